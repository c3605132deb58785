package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * Made-up ballots of the size of the largest city budgets: 170 projects, 127,773 claimants, each
 * approving of up to ten projects of its own district or of the whole city, the better known ones
 * oftener. A project is worth its cost, in thousands, to all who approve of it. The same on every
 * machine.
 */
@State(Scope.Benchmark)
public class CityBallots {
  static final int PROJECTS = 170;
  static final int CLAIMANTS = 127_773;
  private static final int CITY_WIDE = 26;
  private static final int DISTRICTS = 18;

  CandidatePool pool;
  long budget;

  /** Draws the ballots. */
  @Setup(Level.Trial)
  public void draw() {
    SplittableRandom random = new SplittableRandom(2026);
    long[] costs = random.longs(PROJECTS, 20, 900).map(thousands -> thousands * 1000).toArray();
    List<ImmutableSortedMap.Builder<String, Long>> worths = new ArrayList<>();
    for (int project = 0; project < PROJECTS; project++) {
      worths.add(ImmutableSortedMap.naturalOrder());
    }
    for (int claimant = 0; claimant < CLAIMANTS; claimant++) {
      String label = "claimant-%06d".formatted(claimant);
      for (int project : ballot(random)) {
        worths.get(project).put(label, costs[project] / 1000);
      }
    }
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (int project = 0; project < PROJECTS; project++) {
      candidates.add(
          new Candidate(
              "project-%03d".formatted(project),
              costs[project],
              worths.get(project).buildOrThrow(),
              ImmutableSortedMap.of("NONE", Share.WHOLE),
              LegalTraditions.equalShares(List.of("CIVIL"))));
    }
    pool = new CandidatePool(candidates.build());
    budget = 20_000_000;
  }

  /** Projects of the city come first by number, then those of each district. */
  private static int[] ballot(SplittableRandom random) {
    int district = random.nextInt(DISTRICTS);
    int size = 1 + random.nextInt(1 + random.nextInt(10));
    return IntStream.generate(
            () ->
                random.nextInt(5) == 0
                    ? CITY_WIDE + district * 8 + often(random, 8)
                    : often(random, CITY_WIDE))
        .distinct()
        .limit(size)
        .toArray();
  }

  /** A number below the limit, the small ones oftener. */
  private static int often(SplittableRandom random, int limit) {
    return random.nextInt(1 + random.nextInt(1 + random.nextInt(limit)));
  }
}
