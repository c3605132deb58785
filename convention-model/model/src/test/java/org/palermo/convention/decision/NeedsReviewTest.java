package org.palermo.convention.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;
import org.palermo.convention.evidence.IndicatorLink;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.SampleBook;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateValues;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Citation;

class NeedsReviewTest {
  private static final LocalDate NOW = LocalDate.of(2010, 1, 1);
  private static final LocalDate JOINED = LocalDate.of(2004, 1, 1);
  private static final State PARTY =
      StateValues.state(
          "AFG", TreatyAction.acceded("UNTOC", JOINED), TreatyAction.acceded("TIP", JOINED));
  private static final IndicatorMap INDICATORS =
      IndicatorMap.of(
          ImmutableList.of(
              new IndicatorLink(
                  "idx.law",
                  Citation.parse("UNTOC 5"),
                  true,
                  true,
                  Optional.of(new BigDecimal("3")),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(Severity.MAJOR))),
          ImmutableList.of());
  private static final IndicatorValue LOW =
      new IndicatorValue(
          "AFG", "idx.law", 2009, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, true);

  private static InformationBase.Builder base(RecordedAnswer... answers) {
    return InformationBase.builder(NOW)
        .responses(List.of(SampleBook.response("AFG", LocalDate.of(2009, 1, 1), answers)));
  }

  private static NeedsReview review(State state, InformationBase.Builder base) {
    return NeedsReview.of(SampleBook.BOOK, StateValues.status(state), base.build());
  }

  private static ImmutableList<Need> needs(InformationBase.Builder base) {
    return review(PARTY, base).needs();
  }

  private static Need only(InformationBase.Builder base) {
    ImmutableList<Need> needs = needs(base);
    assertThat(needs).hasSize(1);
    return needs.get(0);
  }

  private static RecordedAnswer said(String question, String option) {
    return RecordedAnswer.option(question, option);
  }

  private static Request request(String id, String citation, String kind) {
    return request(id, citation, Optional.empty(), kind);
  }

  /** A request about a place, or a theme, or the Convention as a whole. */
  static Request request(String id, String citation, Optional<String> theme, String kind) {
    return new Request(
        id,
        "AFG",
        LocalDate.of(2009, 6, 1),
        ImmutableSortedSet.of("UNTOC"),
        citation.isEmpty()
            ? ImmutableSortedSet.of()
            : ImmutableSortedSet.of(Citation.parse(citation)),
        theme,
        ImmutableList.of(kind),
        Optional.empty(),
        Optional.empty(),
        RequestStatus.RECEIVED,
        Visibility.RESTRICTED);
  }

