package org.palermo.convention.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateValues;
import org.palermo.convention.state.TreatyAction;

class GapAnalysisTest {
  private static final LocalDate NOW = LocalDate.of(2010, 1, 1);
  private static final TreatyAction CONVENTION =
      TreatyAction.acceded("UNTOC", LocalDate.of(2005, 1, 1));
  private static final TreatyAction PROTOCOL =
      TreatyAction.acceded("TIP", LocalDate.of(2005, 1, 1));

  private static GapAnalysis analysis(State state, RecordedAnswer... answers) {
    return GapAnalysis.of(
        SampleBook.BOOK, StateValues.status(state), state, SampleBook.latest(answers), NOW);
  }

  private static Finding finding(GapAnalysis analysis, String rule) {
    return java.util.Objects.requireNonNull(analysis.findings().get(rule));
  }

  private static RecordedAnswer said(String question, String option) {
    return RecordedAnswer.option(question, option);
  }

  @Test
  void whoHasJoinedNothingHasNoFinding() {
    assertThat(analysis(StateValues.state("AFG"), said("untoc.05.1", "no")).findings()).isEmpty();
  }

  @Test
  void aProtocolNotJoinedFindsNothing() {
    assertThat(
            analysis(StateValues.state("AFG", CONVENTION), said("tip.05.1", "no"))
                .findings()
                .keySet())
        .noneMatch(rule -> rule.startsWith("tip"));
  }

  @Test
  void aSignatoryHasReadinessFindings() {
    State signatory =
        StateValues.state("AFG", TreatyAction.signed("UNTOC", LocalDate.of(2000, 12, 12)));
    assertThat(finding(analysis(signatory, said("untoc.05.1", "no")), "untoc.05.1").footing())
        .isEqualTo(Footing.READINESS);
  }

  @Test
  void aDepositNotYetInForceHasReadinessFindings() {
    State waiting = StateValues.state("AFG", TreatyAction.acceded("UNTOC", NOW.minusDays(10)));
    assertThat(finding(analysis(waiting), "untoc.05.1").footing()).isEqualTo(Footing.READINESS);
  }

  @Test
  void anUndatedPartyHasFindingsOnCondition() {
    State undated = StateValues.state("AFG", StateValues.undated("UNTOC", Optional.empty()));
    assertThat(finding(analysis(undated), "untoc.05.1").footing()).isEqualTo(Footing.DUTY_IF_PARTY);
  }

  @Test
  void aGapInABorrowedArticleTouchesTheProtocolJoined() {
    RecordedAnswer no = said("untoc.16.1", "no");
    assertThat(
            finding(analysis(StateValues.state("AFG", CONVENTION, PROTOCOL), no), "untoc.16.1")
                .instrumentsAffected())
        .containsExactly("TIP", "UNTOC");
    assertThat(
            finding(analysis(StateValues.state("AFG", CONVENTION), no), "untoc.16.1")
                .instrumentsAffected())
        .containsExactly("UNTOC");
  }

  @Test
  void whatLiesOutsideItsCompetenceDoesNotApplyToAnOrganization() {
    State organization =
        StateValues.party("EUE", PartyKind.REGIONAL_ORGANIZATION, CONVENTION, PROTOCOL);
    GapAnalysis analysis = analysis(organization, said("tip.07.1", "no"), said("tip.05.1", "no"));
    assertThat(finding(analysis, "tip.07.1").verdict()).isInstanceOf(Verdict.NotApplicable.class);
    assertThat(finding(analysis, "tip.05.1").isGap()).isTrue();
  }

  @Test
  void aMoreSpecificAnswerDeniesAYesAndLowersTheGrounds() {
    Finding denied =
        finding(
            analysis(
                StateValues.state("AFG", CONVENTION),
                said("untoc.05.1", "yes").citing(law()),
                SampleBook.ticks("untoc.05.2", "neither").citing(law())),
            "untoc.05.2");
    assertThat(denied.isGap()).isTrue();
    assertThat(denied.contradicts()).containsExactly("untoc.05.1");
    assertThat(denied.grounds()).isEqualTo(Grounds.CONTRADICTED);
  }

  @Test
  void aLawCitedSupportsAFinding() {
    State party = StateValues.state("AFG", CONVENTION);
    assertThat(finding(analysis(party, said("untoc.05.1", "no")), "untoc.05.1").grounds())
        .isEqualTo(Grounds.STATED);
    assertThat(
            finding(analysis(party, said("untoc.05.1", "no").citing(law())), "untoc.05.1")
                .grounds())
        .isEqualTo(Grounds.SUPPORTED);
  }

  private static LawReference law() {
    return new LawReference("Penal code", Optional.of("5"), Optional.empty(), Optional.empty());
  }

  @Test
  void aProtocolWithoutRulesOfItsOwnStaysAffectedWhenAnAnswerChanges() {
    RuleBook convention =
        SampleBook.book(
            List.of(SampleBook.TREATY_FORM),
            SampleBook.RULES.stream().filter(rule -> rule.instrument().equals("UNTOC")).toList());
    State state = StateValues.state("AFG", CONVENTION, PROTOCOL);
    GapAnalysis before =
        GapAnalysis.of(convention, StateValues.status(state), state, SampleBook.latest(), NOW);
    assertThat(
            finding(before.with(said("untoc.16.1", "no"), convention), "untoc.16.1")
                .instrumentsAffected())
        .containsExactly("TIP", "UNTOC");
  }

  @Test
  void gapsAreTheFindingsInWhichSomethingIsMissing() {
    assertThat(
            analysis(
                    StateValues.state("AFG", CONVENTION, PROTOCOL),
                    said("untoc.05.1", "no"),
                    said("untoc.06.1", "yes"),
                    said("tip.05.1", "yes_in_part"))
                .gaps())
        .extracting(finding -> finding.rule().id())
        .isEqualTo(ImmutableList.of("untoc.05.1"));
  }
}
