package org.palermo.examples.session.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.decision.group.MandateStanding;
import org.palermo.examples.session.dataset.Setting;
import org.palermo.examples.session.report.ReplayPage;
import org.palermo.priority.json.ConferenceDirectives;
import org.palermo.register.ConferenceRecord;

/** The history of the group, worked out again with the four instruments. */
class ReplayTest {
  private static final Setting SETTING = Setting.of(Catalogue.load());
  private static final Proceedings PROCEEDINGS = ConferenceRecord.proceedings();
  private static final Mandate MANDATE = ConferenceRecord.mandates().get(0);
  private static final Replay REPLAY = Replay.of(SETTING, PROCEEDINGS, MANDATE);

  private static Replay.Stage on(String day) {
    return REPLAY.stages().stream()
        .filter(stage -> stage.day().equals(LocalDate.parse(day)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ratesWorkedOutFromDatesAreThoseThatWerePrinted() {
    assertThat(REPLAY.replies()).hasSize(4);
    assertThat(REPLAY.replies())
        .allSatisfy(
            each -> assertThat(each.rate()).as(each.document()).isEqualTo(each.published()));
  }

  @Test
  void silenceIsNeitherGapNorCompliance() {
    assertThat(REPLAY.replies())
        .allSatisfy(
            each -> {
              assertThat(each.gaps()).isZero();
              assertThat(each.silent()).isPositive();
            });
  }

  @Test
  void guidanceRestsOnTheDirectivesOfTheDay() {
    assertThat(on("2005-10-21").footing().directives()).doesNotContain("D-3/4-7b");
    assertThat(on("2006-10-18").footing().directives())
        .contains("D-3/4-7b")
        .doesNotContain("D-2007-P1");
    assertThat(on("2007-10-05").footing().directives())
        .contains("D-2007-P1", "D-2007-P2", "D-2007-P3", "D-2007-P4", "D-2007-P5");
    assertThat(on("2007-10-05").footing().isProvisional()).isTrue();
    assertThat(
            ConferenceDirectives.load().all().stream()
                .filter(directive -> directive.id().startsWith("D-2007-P"))
                .map(Directive::emphasis))
        .as("the five areas are of one weight")
        .hasSize(5)
        .containsOnly(Emphasis.AREA);
  }

  @Test
  void theMandateIsGivenQuestionedAndContinued() {
    assertThat(on("2005-10-09").mandate().state()).isEqualTo(MandateStanding.State.NOT_GIVEN);
    assertThat(on("2005-10-21").mandate().state()).isEqualTo(MandateStanding.State.IN_FORCE);
    assertThat(on("2008-10-08").mandate().state()).isEqualTo(MandateStanding.State.REVIEW_DUE);
    assertThat(on("2008-10-17").mandate().state()).isEqualTo(MandateStanding.State.CONTINUED);
  }

  @Test
  void nothingIsToldBeforeItIsCertain() {
    assertThat(on("2006-10-18").since()).contains("WG2-2006", "decision 3/4");
    assertThat(on("2008-10-08").since()).doesNotContain("decision 4/3");
    assertThat(on("2008-10-17").since()).contains("decision 4/3", "COP-4");
  }

  @Test
  void proposalsComeBeforeThoseWhoWeighThem() {
    assertThat(REPLAY.drafted())
        .extracting(ReplayedDrafts::paper)
        .containsExactly("CTOC/COP/WG.2/2007/2", "CTOC/COP/2008/16");
    assertThat(REPLAY.drafted())
        .allSatisfy(
            each -> {
              assertThat(each.day()).isBefore(each.weighed());
              assertThat(each.drafts().drafts()).isNotEmpty();
            });
  }

  @Test
  void eachProposalNamesANeedAndWhatStoodUnderDecisionThreeFourOnItsDay() {
    for (ReplayedDrafts each : REPLAY.drafted()) {
      assertThat(each.drafts().drafts())
          .allSatisfy(
              draft -> {
                assertThat(draft.needs()).isNotEmpty();
                assertThat(draft.guidance().acts())
                    .isNotEmpty()
                    .allSatisfy(act -> assertThat(act.act()).contains("decision 3/4"));
              });
    }
  }

  @Test
  void theFiveAreasGuideProposalsOnlyOnceTheyAreFixed() {
    assertThat(REPLAY.drafted().get(0).guided())
        .containsKey("D-3/4-7b")
        .doesNotContainKey("D-2007-P1");
    assertThat(REPLAY.drafted().get(1).guided())
        .containsKeys("D-3/4-7b", "D-2007-P1", "D-2007-P2", "D-2007-P3", "D-2007-P4", "D-2007-P5");
  }

  @Test
  void thePageSaysWhatIsDrawnByLotAndNamesNoState() throws IOException {
    StringWriter page = new StringWriter();
    new ReplayPage(REPLAY, MANDATE, PROCEEDINGS).write(page);
    assertThat(page.toString())
        .contains("drawn by lot", "CTOC/COP/2005/2", "whether it was fulfilled is not known")
        .doesNotContain("Afghanistan");
  }
}
