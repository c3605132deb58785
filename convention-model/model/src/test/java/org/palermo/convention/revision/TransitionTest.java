package org.palermo.convention.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.convention.questionnaire.RecordedAnswer.option;
import static org.palermo.convention.revision.Versions.DAY;
import static org.palermo.convention.revision.Versions.MIGRATION;
import static org.palermo.convention.revision.Versions.NEW;
import static org.palermo.convention.revision.Versions.OLD;
import static org.palermo.convention.revision.Versions.REASON;
import static org.palermo.convention.revision.Versions.WAY;
import static org.palermo.convention.revision.Versions.form;
import static org.palermo.convention.revision.Versions.migration;
import static org.palermo.convention.revision.Versions.question;
import static org.palermo.convention.revision.Versions.response;
import static org.palermo.convention.revision.Versions.text;
import static org.palermo.convention.revision.Versions.ticked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Clarification;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.questionnaire.Standing;

class TransitionTest {
  private static CarriedAnswers carried(RecordedAnswer... answers) {
    return WAY.carry(response(1, List.of(answers)));
  }

  private static String state(CarriedAnswers carried, String question) {
    return carried.response().answers().stream()
        .filter(answer -> answer.question().equals(question))
        .map(answer -> answer.state().code() + " " + Source.proposed(answer.state()).chosen())
        .findFirst()
        .orElse("nothing");
  }

  @Test
  void aYesWithNotedDifferencesIsInPart() {
    CarriedAnswers carried = carried(option("tip.a.1", "yes"), option("tip.a.2", "no"));
    assertThat(state(carried, "tip.03.1")).isEqualTo("answered [yes_in_part]");
    assertThat(carried.report())
        .extracting(CarriedAnswers.Entry::fate)
        .containsOnly(Fate.TRANSFORMED);
  }

  @Test
  void aYesThatAccordsIsYesAndANoIsNo() {
    assertThat(state(carried(option("tip.a.1", "yes"), option("tip.a.2", "yes")), "tip.03.1"))
        .isEqualTo("answered [yes]");
    assertThat(state(carried(option("tip.a.1", "no")), "tip.03.1")).isEqualTo("answered [no]");
  }

