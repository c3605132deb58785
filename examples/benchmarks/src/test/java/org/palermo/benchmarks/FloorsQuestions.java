package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
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
 * Questions of up to 60 candidates, valid by construction: mixed shares, costs and values of any
 * kind, windows in both measures on both groupings, in proportion to what the pool has.
 */
final class FloorsQuestions {
  private static final int MOST_CANDIDATES = 60;

  /** A fifth of the usual steps: what so few candidates don't settle by then is hardly ever. */
  private static final long STEPS = FloorsTerms.USUAL_STEPS / 5;

  private static final ImmutableList<ImmutableSortedMap<String, Share>> GROUPS =
      ImmutableList.of(
          ImmutableSortedMap.of("A", Share.WHOLE),
          ImmutableSortedMap.of("B", Share.WHOLE),
          ImmutableSortedMap.of("C", Share.WHOLE),
          ImmutableSortedMap.of("A", new Share(1, 3), "B", new Share(2, 3)),
          ImmutableSortedMap.of("B", new Share(1, 2), "NONE", new Share(1, 2)));
  private static final ImmutableList<LegalTraditions> TRADITIONS =
      ImmutableList.of(
          LegalTraditions.equalShares(List.of("CIVIL")),
          LegalTraditions.equalShares(List.of("COMMON")),
          LegalTraditions.equalShares(List.of("CIVIL", "CUSTOMARY")),
          new LegalTraditions(
              ImmutableMap.of("COMMON", new Share(1, 4), "ISLAMIC", new Share(3, 4))));
  private static final ImmutableList<String> CODES = ImmutableList.of("A", "B", "C", "ABSENT");
  private static final ImmutableList<String> TRADITION_CODES =
      ImmutableList.of("CIVIL", "COMMON", "CUSTOMARY", "ISLAMIC");

  private FloorsQuestions() {}

  static Arbitrary<FloorsQuestion> questions() {
    return Combinators.combine(
            pools(), outlines(), Arbitraries.integers().between(5, 80), Arbitraries.of(true, false))
        .as(
            (pool, outlines, budget, counted) ->
                new FloorsQuestion(
                    pool,
                    new FloorsTerms(
                        pool.candidates().stream().mapToLong(Candidate::cost).sum() * budget / 100,
                        outlines.stream()
                            .filter(outline -> counted || outline.measure == Measure.MONEY)
                            .map(outline -> outline.on(pool))
                            .collect(ImmutableList.toImmutableList()),
                        STEPS)));
  }

  /** How costs and values of a pool lie. */
  private enum Kind {
    /** Few different ones, zeros among them. */
    SMALL,
    /** Any, independent of each other. */
    LARGE,
    /** Values follow costs. */
    FOLLOWING
  }

  /** A candidate before the kind of its pool is known. */
  private record Line(long cost, long value, int group, int tradition) {
    Candidate candidate(int number, Kind kind) {
      return switch (kind) {
        case SMALL -> candidate(number, cost % 13 * 7, value % 10);
        case LARGE -> candidate(number, cost, value);
        case FOLLOWING -> candidate(number, cost, cost / 500 + 100);
      };
    }

    private Candidate candidate(int number, long ownCost, long ownValue) {
      return new Candidate(
          "p" + (100 + number),
          ownCost,
          ownValue == 0 ? ImmutableSortedMap.of() : ImmutableSortedMap.of("X", ownValue),
          GROUPS.get(group),
          TRADITIONS.get(tradition));
    }
  }

  private static Arbitrary<CandidatePool> pools() {
    Arbitrary<Line> line =
        Combinators.combine(
                Arbitraries.longs()
                    .between(0, 500_000)
                    .withDistribution(RandomDistribution.uniform()),
                Arbitraries.longs()
                    .between(0, 1_000)
                    .withDistribution(RandomDistribution.uniform()),
                Arbitraries.integers().between(0, GROUPS.size() - 1),
                Arbitraries.integers().between(0, TRADITIONS.size() - 1))
            .as(Line::new);
    return Combinators.combine(
            line.list()
                .ofMaxSize(MOST_CANDIDATES)
                .withSizeDistribution(RandomDistribution.uniform()),
            kinds())
        .as(
            (lines, kind) -> {
              ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
              for (int j = 0; j < lines.size(); j++) {
                candidates.add(lines.get(j).candidate(j, kind));
              }
              return new CandidatePool(candidates.build());
            });
  }

  private static Arbitrary<Kind> kinds() {
    return Arbitraries.frequency(
        Tuple.of(4, Kind.LARGE), Tuple.of(4, Kind.SMALL), Tuple.of(1, Kind.FOLLOWING));
  }

  /** A window before its pool is known; floor and room are parts of what the pool has. */
  private record Outline(
      Grouping grouping, String code, Measure measure, Fraction floor, Optional<Fraction> room) {
    Window on(CandidatePool pool) {
      Window free = Window.atLeast(grouping, code, measure, Fraction.ZERO);
      Fraction all = free.amount(pool.candidates());
      Fraction least = all.times(floor);
      return room.map(
              part -> Window.between(grouping, code, measure, least, least.plus(all.times(part))))
          .orElseGet(() -> free.from(least));
    }
  }

  /** At most one outline for each code and measure. */
  private static Arbitrary<ImmutableList<Outline>> outlines() {
    Arbitrary<Fraction> floors =
        Arbitraries.integers().between(-15, 25).map(part -> Fraction.of(Math.max(0, part), 100));
    Arbitrary<Optional<Fraction>> rooms =
        Arbitraries.integers().between(4, 36).map(part -> Fraction.of(part, 60)).optional(0.6);
    List<Arbitrary<Optional<Outline>>> all = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      for (Grouping grouping : Grouping.values()) {
        for (String code : grouping == Grouping.REGIONAL_GROUP ? CODES : TRADITION_CODES) {
          all.add(
              Combinators.combine(floors, rooms)
                  .as((floor, room) -> new Outline(grouping, code, measure, floor, room))
                  .optional(0.4));
        }
      }
    }
    return Combinators.combine(all)
        .as(
            drawn ->
                drawn.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()));
  }
}
