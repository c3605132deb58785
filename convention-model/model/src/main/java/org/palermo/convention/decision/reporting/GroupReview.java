package org.palermo.convention.decision.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.decision.group.CalendarCheck;
import org.palermo.convention.decision.group.MandateStanding;
import org.palermo.convention.decision.group.Standing;
import org.palermo.convention.decision.review.ReviewedNeeds;

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
   * @param count how many, 0 or more
   * @param of of how many
   */
  public record Indicator(String code, int count, int of) {
    /**
     * @throws IllegalArgumentException if there are more than there are in all
     */
    public Indicator {
      checkArgument(0 <= count && count <= of, "%s: %s of %s", code, count, of);
    }
  }

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
            new Indicator("duties_met", met, mandate.duties().size()),
            new Indicator("needs_reviewed", needs.reviewed().size(), needs.needs().size()),
            new Indicator(
                "needs_proposed",
                (int)
                    needs.standing().stream()
                        .filter(need -> proposed.contains(need.need().id()))
                        .count(),
                needs.standing().size()),
            new Indicator(
                "recommendations_followed_up",
                (int) recommendations.stream().filter(RecommendationStanding::isFollowedUp).count(),
                recommendations.size())));
  }
}
