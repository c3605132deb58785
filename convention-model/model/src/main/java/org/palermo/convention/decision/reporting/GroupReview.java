package org.palermo.convention.decision.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.decision.group.CalendarCheck;
import org.palermo.convention.decision.group.MandateStanding;
import org.palermo.convention.decision.group.Standing;
import org.palermo.convention.decision.review.ReviewedNeed;
import org.palermo.convention.decision.review.ReviewedNeeds;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.Counted;

/**
 * What the Conference has before it when it reviews the group: how the duties of the mandate stand,
 * and in figures what came of its work. What the review comes to is not among it: that is a
 * decision, entered when it is taken.
 *
 * <p>Source: decision 2/6 (i).
 *
 * @param calendar how each duty stands
 * @param standing whether the mandate is in force, and the act that decided on it
 * @param indicators each with its base, in a fixed order
 */
public record GroupReview(
    CalendarCheck calendar, MandateStanding standing, ImmutableList<Indicator> indicators) {
  /**
   * A share with its base. Never a mark: it says how much, not how well.
   *
   * @param code permanent code, such as {@code needs_reviewed}
   * @param parts what is counted and the rest, with the States behind each; none stand behind what
   *     is no need
   */
  public record Indicator(String code, Breakdown parts) {
    private static Indicator of(String code, int count, int whole) {
      return new Indicator(
          code,
          new Breakdown(
              LABELS.values().asList(),
              ImmutableList.of(unnamed(count), unnamed(whole - count)),
              unnamed(whole)));
    }

    private static Count unnamed(int value) {
      return new Count(value, 0, Count.UNMARKED);
    }

    private static Indicator ofNeeds(
        String code, ImmutableList<CoveredNeed> needs, Predicate<CoveredNeed> isCounted) {
      return new Indicator(
          code,
          Breakdown.of(
              Counted.NEEDS, needs, need -> ImmutableList.of(isCounted.test(need)), LABELS));
    }

    /** How many. */
    public long count() {
      return parts.parts().get(0).value();
    }

    /** Of how many. */
    public long of() {
      return parts.whole().value();
    }
  }

  private static final ImmutableMap<Boolean, String> LABELS =
      ImmutableMap.of(true, "counted", false, "rest");

  /**
   * The review as seen at the end of a day.
   *
   * @param needs the needs as the group reviewed them
   * @param proposed ids of the needs that some proposal meets
   */
  public static GroupReview of(
      Mandate mandate,
      Proceedings proceedings,
      ReviewedNeeds needs,
      ImmutableSet<String> proposed,
      LocalDate day) {
    CalendarCheck calendar = CalendarCheck.of(mandate, proceedings, day);
    Proceedings known = proceedings.on(day);
    ImmutableSet<String> meetings =
        known.meetingsOf(mandate.group()).stream()
            .map(Meeting::id)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<RecommendationStanding> recommendations =
        ChairReport.recommendations(meetings, known);
    int met =
        (int) calendar.standings().values().stream().filter(Standing.Met.class::isInstance).count();
    return new GroupReview(
        calendar,
        MandateStanding.of(mandate, proceedings, day),
        ImmutableList.of(
            Indicator.of("duties_met", met, mandate.duties().size()),
            Indicator.ofNeeds(
                "needs_reviewed",
                needs.needs().stream()
                    .map(ReviewedNeed::found)
                    .collect(ImmutableList.toImmutableList()),
                reviewed(needs)::contains),
            Indicator.ofNeeds(
                "needs_proposed", needs.standing(), need -> proposed.contains(need.need().id())),
            Indicator.of(
                "recommendations_followed_up",
                (int) recommendations.stream().filter(RecommendationStanding::isFollowedUp).count(),
                recommendations.size())));
  }

  private static ImmutableSet<CoveredNeed> reviewed(ReviewedNeeds needs) {
    return needs.reviewed().stream()
        .map(ReviewedNeed::found)
        .collect(ImmutableSet.toImmutableSet());
  }
}