  @Test
  void aGapWithoutARequestStaysLatent() {
    Need need = only(base(said("untoc.05.1", "no")));
    assertThat(need.id()).isEqualTo("AFG/UNTOC 5/LEGAL");
    assertThat(need.kind()).isEqualTo(NeedKind.LATENT);
    assertThat(need.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(need.footing()).contains(Footing.DUTY);
    assertThat(need.gapKinds()).containsExactly(GapKind.LAW);
    assertThat(need.assistance()).containsExactly("LEGAL", "MODEL_LAW");
    assertThat(need.sources())
        .containsExactly(
            new NeedSource(
                NeedSource.Type.ANSWER, "untoc.05.1", "no", Optional.of(LocalDate.of(2009, 1, 1))));
  }

  @Test
  void aRequestWithoutAGapStaysRequested() {
    Need need = only(base().requests(List.of(request("R-1", "UNTOC 6(1)", "TRAINING"))));
    assertThat(need.id()).isEqualTo("AFG/UNTOC 6/TRAINING");
    assertThat(need.kind()).isEqualTo(NeedKind.REQUESTED);
    assertThat(need.severity()).isEqualTo(Severity.MODERATE);
    assertThat(need.theme()).contains("criminalization");
    assertThat(need.rules()).isEmpty();
    assertThat(need.gapKinds()).isEmpty();
  }

  @Test
  void aRequestThatMeetsAGapJoinsItAndMakesNoMoreMissing() {
    Need need =
        only(
            base(said("untoc.06.1", "no"))
                .requests(List.of(request("R-1", "UNTOC 6(1)", "LEGAL"))));
    assertThat(need.kind()).isEqualTo(NeedKind.BOTH);
    assertThat(need.severity()).isEqualTo(Severity.MAJOR);
    assertThat(need.sources())
        .extracting(NeedSource::type)
        .containsExactly(NeedSource.Type.ANSWER, NeedSource.Type.REQUEST);
    assertThat(need.visibility()).isEqualTo(Visibility.CONFIDENTIAL);
  }

  @Test
  void aRequestForHelpThatWouldNotRemedyTheGapStandsApart() {
    assertThat(
            needs(
                base(said("untoc.06.1", "no"))
                    .requests(List.of(request("R-1", "UNTOC 6(1)", "EQUIPMENT")))))
        .extracting(Need::id, Need::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("AFG/UNTOC 6/EQUIPMENT", NeedKind.REQUESTED),
            org.assertj.core.groups.Tuple.tuple("AFG/UNTOC 6/LEGAL", NeedKind.LATENT));
  }

  @Test
  void aRequestThatIsMetOrWithdrawnIsNoNeed() {
    Request open = request("R-1", "UNTOC 6(1)", "LEGAL");
    for (RequestStatus closed :
        List.of(RequestStatus.MET, RequestStatus.DECLINED, RequestStatus.WITHDRAWN)) {
      Request done =
          new Request(
              open.id(),
              open.state(),
              open.date(),
              open.instruments(),
              open.citations(),
              open.theme(),
              open.assistance(),
              open.description(),
              open.authority(),
              closed,
              open.visibility());
      assertThat(needs(base().requests(List.of(done)))).isEmpty();
    }
  }

  @Test
  void kindsOfHelpTickedJoinTheGapsOfTheirPartOfTheForm() {
    ImmutableList<Need> needs =
        needs(
            base(
                said("untoc.05.1", "no"),
                said("untoc.06.1", "yes"),
                SampleBook.ticks("untoc.c1.2", "LEGAL", "DATA")));
    assertThat(needs)
        .extracting(Need::id, Need::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("AFG/UNTOC 5/LEGAL", NeedKind.BOTH),
            org.assertj.core.groups.Tuple.tuple("AFG/UNTOC/I/DATA", NeedKind.REQUESTED));
  }

  @Test
  void noneIsNoKindOfHelp() {
    assertThat(needs(base(SampleBook.ticks("untoc.c1.2", "none")))).isEmpty();
  }

  @Test
  void helpRequiredWithoutAKindIsAnAssessmentAndLeavesTheListOpen() {
    Need need = only(base(said("tip.90.2", "yes")));
    assertThat(need.id()).isEqualTo("AFG/TIP/ASSESS");
    assertThat(need.openQuestions()).containsExactly("tip.90.3");
    assertThat(needs(base(said("tip.90.2", "yes"), SampleBook.ticks("tip.90.3", "none"))))
        .extracting(Need::id)
        .containsExactly("AFG/TIP/ASSESS");
    assertThat(needs(base(said("tip.90.2", "yes"), SampleBook.ticks("tip.90.3", "LEGAL"))))
        .extracting(Need::id)
        .containsExactly("AFG/TIP/LEGAL");
  }

  @Test
  void aGapInABorrowedArticleIsOneNeedOfSeveralInstruments() {
    Need need = only(base(said("untoc.16.1", "no")));
    assertThat(need.instruments()).containsExactly("TIP", "UNTOC");
    assertThat(need.rules()).containsExactly("untoc.16.1");
  }

  @Test
  void twoRulesOfOneArticleThatTheSameHelpFitsAreOneNeed() {
    Need need =
        only(base(said("untoc.05.1", "yes_in_part"), SampleBook.ticks("untoc.05.2", "neither")));
    assertThat(need.rules()).containsExactly("untoc.05.1", "untoc.05.2");
    assertThat(need.severity()).isEqualTo(Severity.CRITICAL);
  }

  @Test
  void aContradictionIsSaidToTheState() {
    Need need = only(base(said("untoc.05.1", "yes"), SampleBook.ticks("untoc.05.2", "neither")));
    assertThat(need.grounds()).isEqualTo(Grounds.CONTRADICTED);
    assertThat(need.remarks())
        .containsExactly(
            "the answer yes to untoc.05.1 is denied by the more specific answer to untoc.05.2; the"
                + " State is asked which holds");
  }

  @Test
  void aNeedIsAsGuardedAsTheMostGuardedAnswerItRestsOn() {
    RecordedAnswer open =
        new RecordedAnswer(
            "untoc.05.1",
            new AnswerState.Answered(new Answer.Option("no")),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty(),
            Optional.empty(),
            Visibility.PUBLIC);
    assertThat(only(base(open)).visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(
            only(base(open).requests(List.of(request("R-1", "UNTOC 5(1)", "LEGAL")))).visibility())
        .isEqualTo(Visibility.RESTRICTED);
  }

  private static ReportingCycle cycle(String opened, String due) {
    return new ReportingCycle(
        "2005-1", "untoc", "UNTOC", LocalDate.parse(opened), LocalDate.parse(due));
  }

  private static InformationBase.Builder silent(ReportingCycle cycle) {
    return InformationBase.builder(NOW).cycles(List.of(cycle));
  }

  @Test
  void silenceGivesAPossibleNeedForHelpWithReportingAndNeverAGap() {
    Need need = only(silent(cycle("2005-01-01", "2005-06-01")));
    assertThat(need.id()).isEqualTo("AFG/UNTOC 32/REPORTING");
    assertThat(need.kind()).isEqualTo(NeedKind.PRESUMED);
    assertThat(need.grounds()).isEqualTo(Grounds.PRESUMED);
    assertThat(need.severity()).isEqualTo(Severity.MINOR);
    assertThat(need.gapKinds()).containsExactly(GapKind.REPORTING);
    assertThat(need.rules()).isEmpty();
  }

  @Test
  void nobodyIsSilentBeforeTheDueDateHasPassed() {
    assertThat(needs(silent(cycle("2009-06-01", "2010-01-01")))).isEmpty();
    assertThat(needs(silent(cycle("2009-06-01", "2009-12-31")))).hasSize(1);
  }

  @Test
  void whoHasRepliedIsNotSilent() {
    assertThat(
            needs(
                base(said("untoc.05.1", "yes")).cycles(List.of(cycle("2005-01-01", "2005-06-01")))))
        .isEmpty();
  }

  private static boolean isSilent(State state) {
    return !review(state, silent(cycle("2005-01-01", "2005-06-01"))).needs().isEmpty();
  }

  @Test
  void onlyThoseAskedCanBeSilent() {
    LocalDate before = LocalDate.of(2004, 1, 1);
    LocalDate after = LocalDate.of(2005, 2, 1);
    assertThat(isSilent(StateValues.state("AFG"))).isFalse();
    assertThat(isSilent(StateValues.state("AFG", TreatyAction.acceded("UNTOC", after)))).isFalse();
    assertThat(isSilent(StateValues.state("AFG", TreatyAction.signed("UNTOC", before)))).isTrue();
    assertThat(isSilent(StateValues.state("AFG", StateValues.undated("UNTOC", Optional.empty()))))
        .isFalse();
    assertThat(
            isSilent(StateValues.state("AFG", StateValues.undated("UNTOC", Optional.of(before)))))
        .isTrue();
    assertThat(
            isSilent(
                StateValues.party(
                    "EUE", PartyKind.REGIONAL_ORGANIZATION, TreatyAction.acceded("UNTOC", before))))
        .isFalse();
  }

  @Test
  void figuresOfOthersLetPresumeANeedOfAStateThatHasNotSpoken() {
    Need need = only(base().indicators(List.of(LOW), INDICATORS));
    assertThat(need.id()).isEqualTo("AFG/UNTOC 5/ASSESS");
    assertThat(need.kind()).isEqualTo(NeedKind.PRESUMED);
    assertThat(need.severity()).isEqualTo(Severity.MAJOR);
    assertThat(need.gapKinds()).isEmpty();
    assertThat(need.assistance()).startsWith("ASSESS", "LEGAL");
    assertThat(need.sources())
        .containsExactly(
            new NeedSource(
                NeedSource.Type.INDICATOR,
                "idx.law",
                "1 on a scale from 0 to 10, 2009; idx.law",
                Optional.of(LocalDate.of(2009, 1, 1))));
  }

  @Test
  void aPresumedNeedNamesTheQuestionsThatWouldMakeItClearer() {
    Need need = only(base(said("untoc.06.1", "yes")).indicators(List.of(LOW), INDICATORS));
    assertThat(need.openQuestions()).contains("untoc.05.1");
  }

  @Test
  void theStatesOwnYesOutranksFiguresAndTheDisagreementIsReported() {
    NeedsReview review =
        review(PARTY, base(said("untoc.05.1", "yes")).indicators(List.of(LOW), INDICATORS));
    assertThat(review.needs()).isEmpty();
    assertThat(review.disagreements())
        .singleElement()
        .satisfies(found -> assertThat(found.rules()).containsExactly("untoc.05.1"));
  }

  @Test
  void aReasonWhyAnArticleDoesNotApplyOutranksFiguresToo() {
    RecordedAnswer reason =
        RecordedAnswer.of(
            "untoc.05.1", new AnswerState.NotApplicable(Optional.of("no such offence")));
    NeedsReview review = review(PARTY, base(reason).indicators(List.of(LOW), INDICATORS));
    assertThat(review.needs()).isEmpty();
    assertThat(review.disagreements()).hasSize(1);
  }

  @Test
  void theStatesOwnNoOutranksFiguresAndTheyStandBesideIt() {
    Need need = only(base(said("untoc.05.1", "yes_in_part")).indicators(List.of(LOW), INDICATORS));
    assertThat(need.kind()).isEqualTo(NeedKind.LATENT);
    assertThat(need.grounds()).isEqualTo(Grounds.STATED);
    assertThat(need.sources())
        .extracting(NeedSource::type)
        .containsExactly(NeedSource.Type.ANSWER, NeedSource.Type.INDICATOR);
  }

  @Test
  void nothingIsPresumedOfWhoIsNotBound() {
    for (State state :
        List.of(
            StateValues.state("AFG"),
            StateValues.state("AFG", TreatyAction.signed("UNTOC", JOINED)))) {
      assertThat(
              review(state, InformationBase.builder(NOW).indicators(List.of(LOW), INDICATORS))
                  .needs())
          .isEmpty();
    }
  }

  @Test
  void lessonsBearOnANeedAndNeverMakeOne() {
    Lesson lesson =
        new Lesson(
            "L01",
            "Needs before manuals",
            "Find out the need first.",
            ImmutableSortedSet.of("UNTOC"),
            ImmutableSortedSet.of(Citation.parse("UNTOC 5(1)")),
            ImmutableSortedSet.of(),
            ImmutableList.of("LEGAL"),
            "prefer",
            ImmutableList.of(),
            ImmutableList.of(),
            "several",
            "an evaluation",
            OptionalInt.of(2004),
            "seen");
    assertThat(needs(base().lessons(List.of(lesson)))).isEmpty();
    assertThat(only(base(said("untoc.05.1", "no")).lessons(List.of(lesson))).sources())
        .contains(NeedSource.of(NeedSource.Type.LESSON, "L01", "Needs before manuals"));
  }

  @Test
  void aNonPartyThatAnswersHasNoGapAndMayAskForHelp() {
    NeedsReview review =
        review(
            StateValues.state("AFG"),
            base(said("untoc.05.1", "no"), SampleBook.ticks("untoc.c1.2", "LEGAL")));
    assertThat(review.needs()).extracting(Need::id).containsExactly("AFG/UNTOC/I/LEGAL");
    assertThat(review.needs().get(0).footing()).isEmpty();
  }
}
