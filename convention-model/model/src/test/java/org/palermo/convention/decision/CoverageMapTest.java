package org.palermo.convention.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.gap.SampleBook;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateValues;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Citation;

class CoverageMapTest {
  private static final LocalDate NOW = LocalDate.of(2010, 1, 1);
  private static final ThemeMap THEMES =
      ThemeMap.of(
          ImmutableList.of(
              new ThemeMap.Link("laws", Optional.empty(), ImmutableSortedSet.of("criminalization")),
              new ThemeMap.Link("trafficking", Optional.of("TIP"), ImmutableSortedSet.of())),
          ImmutableSortedSet.of("drugs"),
          ImmutableSortedSet.of("related"));

  /** Coverage of the one gap in article 5 of the Convention. */
  private static Coverage coverage(Activity... activities) {
    State state = StateValues.state("AFG", TreatyAction.acceded("UNTOC", LocalDate.of(2004, 1, 1)));
    InformationBase base =
        InformationBase.builder(NOW)
            .responses(
                List.of(
                    SampleBook.response(
                        "AFG",
                        LocalDate.of(2009, 1, 1),
                        RecordedAnswer.option("untoc.05.1", "no"))))
            .activities(List.of(activities))
            .build();
    NeedsReview review = NeedsReview.of(SampleBook.BOOK, StateValues.status(state), base);
    return CoverageMap.of(review, base, THEMES).needs().get(0).coverage();
  }

  private static Activity activity(
      String theme, String area, String place, String kind, String start, String end) {
    return new Activity(
        "A-1",
        "AFG",
        "UNODC",
        "secretariat",
        "project",
        "a project",
        ImmutableSortedSet.of(theme),
        ImmutableSortedSet.of(area),
        place.isEmpty() ? ImmutableSortedSet.of() : ImmutableSortedSet.of(Citation.parse(place)),
        kind.isEmpty() ? ImmutableList.of() : ImmutableList.of(kind),
        start.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(start)),
        end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        "a record");
  }

  @Test
  void withoutAnyRecordCoverageIsUnknown() {
    assertThat(coverage().level()).isEqualTo(Coverage.Level.UNKNOWN);
  }

  @Test
  void recordsThatSpeakOfSomethingElseLeaveTheNeedUncovered() {
    Coverage coverage = coverage(activity("drugs", "UNTOC", "", "", "2009-01-01", ""));
    assertThat(coverage.level()).isEqualTo(Coverage.Level.UNCOVERED);
    assertThat(coverage.running()).isEmpty();
    assertThat(coverage.informedTo()).isEmpty();
  }

  @Test
  void aMatchBySubjectCoversPartOfItAtMost() {
    Coverage coverage = coverage(activity("laws", "UNTOC", "", "", "2009-01-01", ""));
    assertThat(coverage.level()).isEqualTo(Coverage.Level.PARTLY);
    assertThat(coverage.providers()).containsExactly("UNODC");
    assertThat(coverage.informedTo()).contains(LocalDate.of(2009, 1, 1));
  }

  @Test
  void anAreaThatIsNoInstrumentMatchesNothing() {
    assertThat(coverage(activity("laws", "related", "", "", "2009-01-01", "")).level())
        .isEqualTo(Coverage.Level.UNCOVERED);
  }

  @Test
  void aSubjectConfinedToOneInstrumentMatchesNoOther() {
    assertThat(coverage(activity("trafficking", "UNTOC", "", "", "2009-01-01", "")).level())
        .isEqualTo(Coverage.Level.UNCOVERED);
  }

  @Test
  void runningHelpThatNamesThePlaceAndAFittingKindCovers() {
    assertThat(
            coverage(activity("drugs", "UNTOC", "UNTOC 5", "LEGAL", "2009-01-01", "2010-01-01"))
                .level())
        .isEqualTo(Coverage.Level.COVERED);
  }

  @Test
  void aPlaceWithoutAFittingKindDoesNotCover() {
    assertThat(
            coverage(activity("drugs", "UNTOC", "UNTOC 5", "EQUIPMENT", "2009-01-01", "")).level())
        .isEqualTo(Coverage.Level.UNCOVERED);
  }

  @Test
  void plansAndEndedHelpCoverNothing() {
    Coverage planned = coverage(activity("laws", "UNTOC", "UNTOC 5", "LEGAL", "2010-01-02", ""));
    assertThat(planned.level()).isEqualTo(Coverage.Level.UNCOVERED);
    assertThat(planned.planned()).containsExactly("A-1");
    Coverage ended =
        coverage(activity("laws", "UNTOC", "UNTOC 5", "LEGAL", "2008-01-01", "2009-12-31"));
    assertThat(ended.level()).isEqualTo(Coverage.Level.UNCOVERED);
    assertThat(ended.ended()).containsExactly("A-1");
    assertThat(ended.providers()).isEmpty();
    assertThat(ended.informedTo()).contains(LocalDate.of(2009, 12, 31));
  }

  @Test
  void aRecordThatIsThereTwiceCountsOnce() {
    Activity once = activity("laws", "UNTOC", "", "", "2009-01-01", "");
    assertThat(coverage(once, once).running()).containsExactly("A-1");
  }
}
