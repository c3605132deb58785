package org.palermo.convention.decision.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.conference.Period;

/**
 * What the secretariat reports to a session on its own assistance. Help by others is outside it.
 *
 * <p>Source: decision 2/6 (h). Totals alone: no State is named, and none can be ranked by it.
 *
 * @param period from the decision, or the report before, to the day of what is known
 * @param activities those of the secretariat that touch the period, by id
 * @param byTheme how many of them, by subject as their source sorts them; one may have several
 * @param byInstrument how many of them, by instrument or what the source says instead
 * @param spent what was spent on them, by currency, as far as is published; never added across
 *     currencies
 * @param withoutAmount how many of them tell no amount
 * @param needs how many needs stand, by how far they are met by anybody
 */
public record SecretariatReport(
    Period period,
    ImmutableList<Activity> activities,
    ImmutableSortedMap<String, Integer> byTheme,
    ImmutableSortedMap<String, Integer> byInstrument,
    ImmutableSortedMap<String, BigDecimal> spent,
    int withoutAmount,
    ImmutableSortedMap<Coverage.Level, Integer> needs) {
  /** The kind of provider that the secretariat is. */
  public static final String SECRETARIAT = "secretariat";

  /**
   * The report.
   *
   * @param period what it covers
   * @param known all assistance known
   * @param needs the needs with their coverage on the last day of the period
   */
  public static SecretariatReport of(
      Period period, Iterable<Activity> known, ImmutableList<CoveredNeed> needs) {
    ImmutableList.Builder<Activity> found = ImmutableList.builder();
    for (Activity activity : known) {
      if (activity.providerKind().equals(SECRETARIAT) && touches(activity, period)) {
        found.add(activity);
      }
    }
    ImmutableList<Activity> activities =
        ImmutableList.sortedCopyOf(Comparator.comparing(Activity::id), found.build());
    TreeMap<String, BigDecimal> spent = new TreeMap<>();
    TreeMap<Coverage.Level, Integer> levels = new TreeMap<>();
    int silent = 0;
    for (Activity activity : activities) {
      Optional<BigDecimal> amount = activity.spent();
      if (amount.isPresent()) {
        spent.merge(activity.currency().orElseThrow(), amount.get(), BigDecimal::add);
      } else {
        silent++;
      }
    }
    needs.forEach(need -> levels.merge(need.coverage().level(), 1, Integer::sum));
    return new SecretariatReport(
        period,
        activities,
        counted(activities, Activity::themes),
        counted(activities, Activity::areas),
        ImmutableSortedMap.copyOf(spent),
        silent,
        ImmutableSortedMap.copyOf(levels));
  }

  /** Whether any of its days lies in the period; one without dates is taken to touch it. */
  private static boolean touches(Activity activity, Period period) {
    return !activity.start().map(start -> start.isAfter(period.to())).orElse(false)
        && !activity.end().map(end -> end.isBefore(period.from())).orElse(false);
  }

  private static ImmutableSortedMap<String, Integer> counted(
      ImmutableList<Activity> activities, Function<Activity, Iterable<String>> codes) {
    TreeMap<String, Integer> counted = new TreeMap<>();
    for (Activity activity : activities) {
      codes.apply(activity).forEach(code -> counted.merge(code, 1, Integer::sum));
    }
    return ImmutableSortedMap.copyOf(counted);
  }

  /** The day of what is known. */
  public LocalDate asOf() {
    return period.to();
  }
}
