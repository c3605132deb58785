package org.palermo.convention.decision.group;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.conference.Act;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Proceedings;

/**
 * Whether a mandate is in force on a day. A review that falls due puts it in question and does not
 * end it: what the review comes to is an act of the Conference, entered and never computed.
 *
 * <p>Source: decision 2/6 (i).
 *
 * @param day the day
 * @param state how it stands
 * @param by id of the act on which that rests; empty before the founding act and while the review
 *     is due
 */
public record MandateStanding(LocalDate day, State state, Optional<String> by) {
  /** How a mandate stands; a closed scale. */
  public enum State {
    /** No act has set the group up, as far as is certain. */
    NOT_GIVEN,
    /** In force, and no review is due. */
    IN_FORCE,
    /** In force, and a review is due. */
    REVIEW_DUE,
    /** Reviewed: the group goes on. */
    CONTINUED,
    /** Reviewed: the group goes on under another mandate. */
    AMENDED,
    /** Reviewed: the group has ended. */
    ENDED;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a mandate stands at the end of a day. */
  public static MandateStanding of(Mandate mandate, Proceedings proceedings, LocalDate day) {
    if (!isGiven(mandate, proceedings, day)) {
      return new MandateStanding(day, State.NOT_GIVEN, Optional.empty());
    }
    Optional<Act> decided =
        mandate.review().flatMap(review -> decision(review.id(), proceedings, day));
    if (decided.isPresent()) {
      State state =
          switch (decided.get().outcome().orElseThrow()) {
            case CONTINUED -> State.CONTINUED;
            case AMENDED -> State.AMENDED;
            case ENDED -> State.ENDED;
          };
      return new MandateStanding(day, state, Optional.of(decided.get().id()));
    }
    return isReviewDue(mandate, proceedings, day)
        ? new MandateStanding(day, State.REVIEW_DUE, Optional.empty())
        : new MandateStanding(day, State.IN_FORCE, Optional.of(mandate.act()));
  }

  /** Whether the act that gives it had been taken for certain. */
  static boolean isGiven(Mandate mandate, Proceedings proceedings, LocalDate day) {
    return proceedings
        .find(mandate.act(), Act.class)
        .filter(act -> act.isPast(day) == Truth.TRUE)
        .isPresent();
  }

  private static Optional<Act> decision(String review, Proceedings proceedings, LocalDate day) {
    return proceedings.all(Act.class).stream()
        .filter(act -> act.entry().fulfils().contains(review))
        .filter(act -> act.outcome().isPresent() && act.isPast(day) == Truth.TRUE)
        .reduce((earlier, later) -> later);
  }

  private static boolean isReviewDue(Mandate mandate, Proceedings proceedings, LocalDate day) {
    return mandate
        .review()
        .flatMap(review -> CalendarCheck.of(mandate, proceedings, day).of(review.id()))
        .filter(Standing.ReviewDue.class::isInstance)
        .isPresent();
  }
}
