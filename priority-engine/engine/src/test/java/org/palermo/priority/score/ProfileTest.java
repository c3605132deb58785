package org.palermo.priority.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.treaty.Citation;

class ProfileTest {
  private static final Scale SCALE = new Scale(ImmutableList.of(new Scale.Mark(0, 0)));
  private static final UrgentTier NO_LAW =
      new UrgentTier(
          "no legal basis at all",
          "UNTOC art. 34(1)",
          ImmutableSet.of(GapKind.LAW),
          ImmutableSet.of(Footing.DUTY),
          Severity.CRITICAL,
          Grounds.STATED);

  private static ImmutableList<String> rulesBrokenBy(Runnable runnable) {
    return catchThrowableOfType(InvalidDataException.class, runnable::run).problems().stream()
        .map(Problem::rule)
        .collect(ImmutableList.toImmutableList());
  }

  private static Profile profile(
      String id,
      ImmutableList<Weighting> weightings,
      ImmutableMap<Coverage.Level, Interval> coverage,
      int effect) {
    return new Profile(
        id,
        "title",
        "reason",
        weightings,
        coverage,
        ImmutableSortedMap.of(Citation.parse("UNTOC 18"), effect),
        ImmutableList.of(NO_LAW),
        ScoringPolicy.RANK_BY_MIDPOINT);
  }

  private static Weighting weighting(String criterion, int weight) {
    return new Weighting(criterion, weight, SCALE);
  }

  @Test
  void tellsAllProblemsAtOnce() {
    assertThat(
            rulesBrokenBy(
                () ->
                    profile(
                        " ",
                        ImmutableList.of(
                            weighting("severity", -1),
                            weighting("severity", 3),
                            weighting("strength", 10_001)),
                        ImmutableMap.of(Coverage.Level.COVERED, new Interval(0, 10_001)),
                        0)))
        .containsExactlyInAnyOrder(
            "blank",
            "weight-range",
            "criterion-twice",
            "weight-range",
            "weights-do-not-sum",
            "coverage-missing",
            "coverage-missing",
            "coverage-missing",
            "coverage-range",
            "effect-range");
  }

  @Test
  void refusesWeightsThatSumOnlyByOverflow() {
    assertThat(
            rulesBrokenBy(
                () ->
                    Profiles.profile(
                        ImmutableList.of(
                            weighting("a", Integer.MAX_VALUE),
                            weighting("b", Integer.MAX_VALUE),
                            weighting("c", 10_002)))))
        .contains("weights-do-not-sum");
  }

  @Test
  void refusesNoCriterionAndMoreThanAHundred() {
    assertThat(rulesBrokenBy(() -> Profiles.profile(ImmutableList.of())))
        .containsExactly("weights-do-not-sum");
    assertThat(
            rulesBrokenBy(
                () ->
                    Profiles.profile(
                        IntStream.rangeClosed(0, 100)
                            .mapToObj(i -> weighting("c" + i, i == 0 ? Points.WHOLE : 0))
                            .collect(ImmutableList.toImmutableList()))))
        .containsExactly("too-many-criteria");
  }

  @Test
  void aNeedIsUrgentWhenAllFourConditionsHold() {
    Profile profile =
        profile(
            "id", ImmutableList.of(weighting("severity", 10_000)), Profiles.coverage(0, 10_000), 1);
    assertThat(profile.tier(Needs.need(n -> n.severity = Severity.CRITICAL).need())).isZero();
    assertThat(profile.tier(Needs.need(n -> n.severity = Severity.MAJOR).need())).isEqualTo(1);
    assertThat(
            profile.tier(
                Needs.need(
                        n -> {
                          n.severity = Severity.CRITICAL;
                          n.grounds = Grounds.CONTRADICTED;
                        })
                    .need()))
        .isEqualTo(1);
    assertThat(
            profile.tier(
                Needs.need(
                        n -> {
                          n.severity = Severity.CRITICAL;
                          n.footing = Optional.of(Footing.READINESS);
                        })
                    .need()))
        .isEqualTo(1);
  }

  @Test
  void criteriaRefuseEveryIdGivenTwiceAndTheOneOfTheProfile() {
    assertThat(
            rulesBrokenBy(
                () ->
                    Criteria.of(
                        ImmutableList.of(
                            given("severity"),
                            given("own"),
                            given("own"),
                            given("effect-on-others")))))
        .containsExactly("id-twice", "id-twice", "id-twice");
  }

  @Test
  void scoringNamesEveryCriterionOfWeightThatIsNotAtHand() {
    Profile profile =
        Profiles.profile(
            ImmutableList.of(
                weighting("no-such", 4_000), weighting("nor-this", 6_000), weighting("unread", 0)));
    InvalidDataException refusal =
        catchThrowableOfType(
            InvalidDataException.class, () -> Scoring.by(profile, Criteria.standard()));
    assertThat(refusal.problems())
        .extracting(Problem::message)
        .containsExactly("no criterion has the id no-such", "no criterion has the id nor-this");
    assertThat(refusal).hasMessageContaining("waiting, effect-on-others, or add the module");
  }

  private static Profiles.Given given(String id) {
    return new Profiles.Given(id, Reading.of(0));
  }
}
