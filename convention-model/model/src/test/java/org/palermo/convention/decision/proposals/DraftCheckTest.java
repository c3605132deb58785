package org.palermo.convention.decision.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.convention.decision.proposals.DraftValues.drafts;
import static org.palermo.convention.decision.proposals.DraftValues.need;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;

/** One test for each rule: the draft is whole, then broken in one place. */
class DraftCheckTest {
  private static final ProjectDraft DRAFT =
      drafts(need("KEN", "UNTOC 16", "extradition", "LEGAL")).drafts().get(0);
  private static final LogicalFramework.Outcome OUTCOME = DRAFT.framework().outcomes().get(0);
  private static final LogicalFramework.Output OUTPUT = DRAFT.framework().outputs().get(0);
  private static final LogicalFramework.Step AGREE = DRAFT.framework().activities().get(0);
  private static final LogicalFramework.Step HELP = DRAFT.framework().activities().get(1);

  private static ImmutableList<String> broken(ProjectDraft draft) {
    return broken(draft, DRAFT.needs());
  }

  private static ImmutableList<String> broken(ProjectDraft draft, Set<String> open) {
    return DraftCheck.of(draft, open).stream()
        .map(problem -> problem.place() + " " + problem.rule())
        .collect(ImmutableList.toImmutableList());
  }

  private static LogicalFramework.Step step(int from, int to, long cents) {
    return new LogicalFramework.Step(
        HELP.id(), HELP.output(), HELP.statement(), HELP.costClass(), cents, from, to);
  }

  private static DraftBudget budget(long line, long support, long funded, long unfunded) {
    return new DraftBudget(
        ImmutableList.of(new DraftBudget.Line("staff_and_personnel", line)),
        1_300,
        support,
        funded == 0 ? ImmutableList.of() : ImmutableList.of(new DraftBudget.Funding("R", funded)),
        unfunded);
  }

  private static LogicalFramework.Outcome outcome(
      ImmutableSortedSet<String> needs, ImmutableList<LogicalFramework.Indicator> indicators) {
    return new LogicalFramework.Outcome(
        OUTCOME.id(), OUTCOME.statement(), needs, indicators, OUTCOME.assumptions());
  }

  private static ImmutableList<LogicalFramework.Indicator> indicator(
      Optional<Long> baseline, Optional<Long> target) {
    return ImmutableList.of(
        new LogicalFramework.Indicator(OUTCOME.statement(), baseline, target, OUTCOME.statement()));
  }

  @Test
  void findsNothingWrongWithWhatWasDrafted() {
    assertThat(broken(DRAFT)).isEmpty();
  }

  @Test
  void everyOutputServesAnOutcome() {
    LogicalFramework.Output lost =
        new LogicalFramework.Output(
            OUTPUT.id(), "9", OUTPUT.statement(), OUTPUT.indicators(), OUTPUT.assumptions());
    assertThat(broken(Redrafted.outputs(DRAFT, lost))).containsExactly("output 1.1 serves-nothing");
  }

  @Test
  void everyActivityServesAnOutput() {
    LogicalFramework.Step lost =
        new LogicalFramework.Step(
            HELP.id(), "7.7", HELP.statement(), HELP.costClass(), HELP.cents(), 2, 3);
    assertThat(broken(Redrafted.activities(DRAFT, AGREE, lost)))
        .containsExactly("activity 1.1.2 serves-nothing");
  }

  @Test
  void everyOutcomeMeetsANeedThatIsOpen() {
    assertThat(broken(DRAFT, ImmutableSet.of("another"))).containsExactly("outcome 1 no-open-need");
  }

  @Test
  void outcomesMeetTheNeedsOfTheDraft() {
    assertThat(broken(Redrafted.needs(DRAFT, ImmutableSortedSet.of("one", "two"))))
        .containsExactly("outcomes needs-differ");
  }

  @Test
  void indicatorsHaveABaseline() {
    assertThat(
            broken(
                Redrafted.outcomes(
                    DRAFT, outcome(OUTCOME.needs(), indicator(Optional.empty(), Optional.of(0L))))))
        .containsExactly("outcome 1 no-baseline");
  }

  @Test
  void indicatorsHaveATarget() {
    assertThat(
            broken(
                Redrafted.outcomes(
                    DRAFT, outcome(OUTCOME.needs(), indicator(Optional.of(1L), Optional.empty())))))
        .containsExactly("outcome 1 no-target");
  }

