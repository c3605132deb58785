package org.palermo.priority.score;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.treaty.Provisions;

class ScoringTest {
  /** Severity 3 has the utility 6,667; half of that is no whole number. */
  private static final Profile PROFILE =
      new Profile(
          "id",
          "title",
          "reason",
          ImmutableList.of(
              new Weighting(
                  "severity",
                  6_000,
                  new Scale(ImmutableList.of(new Scale.Mark(0, 0), new Scale.Mark(3, 6_667)))),
              new Weighting(
                  "request",
                  4_000,
                  new Scale(ImmutableList.of(new Scale.Mark(0, 5_001), new Scale.Mark(1, 9_000))))),
          Profiles.coverage(2_500, 5_000),
          ImmutableSortedMap.of(),
          ImmutableList.of(),
          ScoringPolicy.RANK_BY_MIDPOINT);

  private static final ImmutableList<Weighting> EVERY_STANDARD_CRITERION =
      Arrays.stream(StandardCriterion.values())
          .map(
              criterion ->
                  new Weighting(
                      criterion.id(), 1, new Scale(ImmutableList.of(new Scale.Mark(0, 0)))))
          .collect(toImmutableList());

  private static ScoredNeed scored(Coverage.Level level) {
    return Scoring.by(PROFILE, Criteria.standard())
        .score(Needs.need(n -> n.coverage = level), Needs.NOTHING_KNOWN);
  }

  @Test
  void coverageLowersSeverityAloneAndRoundsDown() {
    ScoredNeed covered = scored(Coverage.Level.COVERED);
    assertThat(covered.contributions())
        .extracting(Contribution::utility)
        .containsExactly(Interval.of(1_666), Interval.of(5_001));
    assertThat(covered.points()).isEqualTo(Interval.of(6_000L * 1_666 + 4_000L * 5_001));
  }

  @Test
  void coverageNotKnownMakesSeverityAnInterval() {
    ScoredNeed partly = scored(Coverage.Level.PARTLY);
    assertThat(partly.contributions().get(0).utility()).isEqualTo(new Interval(1_666, 3_333));
    assertThat(partly.completeness()).isEqualTo(4_000);
    assertThat(partly.points()).isEqualTo(new Interval(30_000_000, 40_002_000));
  }

  @Test
  void policiesTakeTheMiddleTheLowerOrTheUpperEnd() {
    ScoredNeed partly = scored(Coverage.Level.PARTLY);
    assertThat(partly.score(ScoringPolicy.RANK_BY_MIDPOINT)).isEqualTo(70_002_000);
    assertThat(partly.score(ScoringPolicy.PESSIMISTIC)).isEqualTo(60_000_000);
    assertThat(partly.score(ScoringPolicy.PRECAUTIONARY)).isEqualTo(80_004_000);
  }

  @Test
  void helpThatIsNotThereLeavesSeverityWhole() {
    assertThat(scored(Coverage.Level.UNCOVERED).contributions().get(0).utility())
        .isEqualTo(Interval.of(6_667));
  }

  @Test
  void criteriaHandedInByHandAreReadLikeTheOthers() {
    Profile own =
        Profiles.profile(
            ImmutableList.of(
                new Weighting(
                    "own",
                    Points.WHOLE,
                    new Scale(ImmutableList.of(new Scale.Mark(0, 0), new Scale.Mark(9, 9))))));
    ScoredNeed scored =
        Scoring.by(own, Criteria.of(ImmutableList.of(new Profiles.Given("own", new Reading(4, 7)))))
            .score(Needs.need(), Needs.NOTHING_KNOWN);
    assertThat(scored.points()).isEqualTo(new Interval(40_000, 70_000));
  }

  @Test
  void aFallingScaleTurnsTheIntervalRound() {
    Profile falling =
        Profiles.profile(
            ImmutableList.of(
                new Weighting(
                    "own",
                    Points.WHOLE,
                    new Scale(ImmutableList.of(new Scale.Mark(0, 1_000), new Scale.Mark(10, 0))))));
    ScoredNeed scored =
        Scoring.by(
                falling,
                Criteria.of(ImmutableList.of(new Profiles.Given("own", new Reading(2, 5)))))
            .score(Needs.need(), Needs.NOTHING_KNOWN);
    assertThat(scored.contributions().get(0).utility()).isEqualTo(new Interval(500, 800));
  }

  @Test
  void needsOfOneSubjectKeepWhatIsTheirOwn() {
    Scoring scoring = Scoring.by(PROFILE, Criteria.standard());
    CoveredNeed grave = Needs.need(n -> n.severity = Severity.CRITICAL);
    CoveredNeed slight = Needs.need(n -> n.severity = Severity.MINOR);
    assertThat(scoring.score(ImmutableList.of(grave, slight), Needs.NOTHING_KNOWN))
        .extracting(scored -> scored.contributions().get(0).reading())
        .containsExactly(Reading.of(4), Reading.of(1));
  }

  @Test
  void criteriaOfSubjectReadNothingElseOfANeed() {
    CoveredNeed one = Needs.need(n -> n.severity = Severity.MINOR);
    CoveredNeed other =
        Needs.need(
            n -> {
              n.id = "AFG/UNTOC 5/OTHER";
              n.severity = Severity.CRITICAL;
              n.coverage = Coverage.Level.COVERED;
              n.kind = NeedKind.BOTH;
              n.grounds = Grounds.SUPPORTED;
              n.said = Optional.of(Needs.TODAY);
            });
    PriorityContext waited =
        new PriorityContext(
            Needs.TODAY,
            Provisions.of(ImmutableList.of()),
            Directives.NONE,
            ImmutableMap.of(other.need().id(), 3));
    for (Weighting weighting : EVERY_STANDARD_CRITERION) {
      PriorityCriterion criterion =
          Criteria.standard().of(weighting.criterion(), PROFILE).orElseThrow();
      if (Ground.of(criterion, weighting).isOfSubject()) {
        assertThat(criterion.read(one, waited)).isEqualTo(criterion.read(other, waited));
      }
    }
  }

  @Test
  void whatIsWrittenDownMakesTheSameNeed() {
    ScoredNeed scored = scored(Coverage.Level.PARTLY);
    ScoredNeed same = ScoredNeed.of(scored.need(), scored.tier(), scored.contributions());
    assertThat(same).isEqualTo(scored).hasSameHashCodeAs(scored);
    assertThat(same.points()).isEqualTo(scored.points());
    assertThat(scored(Coverage.Level.COVERED)).isNotEqualTo(scored);
  }

  @Test
  void refusesWeightsOfMoreThanTheWhole() {
    Contribution half = new Contribution("own", 6_000, Reading.of(1), Interval.of(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoredNeed.of(Needs.need(), 0, ImmutableList.of(half, half)))
        .withMessageContaining("came to 12000");
  }
}
