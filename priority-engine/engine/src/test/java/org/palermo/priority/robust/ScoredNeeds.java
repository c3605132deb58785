package org.palermo.priority.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.Reading;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.ScoredNeed;

/** Scored needs of which a test says the utilities, and weight sets for them. */
final class ScoredNeeds {
  private ScoredNeeds() {}

  /** The criteria {@code c0}, {@code c1} and so on. */
  static ImmutableList<String> criteria(int count) {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      ids.add("c" + i);
    }
    return ids.build();
  }

  /** A need with all answers given. */
  static ScoredNeed known(String id, long... utilities) {
    ImmutableList.Builder<Interval> intervals = ImmutableList.builder();
    for (long utility : utilities) {
      intervals.add(Interval.of(utility));
    }
    return need(id, 0, intervals.build());
  }

  static ScoredNeed need(String id, int tier, ImmutableList<Interval> utilities) {
    ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
    int weight = Points.WHOLE / utilities.size();
    for (int i = 0; i < utilities.size(); i++) {
      Interval utility = utilities.get(i);
      parts.add(new Contribution("c" + i, weight, Reading.of(0), utility));
    }
    return ScoredNeed.of(found(id), tier, parts.build());
  }

  private static CoveredNeed found(String id) {
    return new CoveredNeed(
        new Need(
            id,
            "QAA",
            ImmutableSortedSet.of("UNTOC"),
            ImmutableSortedSet.of(),
            Optional.empty(),
            Optional.empty(),
            NeedKind.LATENT,
            ImmutableSortedSet.of(GapKind.LAW),
            Severity.MAJOR,
            Grounds.STATED,
            Optional.empty(),
            ImmutableList.of("LEGAL"),
            ImmutableSortedSet.of(NeedSource.of(NeedSource.Type.ANSWER, "q.1", "no")),
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of(),
            ImmutableList.of(),
            Visibility.PUBLIC),
        new Coverage(
            Coverage.Level.UNCOVERED,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty()));
  }

  /** Up to eight needs in two tiers, three criteria, many equal utilities, some answers missing. */
  static Arbitrary<ImmutableList<ScoredNeed>> pools() {
    Arbitrary<Interval> utilities =
        Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of(0, 0, 0, 0, 1, 2))
            .as((low, more) -> new Interval(2_000L * low, 2_000L * Math.min(5, low + more)));
    return Combinators.combine(Arbitraries.of(0, 0, 0, 1), utilities.list().ofSize(3))
        .as((tier, drawn) -> need("x", tier, ImmutableList.copyOf(drawn)))
        .list()
        .ofMaxSize(8)
        .map(ScoredNeeds::numbered);
  }

  private static ImmutableList<ScoredNeed> numbered(List<ScoredNeed> drafts) {
    List<ScoredNeed> needs = new ArrayList<>();
    for (ScoredNeed draft : drafts) {
      needs.add(ScoredNeed.of(found("need-" + needs.size()), draft.tier(), draft.contributions()));
    }
    return ImmutableList.copyOf(needs);
  }

  /** Sets over three criteria, their corners in twentieths of the whole. */
  static Arbitrary<WeightSet> weightSets() {
    ImmutableList<String> criteria = criteria(3);
    Arbitrary<WeightSet> fixed =
        twentieths().map(w -> new FixedWeights(byCriterion(w.get(0), w.get(1), w.get(2))));
    Arbitrary<WeightSet> bounded =
        Combinators.combine(twentieths(), Arbitraries.integers().between(0, 4).list().ofSize(6))
            .as(ScoredNeeds::around);
    return Arbitraries.oneOf(
        fixed,
        bounded,
        Arbitraries.just(new AnyWeights(criteria)),
        Arbitraries.just(new OrderedWeights(criteria)));
  }

  /** Three weights that sum to the whole, in steps of a twentieth. */
  private static Arbitrary<ImmutableList<Integer>> twentieths() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 20))
        .as((a, b) -> ImmutableList.of(Math.min(a, b), Math.abs(a - b), 20 - Math.max(a, b)))
        .map(parts -> ImmutableList.of(parts.get(0) * 500, parts.get(1) * 500, parts.get(2) * 500));
  }

  private static ImmutableMap<String, Integer> byCriterion(int first, int second, int third) {
    return ImmutableMap.of("c0", first, "c1", second, "c2", third);
  }

  /** Bounds that hold those weights, so that the set is never empty. */
  private static WeightSet around(List<Integer> weights, List<Integer> widths) {
    ImmutableMap.Builder<String, Interval> bounds = ImmutableMap.builder();
    for (int i = 0; i < 3; i++) {
      bounds.put(
          "c" + i,
          new Interval(
              Math.max(0, weights.get(i) - 500L * widths.get(2 * i)),
              Math.min(Points.WHOLE, weights.get(i) + 500L * widths.get(2 * i + 1))));
    }
    return BoundedWeights.of(bounds.buildOrThrow());
  }
}