  @Test
  void aBareYesMustBeConfirmedAndCountsForNothingUntilThen() {
    CarriedAnswers carried = carried(option("tip.a.1", "yes"));
    assertThat(state(carried, "tip.03.1")).isEqualTo("unconfirmed [yes]");
    AnswerSheet sheet = sheet(LatestAnswers.of(List.of(carried.response()), DAY));
    assertThat(sheet.settled("tip.03.1")).isNull();
    assertThat(sheet.clarifications())
        .extracting(Clarification::kind, Clarification::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Clarification.Kind.UNCONFIRMED,
                "does the answer carried over from tip.a.1 (tip 1.0.0, 2005-06-01) stand?"));
  }

  @Test
  void confirmingIsAnAnswerOfALaterDay() {
    RecordedAnswer proposal = carried(option("tip.a.1", "yes")).response().answers().get(0);
    RecordedAnswer confirmed = proposal.confirmed(LocalDate.of(2021, 3, 1));
    AnswerSheet sheet =
        sheet(
            LatestAnswers.of(
                List.of(
                    carried(option("tip.a.1", "yes")).response(), response(2, List.of(confirmed))),
                LocalDate.of(2022, 1, 1)));
    assertThat(Objects.requireNonNull(sheet.settled("tip.03.1")).chosen()).containsExactly("yes");
    assertThat(sheet.clarifications()).isEmpty();
    assertThatThrownBy(() -> confirmed.confirmed(DAY))
        .hasMessage("the answer to tip.03.1 does not wait to be confirmed, it is answered");
  }

  private static AnswerSheet sheet(LatestAnswers latest) {
    return AnswerSheet.of(
        QuestionSet.of(ImmutableList.of(NEW)), latest.byQuestion(), Standing.NONE);
  }

  @Test
  void whatWasSaidEarlierOutweighsALaterProposal() {
    RecordedAnswer said = option("tip.03.1", "no").on(LocalDate.of(2001, 1, 1));
    LatestAnswers latest =
        LatestAnswers.of(
            List.of(carried(option("tip.a.1", "yes")).response(), response(2, List.of(said))),
            LocalDate.of(2022, 1, 1));
    assertThat(Objects.requireNonNull(latest.byQuestion().get("tip.03.1")).state().chosen())
        .containsExactly("no");
    assertThat(latest.conflicts()).isEmpty();
  }

  @Test
  void proseBecomesARemarkOnTheAnswer() {
    CarriedAnswers carried = carried(option("tip.a.1", "no"), text("tip.a.3", "a bill is drafted"));
    assertThat(carried.response().answers().get(0).comment()).contains("a bill is drafted");
    assertThat(carried.of(Fate.LOST)).isEmpty();
  }

  @Test
  void proseWithoutAnAnswerIsLostWithAReason() {
    CarriedAnswers.Entry entry = carried(text("tip.a.3", "a bill is drafted")).report().get(0);
    assertThat(entry.fate()).isEqualTo(Fate.LOST);
    assertThat(entry.reason().orElseThrow()).isEqualTo(Reasons.NOTHING_TO_REMARK_ON);
  }

  @Test
  void aSplitAnswersEachNewQuestionAndTheWorstFateIsTold() {
    CarriedAnswers carried = carried(option("tip.a.4", "yes"));
    assertThat(state(carried, "tip.06.1")).isEqualTo("unconfirmed [yes]");
    assertThat(state(carried, "tip.06.2")).isEqualTo("answered [yes]");
    assertThat(carried.report().get(0).fate()).isEqualTo(Fate.NEEDS_CONFIRMATION);
    assertThat(carried.report().get(0).to()).containsExactly("tip.06.1", "tip.06.2");
    assertThat(carried.report().get(0).reason()).contains(REASON);
  }

  @Test
  void ticksWithoutACounterpartLeaveARestToConfirm() {
    assertThat(state(carried(ticked("tip.a.5", "police", "post")), "tip.06.3"))
        .isEqualTo("unconfirmed [police]");
    assertThat(state(carried(ticked("tip.a.5", "police")), "tip.06.3"))
        .isEqualTo("answered [police]");
    CarriedAnswers none = carried(ticked("tip.a.5", "post"));
    assertThat(none.response().answers()).isEmpty();
    assertThat(none.of(Fate.LOST)).hasSize(1);
  }

  @Test
  void aQuestionKeptIsCarriedAsItIs() {
    CarriedAnswers carried = carried(option("tip.00.1", "yes"), text("tip.a.6", "x"));
    assertThat(carried.of(Fate.CARRIED)).hasSize(1);
    assertThat(carried.of(Fate.LOST).get(0).reason()).contains(REASON);
  }

  @Test
  void aMergeTakesTheFirstThatWasAnswered() {
    Transition merged =
        Transition.of(
            Versions.form(1, OLD.questions().get(0), OLD.questions().get(1)),
            Versions.form(2, NEW.questions().get(1)),
            migration(
                new Step.Merge(
                    ImmutableList.of(
                        new Step.Merge.Part("tip.a.2", OptionMap.SAME),
                        new Step.Merge.Part(
                            "tip.a.1", OptionMap.of(ImmutableMap.of("no", "yes_in_part")))),
                    "tip.03.1")));
    CarriedAnswers both =
        merged.carry(response(1, List.of(option("tip.a.1", "no"), option("tip.a.2", "no"))));
    assertThat(state(both, "tip.03.1")).isEqualTo("answered [no]");
    assertThat(both.of(Fate.LOST).get(0).reason()).contains(Reasons.ANOTHER_DECIDES);
    CarriedAnswers silent =
        merged.carry(
            response(
                1,
                List.of(
                    option("tip.a.1", "no"),
                    RecordedAnswer.of("tip.a.2", new AnswerState.Declined()))));
    assertThat(state(silent, "tip.03.1")).isEqualTo("answered [yes_in_part]");
  }

  @Test
  void everyProblemOfAMigrationIsToldAtOnce() {
    Migration broken =
        migration(
            new Step.Rename("tip.a.1", "tip.09.9"),
            new Step.YesNo("tip.a.3", Optional.empty(), "tip.03.1"),
            new Step.MapOptions("tip.a.5", "tip.06.3", OptionMap.SAME),
            new Step.Rename("tip.a.4", "tip.06.3"),
            new Step.Drop("tip.a.4", REASON));
    assertThatThrownBy(() -> Transition.of(OLD, NEW, broken))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("tip.09.9 is no question of the newer version [unknown-question]")
        .hasMessageContaining("tip.a.3 is no question of yes or no [not-yes-or-no]")
        .hasMessageContaining("option post of tip.a.5 becomes post, which tip.06.3 does not offer")
        .hasMessageContaining("already given by /steps/2 [target-twice]")
        .hasMessageContaining("tip.a.4 is dropped, and read by another step [dropped-and-read]")
        .hasMessageContaining("nothing is said of the answers to tip.a.2 [question-unplaced]")
        .hasMessageContaining("nothing is said of the answers to tip.a.6 [question-unplaced]");
  }

  @Test
  void aWayBeginsWhereTheOneBeforeEnds() {
    assertThatThrownBy(() -> WAY.then(WAY))
        .hasMessage("the way from tip 1.0.0 does not begin where the one to tip 2.0.0 ends");
  }

  @Test
  void aHistoryLeadsFromEachEarlierVersionOrIsRefused() {
    VersionHistory history =
        VersionHistory.of(
            NEW,
            new Revisions(ImmutableList.of(OLD), ImmutableList.of(MIGRATION), ImmutableList.of()));
    assertThat(history.from(OLD.version()).orElseThrow().newer()).isEqualTo(NEW);
    assertThat(history.from(NEW.version())).isEmpty();
    assertThat(history.earlier()).containsExactly(OLD);
    assertThatThrownBy(
            () ->
                VersionHistory.of(
                    NEW,
                    new Revisions(ImmutableList.of(OLD), ImmutableList.of(), ImmutableList.of())))
        .hasMessageContaining("no migration leads on from it [version-stranded]");
  }

  @Test
  void whereAnswersGoCanBeAskedBothWays() {
    assertThat(WAY.to("tip.a.4")).containsExactly("tip.06.1", "tip.06.2");
    assertThat(WAY.from("tip.03.1")).isEqualTo(ImmutableSet.of("tip.a.1", "tip.a.2", "tip.a.3"));
    assertThat(WAY.whyDropped("tip.a.6")).contains(REASON);
  }

  @Test
  void thatAccordanceDoesNotApplyIsNoWordOnIt() {
    RecordedAnswer accordance =
        RecordedAnswer.of("tip.a.2", new AnswerState.NotApplicable(Optional.of("a reason")));
    assertThat(state(carried(option("tip.a.1", "yes"), accordance), "tip.03.1"))
        .isEqualTo("unconfirmed [yes]");
  }

  /** Twice as often at each step: a plugin that does this is refused, and the host goes on. */
  @Test
  void waysThatDoubleAtEachStepAreRefused() {
    Transition way = doubling(1);
    for (int major = 2; major <= 12; major++) {
      way = way.then(doubling(major));
    }
    Transition long12 = way;
    assertThatThrownBy(
            () -> {
              Transition further = long12;
              for (int major = 13; major <= 40; major++) {
                further = further.then(doubling(major));
              }
            })
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("declare a direct way");
  }

  private static Transition doubling(int major) {
    Step.Merge.Part once = new Step.Merge.Part("tip.00.1", OptionMap.SAME);
    return Transition.of(
        form(major, question("tip.00.1", AnswerType.BOOLEAN, 1).build()),
        form(major + 1, question("tip.00.1", AnswerType.BOOLEAN, 1).build()),
        new Migration(
            "double-" + major,
            "tip",
            new SemanticVersion(major, 0, 0),
            new SemanticVersion(major + 1, 0, 0),
            ImmutableList.of(new Step.Merge(ImmutableList.of(once, once), "tip.00.1"))));
  }
}
