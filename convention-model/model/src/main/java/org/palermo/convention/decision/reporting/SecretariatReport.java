package org.palermo.convention.decision.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.conference.Period;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.Counted;
import org.palermo.convention.disclosure.Counter;

/**
 * What the secretariat reports to a session on its own assistance. Help by others is outside it.
 *
 * <p>Source: decision 2/6 (h). Totals alone: no State is named, and none can be ranked by it.
 *
 * @param period from the decision, or the report before, to the day of what is known
 * @param activities those of the secretariat that touch the period, by id; no yearly sums
 * @param byTheme how many of them, by subject as their source sorts them; one may have several
 * @param byInstrument how many of them, by instrument or what the source says instead
 * @param spent what was spent, as far as is published
 * @param withoutAmount how many records tell no amount, with the States behind them
 * @param needs how many needs stand, by how far they are met by anybody, each level in order
 */
public record SecretariatReport(
    Period period,
    ImmutableList<Activity> activities,
    Breakdown byTheme,
    Breakdown byInstrument,
    ImmutableList<Expenditure> spent,
    Count withoutAmount,
    Breakdown needs) {
  private static final ImmutableMap<Coverage.Level, String> LEVELS =
      Maps.toMap(EnumSet.allOf(Coverage.Level.class), Coverage.Level::code);

  /** The kind of provider that the secretariat is. */
  public static final String SECRETARIAT = "secretariat";

  /** The kind of record that tells all that was spent in a State in a year, projects and all. */
  public static final String YEARLY_SUM = "yearly_expenditure";

  /**
   * What was spent, by kind of record and currency. Never added up: a yearly sum holds what
   * projects cost as well, and no rate between currencies is known here.
   *
   * @param kind open code of the kind of record
   * @param currency code of ISO 4217
   * @param amount the sum
   * @param records how many records tell an amount, with the States behind them
   */
  public record Expenditure(String kind, String currency, BigDecimal amount, Count records) {}

  /**
   * The report.
   *
   * @param period what it covers
   * @param known all assistance known
   * @param needs the needs with their coverage on the last day of the period
   */
  public static SecretariatReport of(
      Period period, Iterable<Activity> known, ImmutableList<CoveredNeed> needs) {
    ImmutableList<Activity> own =
        Streams.stream(known)
            .filter(each -> each.providerKind().equals(SECRETARIAT) && touches(each, period))
            .sorted(Comparator.comparing(Activity::id))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Activity> activities =
        own.stream()
            .filter(each -> !each.kind().equals(YEARLY_SUM))
            .collect(ImmutableList.toImmutableList());
    return new SecretariatReport(
        period,
        activities,
        counted(activities, Activity::themes),
        counted(activities, Activity::areas),
        spent(own),
        count(own.stream().filter(each -> each.spent().isEmpty()).toList()),
        Breakdown.of(
            Counted.NEEDS, needs, need -> ImmutableList.of(need.coverage().level()), LEVELS));
  }

  /** Whether any of its days lies in the period; one without dates is taken to touch it. */
  private static boolean touches(Activity activity, Period period) {
    return !activity.start().map(start -> start.isAfter(period.to())).orElse(false)
        && !activity.end().map(end -> end.isBefore(period.from())).orElse(false);
  }

  private static Breakdown counted(
      ImmutableList<Activity> activities, Function<Activity, ImmutableSortedSet<String>> codes) {
    TreeMap<String, String> labels = new TreeMap<>();
    activities.forEach(each -> codes.apply(each).forEach(code -> labels.put(code, code)));
    return Breakdown.of(Counted.ACTIVITIES, activities, codes, labels);
  }

  private static ImmutableList<Expenditure> spent(ImmutableList<Activity> own) {
    ImmutableList.Builder<Expenditure> spent = ImmutableList.builder();
    own.stream()
        .filter(each -> each.spent().isPresent())
        .collect(
            Collectors.groupingBy(
                Activity::kind,
                TreeMap::new,
                Collectors.groupingBy(
                    each -> each.currency().orElseThrow(), TreeMap::new, Collectors.toList())))
        .forEach(
            (kind, byCurrency) ->
                byCurrency.forEach(
                    (currency, records) -> spent.add(expenditure(kind, currency, records))));
    return spent.build();
  }

  private static Expenditure expenditure(String kind, String currency, List<Activity> records) {
    BigDecimal amount = BigDecimal.ZERO;
    for (Activity each : records) {
      amount = amount.add(each.spent().orElseThrow());
    }
    return new Expenditure(kind, currency, amount, count(records));
  }

  private static Count count(List<Activity> records) {
    Counter counter = new Counter();
    records.forEach(each -> counter.add(Counted.ACTIVITIES, each, 1));
    return counter.count();
  }

  /** The day of what is known. */
  public LocalDate asOf() {
    return period.to();
  }
}
