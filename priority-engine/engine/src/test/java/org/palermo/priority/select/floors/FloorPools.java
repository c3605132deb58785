package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/** Candidates and terms for the properties, valid by construction. */
final class FloorPools {
  /** A pool and terms on it. */
  record Question(CandidatePool pool, FloorsTerms terms) {}

  static final ImmutableList<ImmutableSortedMap<String, Share>> GROUPS =
      ImmutableList.of(
          ImmutableSortedMap.of("A", Share.WHOLE),
          ImmutableSortedMap.of("B", Share.WHOLE),
          ImmutableSortedMap.of("C", Share.WHOLE),
          ImmutableSortedMap.of("A", new Share(1, 3), "B", new Share(2, 3)),
          ImmutableSortedMap.of("B", new Share(1, 2), "NONE", new Share(1, 2)));
  static final ImmutableList<LegalTraditions> TRADITIONS =
      ImmutableList.of(
          LegalTraditions.equalShares(List.of("CIVIL")),
          LegalTraditions.equalShares(List.of("COMMON")),
          LegalTraditions.equalShares(List.of("CIVIL", "CUSTOMARY")),
          new LegalTraditions(
              ImmutableMap.of("COMMON", new Share(1, 4), "ISLAMIC", new Share(3, 4))));
  private static final ImmutableList<String> CODES = ImmutableList.of("A", "B", "C", "ABSENT");
  private static final ImmutableList<String> TRADITION_CODES =
      ImmutableList.of("CIVIL", "COMMON", "CUSTOMARY", "ISLAMIC");

  private FloorPools() {}

  static Candidate candidate(String id, long cost, long value, int group, int tradition) {
    return new Candidate(
        id,
        cost,
        value == 0 ? ImmutableSortedMap.of() : ImmutableSortedMap.of("X", value),
        GROUPS.get(group),
        TRADITIONS.get(tradition));
  }

  private static Arbitrary<int[]> lines() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, GROUPS.size() - 1),
            Arbitraries.integers().between(0, TRADITIONS.size() - 1))
        .as((cost, value, group, tradition) -> new int[] {cost, value, group, tradition});
  }

  static Arbitrary<CandidatePool> pools(int most) {
    return lines()
        .list()
        .ofMaxSize(most)
        .map(
            lines -> {
              ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
              for (int i = 0; i < lines.size(); i++) {
                int[] line = lines.get(i);
                candidates.add(candidate("p" + (100 + i), line[0] * 7L, line[1], line[2], line[3]));
              }
              return new CandidatePool(candidates.build());
            });
  }

  /** Windows on some of the groups, at most one for each code and measure. */
  static Arbitrary<ImmutableList<Window>> windows(ImmutableList<Measure> measures) {
    Arbitrary<int[]> line =
        Combinators.combine(
                Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(2, Arbitraries.just(0)),
                    net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 7))),
                Arbitraries.integers().between(-1, 8))
            .as((floor, room) -> new int[] {floor, room});
    List<Arbitrary<Optional<Window>>> all = new ArrayList<>();
    for (Measure measure : measures) {
      for (Grouping grouping : Grouping.values()) {
        for (String code : grouping == Grouping.REGIONAL_GROUP ? CODES : TRADITION_CODES) {
          all.add(line.map(drawn -> window(grouping, code, measure, drawn)).optional(0.5));
        }
      }
    }
    return Combinators.combine(all)
        .as(
            drawn ->
                drawn.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()));
  }

  private static Window window(Grouping grouping, String code, Measure measure, int[] drawn) {
    long dollars = measure == Measure.COUNT ? 1 : 11;
    Fraction floor = Fraction.of(drawn[0], 2).times(code.equals("ABSENT") ? 0 : dollars);
    return drawn[1] < 0
        ? Window.atLeast(grouping, code, measure, floor)
        : Window.between(
            grouping, code, measure, floor, floor.plus(Fraction.of(drawn[1], 2).times(dollars)));
  }

  static Arbitrary<Question> questions(int most, ImmutableList<Measure> measures) {
    return Combinators.combine(
            pools(most), windows(measures), Arbitraries.integers().between(0, 400))
        .as((pool, windows, budget) -> new Question(pool, FloorsTerms.of(budget, windows)));
  }

  static Arbitrary<Question> questions(int most) {
    return Arbitraries.oneOf(
        questions(most, ImmutableList.of(Measure.COUNT)),
        questions(most, ImmutableList.of(Measure.COUNT, Measure.MONEY)));
  }
}
