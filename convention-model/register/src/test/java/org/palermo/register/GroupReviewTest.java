package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palermo.convention.decision.group.MandateStanding;
import org.palermo.convention.decision.reporting.GroupReview;
import org.palermo.convention.decision.review.ReviewedNeeds;

/** What the fourth session had before it, as far as it is on record. */
class GroupReviewTest {
  private static GroupReview on(String day) {
    LocalDate asOf = LocalDate.parse(day);
    return GroupReview.of(
        ConferenceRecord.mandates().get(0),
        ConferenceRecord.proceedings(),
        ReviewedNeeds.of(ImmutableList.of(), ImmutableList.of(), asOf, "remarks"),
        ImmutableSet.of(),
        asOf);
  }

  @Test
  void countsTheDutiesThatWereMetByTheOpeningOfTheFourthSession() {
    assertThat(on("2008-10-08").indicators())
        .extracting(
            GroupReview.Indicator::code, GroupReview.Indicator::count, GroupReview.Indicator::of)
        .contains(tuple("duties_met", 3L, 5L), tuple("recommendations_followed_up", 1L, 1L));
  }

  @Test
  void leavesTheOutcomeToTheConference() {
    assertThat(on("2008-10-08").standing().state()).isEqualTo(MandateStanding.State.REVIEW_DUE);
    assertThat(on("2008-10-17").standing().by()).contains("decision 4/3");
  }
}
