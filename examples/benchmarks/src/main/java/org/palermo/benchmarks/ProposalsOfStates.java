package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * Made-up proposals of the size of a session: 300 of them, each for one to twenty of 198 States,
 * and a budget that pays for three in ten. The same on every machine.
 */
@State(Scope.Benchmark)
public class ProposalsOfStates {
  private static final int PROPOSALS = 300;
  private static final int STATES = 198;

  CandidatePool pool;
  long budget;

  /** Draws the proposals. */
  @Setup(Level.Trial)
  public void draw() {
    SplittableRandom random = new SplittableRandom(2026);
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    long all = 0;
    for (int proposal = 0; proposal < PROPOSALS; proposal++) {
      long cost = 1000L * random.nextInt(20, 900);
      all += cost;
      candidates.add(
          new Candidate(
              "proposal-%03d".formatted(proposal),
              cost,
              ImmutableSortedMap.copyOf(worths(random)),
              ImmutableSortedMap.of("NONE", Share.WHOLE),
              LegalTraditions.equalShares(List.of("CIVIL"))));
    }
    pool = new CandidatePool(candidates.build());
    budget = all * 3 / 10;
  }

  /** Few States oftener than many. */
  private static Map<String, Long> worths(SplittableRandom random) {
    int helped = 1 + random.nextInt(1 + random.nextInt(20));
    Map<String, Long> worths = new TreeMap<>();
    while (worths.size() < helped) {
      worths.put("state-%03d".formatted(random.nextInt(STATES)), 1 + random.nextLong(1000));
    }
    return worths;
  }
}
