package org.palermo.priority.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;
import org.palermo.convention.treaty.Strength;

class StandardCriterionTest {
  private static final PriorityContext CONTEXT =
      new PriorityContext(
          Needs.TODAY,
          Provisions.of(
              ImmutableList.of(
                  provision("UNTOC 5(1)(a)", Strength.MANDATORY),
                  provision("UNTOC 5(2)", Strength.OPTIONAL),
                  provision("UNTOC 2", Strength.DEFINITIONAL),
                  provision("UNTOC 6(1)", Strength.MANDATORY, "UNTOC 5(1)"),
                  provision("UNTOC 34(1)", Strength.MANDATORY, "UNTOC 5"))),
          new Directives(ImmutableList.of(priorityOn("UNTOC 5"))),
          ImmutableMap.of("AFG/UNTOC 5/LEGAL", 3));

  private static Provision provision(String place, Strength strength, String... others) {
    return new Provision(
        Citation.parse(place),
        "what it says",
        strength,
        "criminalization",
        Optional.empty(),
        ImmutableList.copyOf(others).stream()
            .map(Citation::parse)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Directive priorityOn(String place) {
    return new Directive(
        "D-1",
        "decision 1",
        Directive.Standing.ACT,
        Optional.empty(),
        Needs.TODAY,
        "another_theme",
        ImmutableSortedSet.of(Citation.parse(place)),
        ImmutableList.of(),
        Directive.Effect.RAISE,
        Emphasis.PRIORITY,
        Needs.TODAY,
        Optional.empty(),
        "text",
        "source",
        "seen");
  }

  private static Reading read(PriorityCriterion criterion, Consumer<Needs> remarkable) {
    return criterion.read(Needs.need(remarkable), CONTEXT);
  }

  @Test
  void severityRunsFromMinorToCritical() {
    assertThat(read(StandardCriterion.SEVERITY, n -> n.severity = Severity.MINOR))
        .isEqualTo(Reading.of(1));
    assertThat(read(StandardCriterion.SEVERITY, n -> n.severity = Severity.CRITICAL))
        .isEqualTo(Reading.of(4));
  }

  @Test
  void strengthIsThatOfTheFirmestDuty() {
    assertThat(read(StandardCriterion.STRENGTH, n -> n.places = places("UNTOC 5")))
        .isEqualTo(Reading.of(5));
    assertThat(read(StandardCriterion.STRENGTH, n -> n.places = places("UNTOC 5(2)")))
        .isEqualTo(Reading.of(1));
    assertThat(read(StandardCriterion.STRENGTH, n -> n.places = places("UNTOC 2")))
        .isEqualTo(Reading.of(0));
  }

  @Test
  void strengthAndBreadthAreUnknownWhereNoPlaceIsNamed() {
    assertThat(read(StandardCriterion.STRENGTH, n -> n.places = places()))
        .isEqualTo(new Reading(0, 5));
    assertThat(read(StandardCriterion.BREADTH, n -> n.places = places()).isKnown()).isFalse();
  }

  @Test
  void breadthCountsProvisionsElsewhereThatReferToThePlace() {
    assertThat(read(StandardCriterion.BREADTH, n -> n.places = places("UNTOC 5(1)(a)")))
        .isEqualTo(Reading.of(2));
    assertThat(read(StandardCriterion.BREADTH, n -> n.places = places("UNTOC 5(2)")))
        .isEqualTo(Reading.of(1));
    assertThat(read(StandardCriterion.BREADTH, n -> n.places = places("UNTOC 34(1)")))
        .isEqualTo(Reading.of(0));
  }

  @Test
  void aRequestIsOneWhetherOrNotAGapWasFound() {
    assertThat(read(StandardCriterion.REQUEST, n -> n.kind = NeedKind.REQUESTED))
        .isEqualTo(Reading.of(1));
    assertThat(read(StandardCriterion.REQUEST, n -> n.kind = NeedKind.BOTH))
        .isEqualTo(Reading.of(1));
    assertThat(read(StandardCriterion.REQUEST, n -> n.kind = NeedKind.LATENT))
        .isEqualTo(Reading.of(0));
  }

  @Test
  void confidenceRunsFromPresumedToSupported() {
    assertThat(read(StandardCriterion.CONFIDENCE, n -> n.grounds = Grounds.PRESUMED))
        .isEqualTo(Reading.of(0));
    assertThat(read(StandardCriterion.CONFIDENCE, n -> n.grounds = Grounds.SUPPORTED))
        .isEqualTo(Reading.of(3));
  }

  @Test
  void evidenceAgesByWholeMonths() {
    assertThat(age(Needs.TODAY.minusMonths(1))).isEqualTo(Reading.of(1));
    assertThat(age(Needs.TODAY.minusMonths(1).plusDays(1))).isEqualTo(Reading.of(0));
    assertThat(age(Needs.TODAY.plusYears(1))).isEqualTo(Reading.of(0));
  }

  @Test
  void evidenceOfAnyKnownAgeLiesInsideTheUnknownAge() {
    Reading unknown = read(StandardCriterion.EVIDENCE_AGE, n -> n.said = Optional.empty());
    assertThat(unknown.isKnown()).isFalse();
    assertThat(age(LocalDate.of(1800, 1, 1)).most()).isEqualTo(unknown.most());
  }

  private static Reading age(LocalDate said) {
    return read(StandardCriterion.EVIDENCE_AGE, n -> n.said = Optional.of(said));
  }

  @Test
  void directivesInForceMoveTheNeedsTheySpeakOf() {
    assertThat(read(StandardCriterion.DIRECTIVES, n -> n.places = places("UNTOC 5(2)")))
        .isEqualTo(Reading.of(3));
    assertThat(read(StandardCriterion.DIRECTIVES, n -> n.places = places("UNTOC 6")))
        .isEqualTo(Reading.of(1));
  }

  @Test
  void waitingIsNoneForANeedNotNamed() {
    assertThat(read(StandardCriterion.WAITING, n -> {})).isEqualTo(Reading.of(3));
    assertThat(read(StandardCriterion.WAITING, n -> n.id = "another")).isEqualTo(Reading.of(0));
  }

  @Test
  void readinessIsPartlyUnknownWhileTheStateHasNotSpoken() {
    assertThat(read(StandardCriterion.READINESS, n -> n.kind = NeedKind.BOTH))
        .isEqualTo(Reading.of(3));
    assertThat(read(StandardCriterion.READINESS, n -> n.remarks = ImmutableList.of("unclear")))
        .isEqualTo(Reading.of(1));
    assertThat(read(StandardCriterion.READINESS, n -> n.grounds = Grounds.PRESUMED))
        .isEqualTo(new Reading(0, 2));
  }

  @Test
  void effectOnOthersIsTheLargestOfAPlaceConcerned() {
    Profile profile =
        new Profile(
            "effect",
            "effect",
            "for the test",
            ImmutableList.of(
                new Weighting(
                    EffectOnOthers.ID,
                    Points.WHOLE,
                    new Scale(ImmutableList.of(new Scale.Mark(0, 0), new Scale.Mark(10, 1_000))))),
            Profiles.NO_DISCOUNT,
            com.google.common.collect.ImmutableSortedMap.of(
                Citation.parse("UNTOC 18"), 4, Citation.parse("UNTOC 18(13)"), 9),
            ImmutableList.of(),
            ScoringPolicy.RANK_BY_MIDPOINT);
    Scoring scoring = Scoring.by(profile, Criteria.standard());
    assertThat(utility(scoring, "UNTOC 18(1)")).isEqualTo(Interval.of(400));
    assertThat(utility(scoring, "UNTOC 18")).isEqualTo(Interval.of(900));
    assertThat(utility(scoring, "UNTOC 5")).isEqualTo(Interval.of(0));
    assertThat(utility(scoring)).isEqualTo(new Interval(0, 900));
  }

  private static Interval utility(Scoring scoring, String... places) {
    return scoring
        .score(Needs.need(n -> n.places = places(places)), CONTEXT)
        .contributions()
        .get(0)
        .utility();
  }

  private static ImmutableSortedSet<Citation> places(String... places) {
    return ImmutableList.copyOf(places).stream()
        .map(Citation::parse)
        .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
  }
}
