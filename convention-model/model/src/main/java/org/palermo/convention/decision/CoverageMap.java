package org.palermo.convention.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.ThemeMap;

/**
 * How far each need is met by what the secretariat, States and others already do.
 *
 * <p>Source: decision 2/6 (c)(iii). Missing data never blocks a result: unknown is a value of its
 * own. Help under way lowers urgency; plans count for less and cover nothing; help that has ended
 * covers nothing.
 *
 * @param needs the needs with their coverage, in the order given
 */
public record CoverageMap(ImmutableList<CoveredNeed> needs) {
  /** Maps the needs of a review to the assistance known on the date of the base. */
  public static CoverageMap of(NeedsReview review, InformationBase base, ThemeMap themes) {
    ImmutableListMultimap<String, Activity> activities = base.activities();
    return new CoverageMap(
        review.needs().stream()
            .map(
                need ->
                    new CoveredNeed(
                        need, coverage(need, activities.get(need.state()), themes, base.asOf())))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Coverage coverage(
      Need need, List<Activity> known, ThemeMap themes, LocalDate date) {
    ImmutableList<Activity> speaking =
        known.stream()
            .filter(activity -> names(activity, need) || themes.matches(activity, need))
            .sorted(Comparator.comparing(Activity::id))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Activity> running =
        only(speaking.stream().filter(activity -> activity.isRunning(date)));
    ImmutableList<Activity> planned =
        only(speaking.stream().filter(activity -> activity.isPlanned(date)));
    return new Coverage(
        level(need, known, running),
        ids(running),
        ids(planned),
        ids(only(speaking.stream().filter(activity -> activity.isOver(date)))),
        Stream.concat(running.stream(), planned.stream())
            .map(Activity::provider)
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList()),
        newest(speaking, date));
  }

  private static Coverage.Level level(
      Need need, List<Activity> known, ImmutableList<Activity> running) {
    if (running.stream().anyMatch(activity -> names(activity, need))) {
      return Coverage.Level.COVERED;
    }
    if (!running.isEmpty()) {
      return Coverage.Level.PARTLY;
    }
    return known.isEmpty() ? Coverage.Level.UNKNOWN : Coverage.Level.UNCOVERED;
  }

  /**
   * Whether the record names both the place and a kind of help that fits: a match by subject alone
   * never covers.
   */
  private static boolean names(Activity activity, Need need) {
    return activity.assistance().stream().anyMatch(need.assistance()::contains)
        && activity.provisions().stream()
            .anyMatch(place -> need.citations().stream().anyMatch(other -> other.touches(place)));
  }

  private static ImmutableList<Activity> only(Stream<Activity> activities) {
    return activities.collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> ids(ImmutableList<Activity> activities) {
    return activities.stream()
        .map(Activity::id)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<LocalDate> newest(ImmutableList<Activity> activities, LocalDate date) {
    return activities.stream()
        .flatMap(activity -> Stream.of(activity.start(), activity.end()).flatMap(Optional::stream))
        .filter(day -> !day.isAfter(date))
        .max(Comparator.naturalOrder());
  }
}
