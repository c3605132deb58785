package org.palermo.priority.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.treaty.Citation;
import org.palermo.priority.exact.Fraction;

/** Scales, weights and profiles for the properties, valid by construction. */
final class Profiles {
  static final ImmutableMap<Coverage.Level, Interval> NO_DISCOUNT = coverage(10_000, 10_000);

  private Profiles() {}

  /** A criterion that reads of every need what a test says. */
  record Given(String id, Reading reading) implements PriorityCriterion {
    @Override
    public String meaning() {
      return "what the test says";
    }

    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return reading;
    }
  }

  /** Factors that are the whole without help, and from the one to the other with any. */
  static ImmutableMap<Coverage.Level, Interval> coverage(long low, long high) {
    return ImmutableMap.of(
        Coverage.Level.UNKNOWN,
        new Interval(low, Points.WHOLE),
        Coverage.Level.UNCOVERED,
        Interval.of(Points.WHOLE),
        Coverage.Level.PARTLY,
        new Interval(low, high),
        Coverage.Level.COVERED,
        Interval.of(low));
  }

  static Profile profile(ImmutableList<Weighting> weightings) {
    return new Profile(
        "test",
        "a test",
        "for the test",
        weightings,
        NO_DISCOUNT,
        ImmutableSortedMap.of(),
        ImmutableList.of(),
        ScoringPolicy.RANK_BY_MIDPOINT);
  }

  /** Weights as delegates give them, one of them above 0. */
  static Arbitrary<ImmutableMap<String, Fraction>> weights(List<String> criteria) {
    return Arbitraries.integers()
        .between(0, 20)
        .list()
        .ofSize(criteria.size())
        .map(
            given -> {
              ImmutableMap.Builder<String, Fraction> weights = ImmutableMap.builder();
              for (int i = 0; i < given.size(); i++) {
                weights.put(criteria.get(i), Fraction.of(i == 0 ? given.get(i) + 1 : given.get(i)));
              }
              return weights.buildOrThrow();
            });
  }

  /** Scales that rise. */
  static Arbitrary<Scale> risingScales() {
    return Combinators.combine(
            Arbitraries.integers().between(-5, 30).set().ofMinSize(1).ofMaxSize(5),
            Arbitraries.integers().between(0, Points.WHOLE).list().ofSize(5))
        .as(
            (readings, utilities) -> {
              ImmutableList<Integer> at = ImmutableSortedSet.copyOf(readings).asList();
              List<Integer> rising = utilities.stream().sorted().toList();
              ImmutableList.Builder<Scale.Mark> marks = ImmutableList.builder();
              for (int i = 0; i < at.size(); i++) {
                marks.add(new Scale.Mark(at.get(i), rising.get(i)));
              }
              return new Scale(marks.build());
            });
  }

  /** Scales that rise, and scales that fall. */
  static Arbitrary<Scale> scales() {
    return Combinators.combine(risingScales(), Arbitraries.of(true, false))
        .as((scale, rises) -> rises ? scale : turned(scale));
  }

  private static Scale turned(Scale scale) {
    return new Scale(
        scale.marks().stream()
            .map(mark -> new Scale.Mark(mark.reading(), Points.WHOLE - mark.utility()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The weightings of those weights, each on its scale. */
  static ImmutableList<Weighting> weightings(
      ImmutableMap<String, Fraction> weights, List<Scale> scales) {
    ImmutableList.Builder<Weighting> all = ImmutableList.builder();
    ImmutableMap<String, Integer> points = BasisPoints.of(weights);
    for (int i = 0; i < points.size(); i++) {
      var weight = points.entrySet().asList().get(i);
      all.add(new Weighting(weight.getKey(), weight.getValue(), scales.get(i)));
    }
    return all.build();
  }

  /** Profiles of all standard criteria and the effect on others, with any discount. */
  static Arbitrary<Profile> profiles() {
    List<String> criteria =
        java.util.stream.Stream.concat(
                Arrays.stream(StandardCriterion.values()).map(StandardCriterion::id),
                java.util.stream.Stream.of("effect-on-others"))
            .toList();
    return Combinators.combine(
            weights(criteria),
            scales().list().ofSize(criteria.size()),
            Arbitraries.integers().between(0, Points.WHOLE).list().ofSize(2),
            Arbitraries.of(ScoringPolicy.class))
        .as(
            (weights, scales, factors, policy) -> {
              List<Integer> sorted = factors.stream().sorted().toList();
              return new Profile(
                  "any",
                  "any",
                  "for the test",
                  weightings(weights, scales),
                  coverage(sorted.get(0), sorted.get(1)),
                  ImmutableSortedMap.of(
                      Citation.parse("UNTOC 18"), 3, Citation.parse("UNTOC 2(1)"), 1),
                  ImmutableList.of(),
                  policy);
            });
  }
}