  @Test
  void everyLevelHasAnIndicator() {
    LogicalFramework.Objective bare =
        new LogicalFramework.Objective(OUTCOME.statement(), ImmutableList.of(), ImmutableList.of());
    assertThat(broken(Redrafted.objective(DRAFT, bare))).containsExactly("objective no-indicator");
    assertThat(broken(Redrafted.outcomes(DRAFT, outcome(OUTCOME.needs(), ImmutableList.of()))))
        .containsExactly("outcome 1 no-indicator");
  }

  @Test
  void activitiesLieWithinTheDuration() {
    assertThat(broken(Redrafted.activities(DRAFT, AGREE, step(2, 25, HELP.cents()))))
        .containsExactly("activity 1.1.2 outside-duration");
    assertThat(broken(Redrafted.activities(DRAFT, AGREE, step(0, 4, HELP.cents()))))
        .containsExactly("activity 1.1.2 outside-duration");
    assertThat(broken(Redrafted.activities(DRAFT, AGREE, step(5, 4, HELP.cents()))))
        .containsExactly("activity 1.1.2 outside-duration");
  }

  @Test
  void activitiesAddUpToTheDirectBudget() {
    assertThat(broken(Redrafted.activities(DRAFT, AGREE, step(2, 24, HELP.cents() - 1))))
        .containsExactly("budget activities-differ");
  }

  @Test
  void noActivityCostsLessThanNothing() {
    LogicalFramework.Step cheap =
        new LogicalFramework.Step(
            AGREE.id(), AGREE.output(), AGREE.statement(), AGREE.costClass(), -1, 1, 1);
    assertThat(broken(Redrafted.activities(DRAFT, cheap, step(2, 24, HELP.cents() + 1))))
        .containsExactly("activity 1.1.1 negative-cost");
  }

  @Test
  void programmeSupportFollowsItsRate() {
    assertThat(broken(Redrafted.budget(DRAFT, budget(9_000_100, 1_170_014, 0, 10_170_114))))
        .containsExactly("budget support-differs");
  }

  @Test
  void everyCentHasASourceOrIsShownWithoutOne() {
    assertThat(broken(Redrafted.budget(DRAFT, budget(9_000_100, 1_170_013, 100, 10_170_012))))
        .containsExactly("budget sources-differ");
    assertThat(broken(Redrafted.budget(DRAFT, budget(9_000_100, 1_170_013, 10_170_114, -1))))
        .containsExactly("budget overfunded");
  }

  @Test
  void idsAreUsedOnce() {
    assertThat(broken(Redrafted.outputs(DRAFT, OUTPUT, OUTPUT)))
        .containsExactly("output 1.1 id-twice");
  }

  @Test
  void tellsAllProblemsAtOnceWithWhatMendsThem() {
    ProjectDraft draft =
        Redrafted.budget(Redrafted.activities(DRAFT, AGREE, step(2, 99, 5)), budget(6, 0, 0, 0));
    assertThat(DraftCheck.of(draft, ImmutableSet.of()))
        .extracting(Problem::toString)
        .containsExactly(
            "draft/KEN/extradition/LEGAL activity 1.1.2: it runs from month 2 to 99 of 24"
                + " [outside-duration]; move it into the months 1 to 24",
            "draft/KEN/extradition/LEGAL budget: all activities cost 0.05, the direct budget is 0.06"
                + " [activities-differ]; correct one of them",
            "draft/KEN/extradition/LEGAL budget: sources named and what has none come to 0.00, the"
                + " budget is 0.06 [sources-differ]; correct one of them",
            "draft/KEN/extradition/LEGAL budget: programme support is 0.00, its rate gives 0.01"
                + " [support-differs]; correct one of them",
            "draft/KEN/extradition/LEGAL outcome 1: it meets no need that is open, of [KEN/UNTOC"
                + " 16/LEGAL] [no-open-need]; name a need that is open, or leave the outcome out");
  }

  @Test
  void noLineAndNoSourceOfABudgetIsBelowNothingAndLargeOnesAreReckonedExactly() {
    assertThat(DraftBudget.supportOn(8_000_000_000_000_000L, 1_300))
        .isEqualTo(1_040_000_000_000_000L);
    assertThat(DraftBudget.supportOn(3, 5_000)).isEqualTo(2);
    assertThat(broken(Redrafted.budget(DRAFT, budget(-500, 0, -1, 0))))
        .contains("budget negative-line", "budget negative-source");
  }
}
