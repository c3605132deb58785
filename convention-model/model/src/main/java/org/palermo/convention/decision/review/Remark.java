package org.palermo.convention.decision.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.gap.Severity;

/**
 * What the working group says of a need that was derived: advice, with its reason and day. What was
 * derived stays on record beside it. Source: decision 2/6 (c)(i).
 */
public sealed interface Remark {
  /** Id of the need it speaks of. */
  String need();

  /** Why, in the group's words; never blank. */
  String reason();

  /** Day on which the group said so. */
  LocalDate date();

  /** The code on the wire. */
  String code();

  /**
   * The need stands as it was derived.
   *
   * @param need id of the need
   * @param reason why
   * @param date the day
   */
  record Confirmed(String need, String reason, LocalDate date) implements Remark {
    /**
     * @throws IllegalArgumentException if no reason is given
     */
    public Confirmed {
      checkReason(need, reason);
    }

    @Override
    public String code() {
      return "confirmed";
    }
  }

  /**
   * The need is the same as another of the same State, and is looked at there.
   *
   * @param need id of the need
   * @param into id of the other
   * @param reason why
   * @param date the day
   */
  record Merged(String need, String into, String reason, LocalDate date) implements Remark {
    /**
     * @throws IllegalArgumentException if no reason is given, or the two are one
     */
    public Merged {
      checkReason(need, reason);
      checkArgument(!need.equals(into), "need %s is merged into itself", need);
    }

    @Override
    public String code() {
      return "merged";
    }
  }

  /**
   * The need stands otherwise than it was derived.
   *
   * @param need id of the need
   * @param severity how much is missing; empty where that stays
   * @param assistance kinds of help that fit, best first; empty where they stay
   * @param reason why
   * @param date the day
   */
  record Amended(
      String need,
      Optional<Severity> severity,
      ImmutableList<String> assistance,
      String reason,
      LocalDate date)
      implements Remark {
    /**
     * @throws IllegalArgumentException if no reason is given, if nothing is amended, or if the
     *     severity is that of no need
     */
    public Amended {
      checkReason(need, reason);
      checkArgument(
          severity.isPresent() || !assistance.isEmpty(), "remark on %s amends nothing", need);
      checkArgument(
          severity.map(Severity::isGap).orElse(true),
          "remark on %s leaves no severity; set the need aside instead",
          need);
    }

    @Override
    public String code() {
      return "amended";
    }
  }

  /**
   * The need is not looked at further, for now.
   *
   * @param need id of the need
   * @param reason why
   * @param date the day
   */
  record SetAside(String need, String reason, LocalDate date) implements Remark {
    /**
     * @throws IllegalArgumentException if no reason is given
     */
    public SetAside {
      checkReason(need, reason);
    }

    @Override
    public String code() {
      return "set_aside";
    }
  }

  private static void checkReason(String need, String reason) {
    checkArgument(!reason.isBlank(), "remark on %s gives no reason", need);
  }
}
