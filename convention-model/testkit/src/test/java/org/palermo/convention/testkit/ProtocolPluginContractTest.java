package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.convention.testkit.SamplePlugin.broken;
import static org.palermo.convention.testkit.SamplePlugin.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.revision.OptionMap;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.revision.Step;
import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Strength;

class ProtocolPluginContractTest {
  private static Arguments obligation(String name, Consumer<ProtocolPluginContract> test) {
    return Arguments.of(name, test);
  }

  static Stream<Arguments> obligations() {
    return Stream.of(
        obligation("id", ProtocolPluginContract::idIsWellFormedAndPermanent),
        obligation("fits", ProtocolPluginContract::contentFitsTogether),
        obligation("same", ProtocolPluginContract::contentIsTheSameEachTime),
        obligation("ids", ProtocolPluginContract::idsAreUnique),
        obligation("citations", ProtocolPluginContract::citationsExist),
        obligation("severities", ProtocolPluginContract::severitiesKeepToStrength),
        obligation("reach", ProtocolPluginContract::firmDutiesAreReached),
        obligation("worked cases", ProtocolPluginContract::rulesCarryWorkedCases),
        obligation("agree", ProtocolPluginContract::workedCasesAgree),
        obligation("English", ProtocolPluginContract::englishIsEverywhere),
        obligation("alone", ProtocolPluginContract::exclusiveOptionsStandAlone),
        obligation("placed", ProtocolPluginContract::migrationsPlaceEveryOldQuestion),
        obligation("targets", ProtocolPluginContract::migrationsLeadToWhatExists),
        obligation("compose", ProtocolPluginContract::migrationsComposeToTheDirectWay),
        obligation("offers", ProtocolPluginContract::carryOversSpeakOfThisQuestionnaire),
        obligation("cost", ProtocolPluginContract::conditionsCostLittle),
        obligation("size", ProtocolPluginContract::contentIsOfBoundedSize),
        obligation("time", ProtocolPluginContract::contentLoadsInTime),
        obligation("earlier", ProtocolPluginContract::conditionsLookOnlyAtEarlierQuestions));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("obligations")
  void aSoundPluginFulfilsEachObligation(String name, Consumer<ProtocolPluginContract> test) {
    assertThatCode(() -> test.accept(broken(sample -> {}))).doesNotThrowAnyException();
  }

  @Test
  void refusesAnIdWithCapitals() {
    assertThatThrownBy(contract("Arms", new SampleContent())::idIsWellFormedAndPermanent)
        .hasMessageContaining("lower-case letters, digits and hyphens");
  }

  @Test
  void refusesAnIdThatChanges() {
    ProtocolPluginContract restless =
        new ProtocolPluginContract() {
          private int count;

          @Override
          protected ProtocolPlugin plugin() {
            count++;
            return new SamplePlugin(
                "arms-" + count, new SampleContent().content(), ImmutableList.of(), Revisions.NONE);
          }
        };
    assertThatThrownBy(restless::idIsWellFormedAndPermanent)
        .hasMessageContaining("every instance tells the same id");
  }

  @Test
  void refusesContentThatDoesNotFitTogether() {
    assertThatThrownBy(
            broken(sample -> sample.questions = ImmutableList.of(SampleContent.ticks().build()))
                ::contentFitsTogether)
        .hasMessageContaining("the rule reads arms.01.1, which the questionnaire does not hold")
        .hasMessageContaining("name one of its questions");
  }

  @Test
  void refusesContentThatDiffersFromLoadToLoad() {
    ProtocolPluginContract restless =
        new ProtocolPluginContract() {
          private boolean before;

          @Override
          protected ProtocolPlugin plugin() {
            SampleContent sample = new SampleContent();
            sample.excluded = before ? ImmutableList.of() : sample.excluded;
            before = true;
            return new SamplePlugin("arms", sample.content(), sample.workedCases, sample.revisions);
          }
        };
    assertThatThrownBy(restless::contentIsTheSameEachTime)
        .hasMessageContaining("two instances bring equal content");
  }

  @Test
  void refusesARuleThatIsThereTwice() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.rules = ImmutableList.of(sample.rules.get(0), sample.rules.get(0)))
                ::idsAreUnique)
        .hasMessageContaining("rule arms.01.1 is there 2 times; give each an id of its own");
  }

  @Test
  void refusesCitationsOfNothing() {
    assertThatThrownBy(
            broken(
                    sample -> {
                      sample.questions =
                          ImmutableList.of(
                              SampleContent.marking()
                                  .citing(List.of(Citation.parse("ARMS 9")))
                                  .build());
                      sample.excluded = ImmutableList.of(SampleContent.exclusion("ARMS 2"));
                    })
                ::citationsExist)
        .hasMessageContaining("question arms.01.1 cites ARMS 9, where no provision stands")
        .hasMessageContaining("the exclusion of ARMS 2 names no provision; name one exactly");
  }

  @Test
  void refusesASeverityAboveTheStrengthOfTheDuty() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.provisions =
                            ImmutableList.of(
                                SampleContent.provision("ARMS 1", Strength.MANDATORY_TO_ENDEAVOUR)))
                ::severitiesKeepToStrength)
        .hasMessageContaining(
            "rule arms.01.1 has a case of severity major, but its firmest provision is"
                + " mandatory_to_endeavour, which allows moderate at most");
  }

  @Test
  void refusesAFirmDutyThatNoQuestionReaches() {
    assertThatThrownBy(broken(sample -> sample.excluded = ImmutableList.of())::firmDutiesAreReached)
        .hasMessageContaining(
            "ARMS 2(1) is mandatory, but no question reaches it; add one, or exclude it with the"
                + " reason why none can");
  }

  @Test
  void refusesAFirmDutyThatNoRuleReaches() {
    assertThatThrownBy(broken(sample -> sample.rules = ImmutableList.of())::firmDutiesAreReached)
        .hasMessageContaining("ARMS 1 is mandatory, but no rule reaches it");
  }

  @Test
  void refusesTheExclusionOfADutyThatIsReached() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.excluded =
                            ImmutableList.of(
                                SampleContent.exclusion("ARMS 1"),
                                SampleContent.exclusion("ARMS 2(1)")))
                ::firmDutiesAreReached)
        .hasMessageContaining(
            "ARMS 1 is excluded, yet reached by question arms.01.1 and rule arms.01.1; take the"
                + " exclusion out");
  }

  @Test
  void refusesARuleWithoutWorkedCases() {
    assertThatThrownBy(
            broken(sample -> sample.workedCases = ImmutableList.of())::rulesCarryWorkedCases)
        .hasMessageContaining("rule arms.01.1 has 0 worked cases; write at least two")
        .hasMessageContaining("no worked case that ends in a gap")
        .hasMessageContaining("no worked case that ends without gap");
  }

  @Test
  void asksOfARuleThatOnlyRemarksForARemark() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.rules =
                            ImmutableList.of(SampleContent.rule("arms.01.1", Severity.INFO)))
                ::rulesCarryWorkedCases)
        .hasMessageContaining("no worked case that ends in a remark");
  }

  @Test
  void refusesAWorkedCaseThatComesOutOtherwiseAndSaysWhy() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.workedCases =
                            ImmutableList.of(
                                SampleContent.worked(
                                    "no marking",
                                    "no",
                                    new WorkedCase.Expected.Gap(Severity.MINOR))))
                ::workedCasesAgree)
        .hasMessageContaining(
            "rule arms.01.1, worked case \"no marking\": expected a gap, minor, but the rule says"
                + " a gap, major")
        .hasMessageContaining("case 1 (major) is true of {arms.01.1=no}");
  }

  @Test
  void refusesAWorkedCaseThatAnswersNoQuestionOrOneTwice() {
    RecordedAnswer yes = RecordedAnswer.option("arms.01.1", "yes");
    WorkedCase twice =
        new WorkedCase(
            "arms.01.1", "twice", ImmutableList.of(yes, yes), new WorkedCase.Expected.NoGap(0));
    WorkedCase stray =
        new WorkedCase(
            "arms.01.1",
            "stray",
            ImmutableList.of(RecordedAnswer.option("arms.9", "yes")),
            new WorkedCase.Expected.NoGap(0));
    WorkedCase lost =
        new WorkedCase(
            "arms.09.1", "lost", ImmutableList.of(yes), new WorkedCase.Expected.NoGap(0));
    assertThatThrownBy(
            broken(sample -> sample.workedCases = ImmutableList.of(twice, stray, lost))
                ::workedCasesAgree)
        .hasMessageContaining("it answers arms.01.1 twice")
        .hasMessageContaining("it answers arms.9, which is no question")
        .hasMessageContaining("rule arms.09.1, worked case \"lost\"")
        .hasMessageContaining("no rule has that id");
  }

  @Test
  void refusesATextThatIsNotThereInEnglish() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.questions =
                            ImmutableList.of(
                                SampleContent.marking()
                                    .prompt(
                                        new Wording(
                                            ImmutableSortedMap.of(
                                                Language.FRENCH,
                                                "Les armes sont-elles marquées ?")))
                                    .build()))
                ::englishIsEverywhere)
        .hasMessageContaining("the prompt of question arms.01.1 has no English text; add one");
  }

  @Test
  void refusesAnOptionNoneThatDoesNotStandAlone() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.questions =
                            ImmutableList.of(SampleContent.ticks().exclusive(List.of()).build()))
                ::exclusiveOptionsStandAlone)
        .hasMessageContaining(
            "option none of question arms.03.1 stands alone by its sense; list it among the"
                + " exclusive options");
  }

  @Test
  void refusesExclusiveOptionsWhereOnlyOneIsChosen() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.questions =
                            ImmutableList.of(
                                Question.builder("arms.01.1", "ARMS", AnswerType.CHOICE)
                                    .options(List.of("a", "none"))
                                    .exclusive(List.of("none"))
                                    .build()))
                ::exclusiveOptionsStandAlone)
        .hasMessageContaining("question arms.01.1 is no multiple choice");
  }

  @Test
  void refusesAQuestionThatIsAskedAfterALaterOne() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.questions =
                            ImmutableList.of(
                                SampleContent.marking()
                                    .askedWhen(
                                        Optional.of(
                                            new Condition.IncludesAny(
                                                "arms.03.1", ImmutableSortedSet.of("none"))))
                                    .build(),
                                SampleContent.ticks().build()))
                ::conditionsLookOnlyAtEarlierQuestions)
        .hasMessageContaining(
            "askedWhen looks at arms.03.1, which is not an earlier question of this questionnaire")
        .hasMessageContaining("ask after an earlier question, or move this one down");
  }

  @Test
  void refusesAMigrationThatForgetsAQuestion() {
    assertThatThrownBy(broken(sample -> sample.steps(List.of()))::migrationsPlaceEveryOldQuestion)
        .hasMessageContaining("nothing is said of the answers to arms.marked")
        .hasMessageContaining("drop it with a reason");
  }

  @Test
  void refusesAMigrationToAQuestionThatIsNotThere() {
    assertThatThrownBy(
            broken(sample -> sample.steps(List.of(new Step.Rename("arms.marked", "arms.01.9"))))
                ::migrationsLeadToWhatExists)
        .hasMessageContaining("arms.01.9 is no question of the newer version");
  }

  @Test
  void refusesAMigrationToAnOptionThatIsNotThere() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.steps(
                            List.of(
                                new Step.MapOptions(
                                    "arms.marked",
                                    "arms.01.1",
                                    OptionMap.of(Map.of("yes", "fully"))))))
                ::migrationsLeadToWhatExists)
        .hasMessageContaining("option yes of arms.marked becomes fully");
  }

  @Test
  void refusesADirectWayThatMakesMoreOfAnAnswerThanTheSteps() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.direct(
                            new Step.MapOptions(
                                "arms.marks", "arms.01.1", OptionMap.of(Map.of("no", "yes")))))
                ::migrationsComposeToTheDirectWay)
        .hasMessageContaining("make the steps agree")
        .hasMessageContaining("arms.marks");
  }

  @Test
  void aDirectWayThatAgreesWithTheStepsIsSound() {
    assertThatCode(
            broken(sample -> sample.direct(new Step.Rename("arms.marks", "arms.01.1")))
                ::migrationsComposeToTheDirectWay)
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAnOfferToAQuestionThatIsNotThere() {
    assertThatThrownBy(
            broken(sample -> sample.offer("arms", "arms.01.9"))::carryOversSpeakOfThisQuestionnaire)
        .hasMessageContaining("speaks of arms.01.9");
    assertThatThrownBy(
            broken(sample -> sample.offer("rivers", "rivers.1"))
                ::carryOversSpeakOfThisQuestionnaire)
        .hasMessageContaining("is not about arms");
  }
}
