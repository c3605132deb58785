package org.palermo.convention.decision.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.treaty.Citation;

class ReviewedNeedsTest {
  private static final LocalDate MAY = LocalDate.of(2007, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2007, 6, 1);
  private static final CoveredNeed LAW = need("AFG", "UNTOC 5", "LEGAL", Severity.CRITICAL);
  private static final CoveredNeed TRAINING = need("AFG", "UNTOC 5", "TRAINING", Severity.MINOR);
  private static final CoveredNeed OTHERS = need("ALB", "UNTOC 5", "LEGAL", Severity.MAJOR);

  private static CoveredNeed need(String state, String place, String kind, Severity severity) {
    Need need =
        new Need(
            state + "/" + place + "/" + kind,
            state,
            ImmutableSortedSet.of("UNTOC"),
            ImmutableSortedSet.of(Citation.parse(place)),
            Optional.of("criminalization"),
            Optional.empty(),
            kind.equals("LEGAL") ? NeedKind.LATENT : NeedKind.REQUESTED,
            ImmutableSortedSet.of(GapKind.LAW),
            severity,
            Grounds.STATED,
            Optional.of(Footing.DUTY),
            ImmutableList.of(kind),
            ImmutableSortedSet.of(NeedSource.of(NeedSource.Type.ANSWER, kind, "no")),
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of(),
            ImmutableList.of(),
            Visibility.CONFIDENTIAL);
    return new CoveredNeed(
        need,
        new Coverage(
            Coverage.Level.UNKNOWN,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty()));
  }

  private static ReviewedNeeds reviewed(Remark... remarks) {
    return ReviewedNeeds.of(
        ImmutableList.of(LAW, TRAINING, OTHERS),
        ImmutableList.copyOf(remarks),
        JUNE,
        "remarks.json");
  }

  private static String id(CoveredNeed need) {
    return need.need().id();
  }

  @Test
  void theLastRemarkOnANeedCounts() {
    ReviewedNeeds done =
        reviewed(
            new Remark.SetAside(id(LAW), "a bill is before parliament", MAY),
            new Remark.Confirmed(id(LAW), "the bill was withdrawn", JUNE));
    assertThat(done.standing()).contains(LAW);
    assertThat(done.reviewed()).hasSize(1);
  }

  @Test
  void aRemarkOfALaterDayIsNotYetHeard() {
    assertThat(reviewed(new Remark.SetAside(id(LAW), "met", JUNE.plusDays(1))).standing())
        .containsExactly(LAW, TRAINING, OTHERS);
  }

  @Test
  void aMergedNeedIsTakenOverAndTheGroupsAmendmentHasTheLastWord() {
    ReviewedNeeds done =
        reviewed(
            new Remark.Merged(id(LAW), id(TRAINING), "one project", MAY),
            new Remark.Amended(
                id(TRAINING),
                Optional.of(Severity.MODERATE),
                ImmutableList.of("MENTOR"),
                "on the spot",
                MAY));
    assertThat(done.standing()).hasSize(2);
    Need whole = done.standing().get(0).need();
    assertThat(whole.id()).isEqualTo(id(TRAINING));
    assertThat(whole.severity()).isEqualTo(Severity.MODERATE);
    assertThat(whole.assistance()).containsExactly("MENTOR");
    assertThat(whole.kind()).isEqualTo(NeedKind.BOTH);
    assertThat(whole.sources()).hasSize(2);
  }

  @Test
  void whatCannotBeFollowedIsToldAndTheNeedStands() {
    ReviewedNeeds done =
        reviewed(
            new Remark.Merged(id(LAW), id(OTHERS), "alike", MAY),
            new Remark.Confirmed(id(TRAINING), "so it is", MAY),
            new Remark.SetAside(id(TRAINING), "so it is not", MAY),
            new Remark.Confirmed("ZZZ/UNTOC 5/LEGAL", "which?", MAY));
    assertThat(done.problems())
        .extracting(Problem::rule)
        .containsExactly("two-states", "remarks-differ", "unknown-need");
    assertThat(done.standing()).containsExactly(LAW, TRAINING, OTHERS);
  }

  @Test
  void needsMergedInACircleAllStandButForThoseOutsideIt() {
    ReviewedNeeds done =
        reviewed(
            new Remark.Merged(id(LAW), id(TRAINING), "one", MAY),
            new Remark.Merged(id(TRAINING), id(LAW), "other", MAY));
    assertThat(done.problems()).extracting(Problem::rule).contains("merged-in-a-circle");
    assertThat(done.standing()).isNotEmpty();
  }

  @Test
  void aRemarkGivesItsReason() {
    assertThatThrownBy(() -> new Remark.Confirmed(id(LAW), " ", MAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("remark on AFG/UNTOC 5/LEGAL gives no reason");
  }
}
