package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionBuilder;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/** One plugin with a fault on purpose for each obligation that is proved. */
class ProvedObligationsTest {
  private static final Condition NO = marked("no");
  private static final Condition IN_PART = marked("yes_in_part");

  private record Sample(String id, ProtocolContent content, ImmutableList<WorkedCase> workedCases)
      implements ProtocolPlugin {}

  private static ProtocolPluginContract broken(Consumer<SampleContent> fault) {
    SampleContent sample = new SampleContent();
    fault.accept(sample);
    return new ProtocolPluginContract() {
      @Override
      protected ProtocolPlugin plugin() {
        return new Sample("arms", sample.content(), sample.workedCases);
      }
    };
  }

  private static ProtocolPluginContract ruled(GapRule... rules) {
    return broken(sample -> sample.rules = ImmutableList.copyOf(rules));
  }

  private static ProtocolPluginContract asking(QuestionBuilder... questions) {
    return broken(
        sample ->
            sample.questions =
                Stream.of(questions)
                    .map(QuestionBuilder::build)
                    .collect(ImmutableList.toImmutableList()));
  }

  private static Condition marked(String option) {
    return new Condition.In("arms.01.1", ImmutableSortedSet.of(option));
  }

  private static Condition all(Condition... parts) {
    return new Condition.AllOf(ImmutableList.copyOf(parts));
  }

  private static GapRule rule(String id, String question, GapCase... cases) {
    GapRule plain = SampleContent.rule(question, Severity.MAJOR);
    return new GapRule(
        id,
        1,
        plain.instrument(),
        question,
        plain.provisions(),
        plain.shape(),
        plain.text(),
        ImmutableList.of(),
        ImmutableList.copyOf(cases),
        ImmutableList.of());
  }

  private static GapCase found(Condition when, Severity severity) {
    return new GapCase(when, severity, GapKind.LAW, ImmutableList.of("LEGAL"));
  }

