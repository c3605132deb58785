package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.treaty.Citation;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.Scale;
import org.palermo.priority.score.Scoring;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.score.StandardCriterion;
import org.palermo.priority.score.UrgentTier;
import org.palermo.priority.score.Weighting;

/** A profile of as many criteria as wanted: the standard ones first, then such as others bring. */
final class DrawnProfile {
  private static final Scale SCALE =
      new Scale(
          ImmutableList.of(
              new Scale.Mark(0, 0),
              new Scale.Mark(2, 3_000),
              new Scale.Mark(5, 8_000),
              new Scale.Mark(20, Points.WHOLE)));

  private static final ImmutableList<BroughtCriterion.Ground> GROUNDS =
      ImmutableList.copyOf(BroughtCriterion.Ground.values());

  private static final UrgentTier WITHOUT_LEGAL_BASIS =
      new UrgentTier(
          "no legal basis at all",
          "UNTOC 34(1)",
          ImmutableSet.of(GapKind.LAW),
          ImmutableSet.of(Footing.DUTY),
          Severity.CRITICAL,
          Grounds.STATED);

  private DrawnProfile() {}

  /** Scoring by so many criteria, the standard ones among them, at weights as equal as can be. */
  static Scoring scoring(int criteria) {
    ImmutableList.Builder<BroughtCriterion> brought = ImmutableList.builder();
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (StandardCriterion standard : StandardCriterion.values()) {
      ids.add(standard.id());
    }
    ids.add("effect-on-others");
    for (int i = ids.build().size(); i < criteria; i++) {
      brought.add(new BroughtCriterion("brought-" + i, GROUNDS.get(i % GROUNDS.size())));
      ids.add("brought-" + i);
    }
    return Scoring.by(profile(ids.build()), Criteria.of(brought.build()));
  }

  private static Profile profile(ImmutableList<String> ids) {
    ImmutableList.Builder<Weighting> weightings = ImmutableList.builder();
    for (int i = 0; i < ids.size(); i++) {
      int weight = Points.WHOLE / ids.size() + (i < Points.WHOLE % ids.size() ? 1 : 0);
      weightings.add(new Weighting(ids.get(i), weight, SCALE));
    }
    return new Profile(
        "drawn",
        "Drawn for measuring",
        "so that every criterion counts",
        weightings.build(),
        ImmutableMap.of(
            Coverage.Level.UNKNOWN, new Interval(5_000, Points.WHOLE),
            Coverage.Level.UNCOVERED, Interval.of(Points.WHOLE),
            Coverage.Level.PARTLY, Interval.of(7_000),
            Coverage.Level.COVERED, Interval.of(3_000)),
        ImmutableSortedMap.of(
            Citation.parse("UNTOC 16"), 3,
            Citation.parse("UNTOC 18"), 4,
            Citation.parse("UNTOC 27"), 2,
            Citation.parse("UNTOC 31"), 1),
        ImmutableList.of(WITHOUT_LEGAL_BASIS),
        ScoringPolicy.RANK_BY_MIDPOINT);
  }
}
