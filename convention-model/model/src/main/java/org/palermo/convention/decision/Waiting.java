package org.palermo.convention.decision;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.state.StatusOfTreaties;

/**
 * Through how many reporting cycles needs have stood: on how many of the days on which replies were
 * due, counted back without a break, the same need was already known.
 *
 * <p>The base is looked at as it was on each such day, so a late answer counts from the day it
 * came.
 */
public final class Waiting {
  private Waiting() {}

  /** The number of cycles for each need that has stood through one or more, by id. */
  public static ImmutableMap<String, Integer> of(
      RuleBook rules, StatusOfTreaties status, InformationBase base, NeedsReview review) {
    Map<String, Integer> waited = new LinkedHashMap<>();
    Set<String> standing = new TreeSet<>(ids(review));
    for (LocalDate day : dueDays(base)) {
      standing.retainAll(ids(NeedsReview.of(rules, status, base.on(day))));
      standing.forEach(id -> waited.merge(id, 1, Integer::sum));
      if (standing.isEmpty()) {
        break;
      }
    }
    return ImmutableMap.copyOf(waited);
  }

  private static ImmutableSet<String> ids(NeedsReview review) {
    return review.needs().stream().map(Need::id).collect(toImmutableSet());
  }

  /** The newest first. */
  private static ImmutableList<LocalDate> dueDays(InformationBase base) {
    return base.cycles().stream()
        .map(ReportingCycle::due)
        .filter(day -> day.isBefore(base.asOf()))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .collect(ImmutableList.toImmutableList());
  }
}
