package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Truth;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.decision.SeverityOrder;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.revision.OptionMap;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.state.State;
import org.palermo.convention.testkit.AnswerArbitraries;
import org.palermo.convention.testkit.AssistanceArbitraries;
import org.palermo.convention.testkit.ConditionArbitraries;
import org.palermo.convention.testkit.ConferenceArbitraries;
import org.palermo.convention.testkit.ContentArbitraries;
import org.palermo.convention.testkit.DraftArbitraries;
import org.palermo.convention.testkit.EvidenceArbitraries;
import org.palermo.convention.testkit.MobilizationArbitraries;
import org.palermo.convention.testkit.PoolArbitraries;
import org.palermo.convention.testkit.QuestionnaireArbitraries;
import org.palermo.convention.testkit.RevisionArbitraries;
import org.palermo.convention.testkit.RuleArbitraries;
import org.palermo.convention.testkit.StateArbitraries;
import org.palermo.convention.testkit.TextArbitraries;
import org.palermo.convention.testkit.TreatyArbitraries;
import org.palermo.convention.treaty.Citation;

/** One property for each class of arbitraries: how values of the model are drawn in your tests. */
class ArbitrariesByExampleProperties {
  private static final int FEW = 50;

  @Property(tries = FEW)
  void citationsAreReadAsTheyAreWritten(@ForAll("citations") Citation place) {
    assertThat(Citation.parse(place.toString())).isEqualTo(place);
  }

  @Provide
  Arbitrary<Citation> citations() {
    return TreatyArbitraries.citations();
  }

  @Property(tries = FEW)
  void statesHaveCodesOfThreeCapitals(@ForAll("states") State state) {
    assertThat(state.code()).matches("[A-Z]{3}");
  }

  @Provide
  Arbitrary<State> states() {
    return TextArbitraries.stateCodes()
        .flatMap(code -> StateArbitraries.states(code, ImmutableList.of("UNCAC")));
  }

  @Property(tries = FEW)
  void whatIsSettledWasAsked(@ForAll("sheets") AnswerSheet sheet) {
    for (Question question : sheet.questions().all()) {
      if (sheet.settled(question.id()) != null) {
        assertThat(sheet.asked(question.id())).isEqualTo(Truth.TRUE);
      }
    }
  }

  @Provide
  Arbitrary<AnswerSheet> sheets() {
    return QuestionnaireArbitraries.questionSets().flatMap(AnswerArbitraries::answerSheets);
  }

  /** A condition with a sheet that it can look at. */
  record Looked(Condition condition, AnswerSheet sheet) {}

  @Property(tries = FEW)
  void deniedTwiceAConditionIsItself(@ForAll("conditions") Looked looked) {
    Condition twice = new Condition.Not(new Condition.Not(looked.condition()));
    assertThat(twice.over(looked.sheet())).isEqualTo(looked.condition().over(looked.sheet()));
  }

  @Provide
  Arbitrary<Looked> conditions() {
    return sheets()
        .flatMap(
            sheet ->
                ConditionArbitraries.conditions(sheet.questions().all())
                    .map(condition -> new Looked(condition, sheet)));
  }

  @Property(tries = FEW)
  void everyRuleHasAVerdictOnTheBlankForm(@ForAll("contents") ProtocolContent content) {
    QuestionSet questions = QuestionSet.of(ImmutableList.of(content.questionnaire()));
    AnswerSheet blank = AnswerSheet.of(questions, ImmutableMap.of(), Standing.NONE);
    for (GapRule rule : content.rules()) {
      assertThat(rule.judge(blank)).isEqualTo(rule.explain(blank).verdict());
    }
  }

  @Provide
  Arbitrary<ProtocolContent> contents() {
    return ContentArbitraries.contents();
  }

  @Property(tries = FEW)
  void everyCaseOfARuleNamesHelpThatFits(@ForAll("cases") GapCase gapCase) {
    assertThat(gapCase.assistance()).isNotEmpty();
  }

  @Provide
  Arbitrary<GapCase> cases() {
    return QuestionnaireArbitraries.questionSets()
        .flatMap(questions -> RuleArbitraries.gapCases(questions.all()));
  }

  @Property(tries = FEW)
  void everyNeedRestsOnSomething(@ForAll("needs") Need need) {
    assertThat(need.sources()).isNotEmpty();
  }

  @Provide
  Arbitrary<Need> needs() {
    return AssistanceArbitraries.needs();
  }

  @Property(tries = FEW)
  void figuresLieOnTheirScale(@ForAll("figures") IndicatorValue figure) {
    assertThat(figure.value()).isBetween(figure.scaleMin(), figure.scaleMax());
  }

  @Provide
  Arbitrary<IndicatorValue> figures() {
    return EvidenceArbitraries.indicatorValues();
  }

  @Property(tries = FEW)
  void directivesAreInForceFromTheirFirstDay(@ForAll("directives") Directive directive) {
    assertThat(directive.isInForce(directive.from())).isTrue();
  }

  @Provide
  Arbitrary<Directive> directives() {
    return ConferenceArbitraries.directives();
  }

  @Property(tries = FEW)
  void draftsBecomeProposalsOfTheSameNeeds(@ForAll("drafts") ProjectDraft draft) {
    assertThat(draft.asProposal().needs()).isNotEmpty();
  }

  @Provide
  Arbitrary<ProjectDraft> drafts() {
    return DraftArbitraries.drafts();
  }

  @Property(tries = FEW)
  void noMoreIsSuggestedThanIsRequired(@ForAll("matchings") ResourceMatching matching) {
    assertThat(matching.themes()).allMatch(total -> total.suggested() <= total.required());
  }

  @Provide
  Arbitrary<ResourceMatching> matchings() {
    return MobilizationArbitraries.matchings();
  }

  @Property(tries = FEW)
  void anOrderLosesNoNeed(@ForAll("agendas") PoolArbitraries.Agenda agenda) {
    assertThat(new SeverityOrder().order(agenda.needs(), agenda.context()))
        .containsExactlyInAnyOrderElementsOf(agenda.needs());
  }

  @Provide
  Arbitrary<PoolArbitraries.Agenda> agendas() {
    return PoolArbitraries.agendas();
  }

  @Property(tries = FEW)
  void anOptionThatIsLostBecomesNoOther(@ForAll("maps") OptionMap map) {
    assertThat(map.lost().keySet()).allMatch(option -> map.of(option).isEmpty());
  }

  @Provide
  Arbitrary<OptionMap> maps() {
    return RevisionArbitraries.optionMaps();
  }
}
