package org.palermo.convention.decision.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Visibility;
import org.palermo.convention.questionnaire.RecordedAnswer;

class AnalyticalReportTest {
  private static final RecordedAnswer YES = RecordedAnswer.option("untoc.05.1", "yes");
  private static final RecordedAnswer NO = RecordedAnswer.option("untoc.05.1", "no");

  @Test
  void bothDenominatorsOfTheFirstCycleAreKeptApart() {
    ResponseFigures responses =
        new Replies()
            .parties(50, Visibility.CONFIDENTIAL)
            .silentParties(57)
            .signatories(14)
            .others(6)
            .analysed()
            .responses();
    assertThat(responses.parties().count()).hasValue(107);
    assertThat(responses.partyReplies().percent()).hasValue(47);
    assertThat(responses.replies().count()).hasValue(70);
    assertThat(responses.replies().base().size()).hasValue(121);
  }

  @Test
  void allRepliesAreWithheldWhereTheyWouldTellOfTheFewOthers() {
    ResponseFigures responses =
        new Replies()
            .parties(50, Visibility.CONFIDENTIAL)
            .signatories(14)
            .others(3)
            .analysed()
            .responses();
    assertThat(responses.otherReplies().count()).isEmpty();
    assertThat(responses.replies().count()).isEmpty();
    assertThat(responses.partyReplies().count()).hasValue(50);
  }

  @Test
  void signatoriesAreNotAmongThePartiesThatSpeakToAProvision() {
    CycleAnalysis analysed =
        new Replies().parties(20, Visibility.CONFIDENTIAL, YES).signatories(14).analysed();
    assertThat(analysed.provisions().get(0).figure(Stand.YES).count()).hasValue(20);
    assertThat(analysed.provisions().get(0).figure(Stand.YES).base().size()).hasValue(20);
  }

  @Test
  void silenceIsBlankAndNotNo() {
    ProvisionFigures first =
        new Replies()
            .parties(20, Visibility.CONFIDENTIAL, YES)
            .parties(9, Visibility.CONFIDENTIAL)
            .analysed()
            .provisions()
            .get(0);
    assertThat(first.figure(Stand.BLANK).count()).hasValue(9);
    assertThat(first.figure(Stand.NO).count()).hasValue(0);
  }

  @Test
  void aFollowUpIsWithheldWhereThoseNotAskedWouldTellOfAWithheldFigure() {
    CycleAnalysis analysed =
        new Replies()
            .parties(9, Visibility.CONFIDENTIAL, YES)
            .parties(3, Visibility.CONFIDENTIAL, NO)
            .parties(20, Visibility.CONFIDENTIAL)
            .analysed();
    assertThat(analysed.provisions().get(0).figure(Stand.YES).count()).isEmpty();
    assertThat(analysed.provisions().get(1).figure(Stand.NOT_ASKED).count()).isEmpty();
  }

  @Test
  void onlyStatesWhoseRepliesArePublicAreNamed() {
    CycleAnalysis analysed =
        new Replies().parties(1, Visibility.PUBLIC).parties(7, Visibility.RESTRICTED).analysed();
    assertThat(analysed.named()).containsExactly("AAA");
  }

  @Test
  void nothingIsSaidOfProvisionsWhereFewPartiesReplied() {
    assertThat(new Replies().parties(4, Visibility.PUBLIC, YES).analysed().provisions()).isEmpty();
  }

  @Test
  void difficultiesAreCountedByParty() {
    CycleAnalysis analysed =
        new Replies()
            .parties(9, Visibility.PUBLIC, Replies.difficulty("lack_of_data"))
            .parties(9, Visibility.PUBLIC, Replies.difficulty("limited_resources"))
            .analysed();
    assertThat(analysed.difficulties())
        .extracting(CycleAnalysis.CodeFigure::code)
        .containsExactly("limited_resources", "lack_of_data");
    assertThat(analysed.difficulties().get(0).figure().count()).isEqualTo(OptionalLong.of(9));
  }

  @Test
  void eachCycleIsJudgedByItsOwnReplies() {
    Replies replies =
        new Replies().partiesAgain(20, NO, YES).parties(11, Visibility.CONFIDENTIAL, YES);
    assertThat(replies.analysedBefore().provisions().get(0).figure(Stand.NO).count()).hasValue(20);
    assertThat(replies.analysed().provisions().get(0).figure(Stand.YES).count()).hasValue(31);
  }
}
