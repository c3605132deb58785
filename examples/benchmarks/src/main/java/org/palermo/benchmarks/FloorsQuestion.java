package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;
import org.palermo.priority.select.floors.FloorsTerms;
import org.palermo.priority.select.floors.Grouping;
import org.palermo.priority.select.floors.Measure;
import org.palermo.priority.select.floors.Window;

/**
 * What the selection and its peers are asked.
 *
 * @param pool the candidates
 * @param terms budget and windows
 */
public record FloorsQuestion(CandidatePool pool, FloorsTerms terms) {
  /** How value and cost go together. */
  public enum Kind {
    /** Values know nothing of costs. */
    INDEPENDENT,
    /** The value is the cost and a constant, so that nearly all selections are equally good. */
    COST_PLUS_CONSTANT,
    /** The value is near the cost. */
    NEAR_COST
  }

  /** How many of a hundred candidates belong to each of five groups. */
  private static final int[] SIZES = {40, 25, 17, 12, 6};

  /**
   * A question among five regional groups and five legal traditions, drawn from a fixed seed. The
   * budget is a quarter of all costs. Each group and tradition has a floor of 4 % of the number of
   * candidates, or half its own if that is less, and a ceiling of 12 %; so the floors bind for the
   * small ones and the ceilings for the large.
   */
  static FloorsQuestion draw(int candidates, Kind kind, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Candidate> drawn = new ArrayList<>();
    for (int j = 0; j < candidates; j++) {
      long cost = random.nextLong(20, 1_001);
      drawn.add(
          new Candidate(
              "p" + (100_000 + j),
              cost,
              ImmutableSortedMap.of("all", value(cost, kind, random)),
              ImmutableSortedMap.of(group(Grouping.REGIONAL_GROUP, index(random)), Share.WHOLE),
              LegalTraditions.equalShares(
                  ImmutableList.of(group(Grouping.LEGAL_TRADITION, index(random))))));
    }
    long all = drawn.stream().mapToLong(Candidate::cost).sum();
    return new FloorsQuestion(
        new CandidatePool(ImmutableList.copyOf(drawn)), FloorsTerms.of(all / 4, windows(drawn)));
  }

  private static long value(long cost, Kind kind, SplittableRandom random) {
    return switch (kind) {
      case INDEPENDENT -> random.nextLong(1, 1_001);
      case COST_PLUS_CONSTANT -> cost + 100;
      case NEAR_COST -> Math.max(1, cost + random.nextLong(-100, 101));
    };
  }

  private static int index(SplittableRandom random) {
    int drawn = random.nextInt(100);
    int index = 0;
    while (drawn >= SIZES[index]) {
      drawn -= SIZES[index];
      index++;
    }
    return index;
  }

  private static String group(Grouping grouping, int index) {
    return (grouping == Grouping.REGIONAL_GROUP ? "G" : "T") + index;
  }

  private static ImmutableList<Window> windows(List<Candidate> candidates) {
    Fraction least = Fraction.of(candidates.size() * 4L / 100);
    Fraction most = Fraction.of(candidates.size() * 12L / 100);
    ImmutableList.Builder<Window> windows = ImmutableList.builder();
    for (Grouping grouping : Grouping.values()) {
      for (int g = 0; g < SIZES.length; g++) {
        Window whole =
            Window.between(grouping, group(grouping, g), Measure.COUNT, Fraction.ZERO, most);
        windows.add(whole.from(least.min(whole.amount(candidates).times(Fraction.HALF))));
      }
    }
    return windows.build();
  }
}
