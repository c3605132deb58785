package org.palermo.convention.decision.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.conference.Period;
import org.palermo.convention.disclosure.Count;

class SecretariatReportTest {
  private static final Period SINCE_THE_DECISION =
      new Period(LocalDate.of(2005, 10, 21), LocalDate.of(2008, 10, 8));

  private static Activity activity(
      String id, String providerKind, String start, String end, String spent, String currency) {
    return activity(id, providerKind, "project", start, end, spent, currency);
  }

  private static Activity activity(
      String id,
      String providerKind,
      String kind,
      String start,
      String end,
      String spent,
      String currency) {
    return new Activity(
        id,
        "AFG",
        "a provider",
        providerKind,
        kind,
        "a project",
        ImmutableSortedSet.of("laws", "training"),
        ImmutableSortedSet.of("UNTOC"),
        ImmutableSortedSet.of(),
        ImmutableList.of(),
        day(start),
        day(end),
        spent.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(spent)),
        Optional.empty(),
        Optional.of(currency),
        1,
        "made up");
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static SecretariatReport report(Activity... activities) {
    return SecretariatReport.of(SINCE_THE_DECISION, List.of(activities), ImmutableList.of());
  }

  @Test
  void helpByOthersIsOutsideIt() {
    SecretariatReport report =
        report(
            activity("A-2", "secretariat", "2006-01-01", "2006-12-31", "10", "USD"),
            activity("A-1", "state", "2006-01-01", "2006-12-31", "99", "USD"));
    assertThat(report.activities()).extracting(Activity::id).containsExactly("A-2");
    assertThat(report.byTheme().labels()).containsExactly("laws", "training");
    assertThat(report.byTheme().parts()).extracting(Count::value).containsExactly(1L, 1L);
  }

  @Test
  void amountsOfTwoCurrenciesAreNeverAdded() {
    SecretariatReport report =
        report(
            activity("A-1", "secretariat", "2006-01-01", "", "10.50", "USD"),
            activity("A-2", "secretariat", "2006-01-01", "", "0.50", "USD"),
            activity("A-3", "secretariat", "2006-01-01", "", "7", "EUR"),
            activity("A-4", "secretariat", "2006-01-01", "", "", "EUR"));
    assertThat(report.spent())
        .extracting(
            SecretariatReport.Expenditure::currency,
            SecretariatReport.Expenditure::amount,
            spent -> spent.records().value())
        .containsExactly(
            tuple("EUR", new BigDecimal("7"), 1L), tuple("USD", new BigDecimal("11.00"), 2L));
    assertThat(report.withoutAmount().value()).isEqualTo(1);
  }

  @Test
  void takesInWhatTouchesThePeriodAndNothingElse() {
    SecretariatReport report =
        report(
            activity("before", "secretariat", "2004-01-01", "2005-10-20", "1", "USD"),
            activity("at its start", "secretariat", "2004-01-01", "2005-10-21", "1", "USD"),
            activity("at its end", "secretariat", "2008-10-08", "2009-01-01", "1", "USD"),
            activity("after", "secretariat", "2008-10-09", "2009-01-01", "1", "USD"),
            activity("undated", "secretariat", "", "", "1", "USD"));
    assertThat(report.activities())
        .extracting(Activity::id)
        .containsExactly("at its end", "at its start", "undated");
  }

  @Test
  void aYearlySumIsNeitherAnActivityNorAddedToWhatProjectsCost() {
    SecretariatReport report =
        report(
            activity("A-1", "secretariat", "2006-01-01", "", "10", "USD"),
            activity(
                "A-2",
                "secretariat",
                SecretariatReport.YEARLY_SUM,
                "2006-01-01",
                "2006-12-31",
                "30",
                "USD"));
    assertThat(report.activities()).extracting(Activity::id).containsExactly("A-1");
    assertThat(report.byTheme().whole().value()).isEqualTo(1);
    assertThat(report.spent())
        .extracting(SecretariatReport.Expenditure::kind, SecretariatReport.Expenditure::amount)
        .containsExactly(
            tuple("project", new BigDecimal("10")),
            tuple(SecretariatReport.YEARLY_SUM, new BigDecimal("30")));
  }
}
