package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.catalogue.ContentCheck;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.testkit.cases.WorkedCases;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provisions;

class ArbitrariesProperties {
  @Provide
  Arbitrary<ProtocolContent> contents() {
    return ContentArbitraries.contents();
  }

  @Property(tries = 50)
  @Label("K1 consistent: contents built here have no fault")
  void contentsHaveNoFault(@ForAll("contents") ProtocolContent content) {
    assertThat(ContentCheck.of(content)).isEmpty();
  }

  private record Worked(ProtocolContent content, ImmutableList<WorkedCase> cases) {}

  @Provide
  Arbitrary<Worked> worked() {
    return ContentArbitraries.contents()
        .flatMap(
            content ->
                RuleArbitraries.workedCases(content).map(cases -> new Worked(content, cases)));
  }

  @Property(tries = 50)
  @Label("K2 worked: the worked cases of rules built here agree with their rules")
  void workedCasesAgree(@ForAll("worked") Worked worked) {
    ProtocolContent content = worked.content();
    assertThat(
            WorkedCases.run(
                worked.cases(),
                content.rules(),
                QuestionSet.of(ImmutableList.of(content.questionnaire())),
                Provisions.of(content.provisions())))
        .isEmpty();
  }

  @Provide
  Arbitrary<AnswerSheet> sheets() {
    return QuestionnaireArbitraries.questionSets().flatMap(AnswerArbitraries::answerSheets);
  }

  @Property(tries = 50)
  @Label("K3 fitting: answers built here leave nothing to clarify")
  void answersLeaveNothingToClarify(@ForAll("sheets") AnswerSheet sheet) {
    assertThat(sheet.clarifications()).isEmpty();
  }

  @Provide
  Arbitrary<Citation> citations() {
    return TreatyArbitraries.citations();
  }

  @Property(tries = 50)
  @Label("K4 written: places built here are read back as they were")
  void placesAreReadBack(@ForAll("citations") Citation place) {
    assertThat(Citation.parse(place.toString())).isEqualTo(place);
  }

  @Provide
  Arbitrary<String> lines() {
    return TextArbitraries.lines();
  }

  @Property(tries = 50)
  @Label("K5 texts: lines are never blank and hold no control characters")
  void linesAreClean(@ForAll("lines") String line) {
    assertThat(line).isNotBlank();
    assertThat(line.codePoints().noneMatch(Character::isISOControl)).isTrue();
  }

  @Provide
  Arbitrary<StateRegister> registers() {
    return StateArbitraries.registers(ImmutableList.of("UNTOC", "TIP"));
  }

  @Property(tries = 40)
  @Label("K6 registers: every State of a register is found by its code")
  void statesAreFound(@ForAll("registers") StateRegister register) {
    assertThat(register.all())
        .isNotEmpty()
        .allSatisfy(state -> assertThat(register.state(state.code())).contains(state));
  }

  @Provide
  Arbitrary<CoveredNeed> needs() {
    return AssistanceArbitraries.coveredNeeds();
  }

  @Provide
  Arbitrary<Request> requests() {
    return AssistanceArbitraries.requests();
  }

  @Provide
  Arbitrary<Activity> activities() {
    return AssistanceArbitraries.activities();
  }

  @Provide
  Arbitrary<Lesson> lessons() {
    return AssistanceArbitraries.lessons();
  }

  @Property(tries = 40)
  @Label("K7 assistance: records are built without a refusal and name a State or a source")
  void recordsAreBuilt(
      @ForAll("needs") CoveredNeed covered,
      @ForAll("requests") Request request,
      @ForAll("activities") Activity activity,
      @ForAll("lessons") Lesson lesson) {
    assertThat(covered.need().id()).startsWith(covered.need().state());
    assertThat(request.state()).hasSize(3);
    assertThat(activity.recipient()).hasSize(3);
    assertThat(lesson.source()).isNotBlank();
  }

  @Provide
  Arbitrary<IndicatorValue> figures() {
    return EvidenceArbitraries.indicatorValues();
  }

  @Provide
  Arbitrary<IndicatorMap> maps() {
    return EvidenceArbitraries.indicatorMaps();
  }

  @Property(tries = 40)
  @Label("K8 evidence: the families of figures are those that links speak of")
  void familiesAreLinked(
      @ForAll("figures") IndicatorValue figure, @ForAll("maps") IndicatorMap map) {
    assertThat(figure.family()).matches("[a-z]+\\.[a-z_]+");
    assertThat(map.links()).allSatisfy(link -> assertThat(map.of(link.family())).contains(link));
  }
}
