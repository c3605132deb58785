package org.palermo.convention.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermo.convention.gap.SampleBook;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateValues;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.TreatyAction;

class WaitingTest {
  private static final State PARTY =
      StateValues.state("AFG", TreatyAction.acceded("UNTOC", LocalDate.of(2003, 1, 1)));
  private static final List<ReportingCycle> CYCLES =
      List.of(cycle("1", 2004), cycle("2", 2006), cycle("3", 2008));

  private static ReportingCycle cycle(String id, int year) {
    return new ReportingCycle(
        id, "untoc", "UNTOC", LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 1));
  }

  private static Response said(int year, String option) {
    return SampleBook.response(
        "AFG", LocalDate.of(year, 3, 1), RecordedAnswer.option("untoc.05.1", option));
  }

  private static ImmutableMap<String, Integer> waited(Response... responses) {
    InformationBase base =
        InformationBase.builder(LocalDate.of(2010, 1, 1))
            .cycles(CYCLES)
            .responses(List.of(responses))
            .build();
    StatusOfTreaties status = StateValues.status(PARTY);
    return Waiting.of(SampleBook.BOOK, status, base, NeedsReview.of(SampleBook.BOOK, status, base));
  }

  @Test
  void aNeedHasWaitedThroughEachCycleInWhichItWasKnown() {
    assertThat(waited(said(2004, "no"))).containsEntry("AFG/UNTOC 5/LEGAL", 3);
    assertThat(waited(said(2006, "no"))).containsEntry("AFG/UNTOC 5/LEGAL", 2);
    assertThat(waited(said(2009, "no"))).doesNotContainKey("AFG/UNTOC 5/LEGAL");
  }

  @Test
  void waitingBeginsAnewWhenTheNeedHadBeenMet() {
    assertThat(waited(said(2004, "no"), said(2006, "yes"), said(2008, "no")))
        .containsEntry("AFG/UNTOC 5/LEGAL", 1);
  }
}