  static Stream<Arguments> obligations() {
    return Stream.<Consumer<ProtocolPluginContract>>of(
            ProtocolPluginContract::everyRuleAndCaseCanFire,
            ProtocolPluginContract::noRuleAlwaysFires,
            ProtocolPluginContract::noTwoRulesAreTheSame,
            ProtocolPluginContract::noTwoRulesContradict,
            ProtocolPluginContract::betterAnswersNeverWorsen,
            ProtocolPluginContract::filledInFormsAreSettled,
            ProtocolPluginContract::everyQuestionCanBeAsked,
            ProtocolPluginContract::noQuestionsWaitInACircle,
            ProtocolPluginContract::everyRuleIsProved,
            ProtocolPluginContract::workedCasesNoticeChangedRules)
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("obligations")
  void aSoundPluginFulfilsEachObligation(Consumer<ProtocolPluginContract> test) {
    assertThatCode(() -> test.accept(broken(sample -> {}))).doesNotThrowAnyException();
  }

  @Test
  void refusesARuleThatNeverFiresAndSaysWhatCannotHoldTogether() {
    Condition ticked = new Condition.IncludesAny("arms.03.1", ImmutableSortedSet.of("stamp"));
    assertThatThrownBy(
            ruled(rule("arms.01.1", "arms.01.1", found(all(NO, ticked, IN_PART), Severity.MAJOR)))
                ::everyRuleAndCaseCanFire)
        .hasMessageEndingWith(
            "- arms.01.1: whatever is answered, the rule finds neither a gap nor anything to"
                + " remark: no answers make true that arms.01.1 is no and arms.01.1 is"
                + " yes_in_part; mend its conditions, or take the rule out");
  }

  @Test
  void refusesACaseBehindOneThatAlwaysDecidesFirst() {
    Condition either = new Condition.In("arms.01.1", ImmutableSortedSet.of("no", "yes_in_part"));
    assertThatThrownBy(
            ruled(
                    rule(
                        "arms.01.1",
                        "arms.01.1",
                        found(either, Severity.MINOR),
                        found(NO, Severity.MAJOR)))
                ::everyRuleAndCaseCanFire)
        .hasMessageEndingWith(
            "- arms.01.1: case 2 (major) never decides: where it holds, a case before it has"
                + " decided, as on arms.01.1 = no; mend its condition or move it up, or take the"
                + " case out");
  }

  @Test
  void refusesARuleThatFiresWhateverIsAnswered() {
    Condition any =
        new Condition.In("arms.01.1", ImmutableSortedSet.of("no", "yes", "yes_in_part"));
    assertThatThrownBy(
            ruled(rule("arms.01.1", "arms.01.1", found(any, Severity.MINOR)))::noRuleAlwaysFires)
        .hasMessageEndingWith(
            "- arms.01.1: whatever is answered to arms.01.1, the rule fires, as on arms.01.1 ="
                + " yes; leave out of its cases the answers that meet the duty");
  }

  @Test
  void refusesTwoRulesThatComeToTheSame() {
    assertThatThrownBy(
            ruled(
                    rule("arms.01.1", "arms.01.1", found(NO, Severity.MAJOR)),
                    rule(
                        "arms.01.1.b",
                        "arms.01.1",
                        found(new Condition.Not(new Condition.Not(NO)), Severity.MAJOR)))
                ::noTwoRulesAreTheSame)
        .hasMessageEndingWith(
            "- arms.01.1 and arms.01.1.b: the two rules come to the same, whatever is answered, as"
                + " on arms.01.1 = no; keep one of them and let it cite what both cite");
  }

  @Test
  void refusesTwoRulesThatNoStateCanMeet() {
    assertThatThrownBy(
            ruled(
                    rule("arms.01.1", "arms.01.1", found(NO, Severity.MAJOR)),
                    rule("arms.01.1.b", "arms.01.1", found(new Condition.Not(NO), Severity.MAJOR)))
                ::noTwoRulesContradict)
        .hasMessageEndingWith(
            "- arms.01.1 and arms.01.1.b: no answers meet both rules: arms.01.1 = yes meets the"
                + " first alone, arms.01.1 = no the second alone; compare both with the paragraphs"
                + " they cite, and turn round the one that misreads them");
  }

  @Test
  void refusesARuleByWhichABetterAnswerHarms() {
    assertThatThrownBy(
            ruled(rule("arms.01.1", "arms.01.1", found(IN_PART, Severity.MINOR)))
                ::betterAnswersNeverWorsen)
        .hasMessageEndingWith(
            "- arms.01.1: arms.01.1 answered yes_in_part in place of no makes the verdict worse:"
                + " from arms.01.1 = no to arms.01.1 = yes_in_part; turn the case round, or name"
                + " the better answer nowhere in its conditions");
  }

  @Test
  void refusesARuleByWhichSilencePays() {
    assertThatThrownBy(
            ruled(
                    rule(
                        "arms.01.1",
                        "arms.01.1",
                        found(all(new Condition.Known("arms.01.1"), NO), Severity.MINOR)))
                ::betterAnswersNeverWorsen)
        .hasMessageEndingWith(
            "- arms.01.1: an answer to arms.01.1 makes the verdict worse than silence: from nothing"
                + " answered to arms.01.1 = no; take out of its conditions the look at whether"
                + " something was said");
  }

  @Test
  void refusesARuleThatAFilledInFormDoesNotSettle() {
    Condition none = new Condition.IncludesAny("arms.03.1", ImmutableSortedSet.of("none"));
    assertThatThrownBy(
            broken(
                    sample -> {
                      sample.questions =
                          ImmutableList.of(
                              SampleContent.marking().build(),
                              SampleContent.ticks().askedWhen(Optional.of(marked("yes"))).build());
                      sample.rules =
                          ImmutableList.of(
                              rule("arms.01.1", "arms.01.1", found(all(NO, none), Severity.MAJOR)));
                    })
                ::filledInFormsAreSettled)
        .hasMessageEndingWith(
            "- arms.01.1: the form is filled in and the verdict stays open, on arms.01.1 = no: it"
                + " cannot be told whether arms.01.1 is no, and arms.03.1 includes none; let its"
                + " conditions first look at what decides whether the questions they read are"
                + " asked");
  }

  @Test
  void refusesAQuestionThatIsNeverAsked() {
    assertThatThrownBy(
            asking(
                    SampleContent.marking(),
                    SampleContent.ticks().askedWhen(Optional.of(all(NO, IN_PART))))
                ::everyQuestionCanBeAsked)
        .hasMessageEndingWith(
            "- arms.03.1: whatever is answered, the question is never asked: whether it is to be"
                + " asked is false or stays unknown, since it waits for this: arms.01.1 is no, and"
                + " arms.01.1 is yes_in_part; mend its condition or those of the questions it"
                + " looks at, or take the question out");
  }

  @Test
  void refusesQuestionsThatWaitInACircle() {
    Condition ticked = new Condition.IncludesAny("arms.03.1", ImmutableSortedSet.of("none"));
    assertThatThrownBy(
            asking(
                    SampleContent.marking().askedWhen(Optional.of(ticked)),
                    SampleContent.ticks().askedWhen(Optional.of(NO)))
                ::noQuestionsWaitInACircle)
        .hasMessageEndingWith(
            "- arms.01.1: questions wait for one another in a circle: arms.01.1 waits for arms.03.1"
                + " waits for arms.01.1; let one of them be asked after earlier questions alone");
  }

  @Test
  void refusesARuleThatLooksAtTooMuchToBeProved() {
    ImmutableList<String> options =
        IntStream.range(0, 20).mapToObj(i -> "o" + i).collect(ImmutableList.toImmutableList());
    Condition each =
        new Condition.AllOf(
            options.stream()
                .map(
                    option -> new Condition.IncludesAny("arms.03.2", ImmutableSortedSet.of(option)))
                .collect(ImmutableList.toImmutableList()));
    assertThatThrownBy(
            broken(
                    sample -> {
                      sample.questions =
                          ImmutableList.of(
                              SampleContent.marking().build(),
                              Question.builder("arms.03.2", "ARMS", AnswerType.MULTICHOICE)
                                  .options(options)
                                  .order(20)
                                  .build());
                      sample.rules =
                          ImmutableList.of(
                              rule("arms.03.2", "arms.03.2", found(each, Severity.MAJOR)));
                    })
                ::everyRuleIsProved)
        .hasMessageEndingWith(
            "- arms.03.2: there are more ways to answer what is looked at than can be walked, so"
                + " nothing is proved; look at fewer questions or options, or split the rule");
  }

  @Test
  void refusesWorkedCasesThatDoNotNoticeAChangedRuleAndNamesTheMissingOne() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.workedCases =
                            ImmutableList.of(
                                SampleContent.worked(
                                    "no marking",
                                    "no",
                                    new WorkedCase.Expected.Gap(Severity.MAJOR)),
                                SampleContent.worked(
                                    "marking", "yes", new WorkedCase.Expected.NoGap(0))))
                ::workedCasesNoticeChangedRules)
        .hasMessage(
            "worked cases must notice 90 % of small changes to the rules; ARMS: 4 of 5 changes"
                + " noticed (80 %), 0 without effect:\n"
                + "  - arms.01.1: case 1 (major): option yes_in_part is added, and no worked case"
                + " notices; add one: With arms.01.1 = yes_in_part it comes to no gap");
  }

  @Test
  void takesTheShareThatAPluginAsksFor() {
    ProtocolPluginContract lenient =
        new ProtocolPluginContract() {
          @Override
          protected ProtocolPlugin plugin() {
            return new Sample("arms", new SampleContent().content(), ImmutableList.of());
          }

          @Override
          protected int leastMutantsCaught() {
            return 0;
          }
        };
    assertThatCode(lenient::workedCasesNoticeChangedRules).doesNotThrowAnyException();
  }
}
