package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.treaty.Citation;

/**
 * What an act says about a subject of technical assistance, for a period.
 *
 * <p>Source: decision 2/6 (c)(ii), "directives of the Conference". A multi-year programme speaks
 * through a directive for each of its subjects, in force as long as the programme is.
 *
 * @param id such as {@code D-2007-P1}
 * @param act the act as it is cited, such as {@code decision 2/6}
 * @param standing what kind of act it is
 * @param session session at which it was taken, such as {@code COP-2}; empty for the treaties and
 *     for what bodies did between sessions
 * @param date day of the act
 * @param theme subject, by the code of the provisions
 * @param provisions places that it speaks of; may be empty
 * @param addressees whom it names, in words; may be empty
 * @param effect what it does to the order of needs
 * @param emphasis how far it raises, lowers or fixes; {@code NONE} for a task
 * @param from first day in force
 * @param until first day no longer in force; empty while it has no end
 * @param text what it says, in words of our own
 * @param source where it can be read
 * @param confidence whether the text was {@code seen}, or is {@code recalled}
 */
public record Directive(
    String id,
    String act,
    Standing standing,
    Optional<String> session,
    LocalDate date,
    String theme,
    ImmutableSortedSet<Citation> provisions,
    ImmutableList<String> addressees,
    Effect effect,
    Emphasis emphasis,
    LocalDate from,
    Optional<LocalDate> until,
    String text,
    String source,
    String confidence) {
  /** What kind of act a directive is; a closed scale. */
  public enum Standing {
    /** The treaties themselves: a standing footing. */
    TREATY,
    /** An act of the Conference, or of a body on the Conference's mandate that it has endorsed. */
    ACT,
    /** Advice of a body: shown, and without effect on the order. */
    ADVICE;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a directive does to the order of needs; applied in this order within one day. */
  public enum Effect {
    /** A task for somebody, without effect on the order. */
    TASK,
    /** The subject has at least that emphasis. */
    RAISE,
    /** The subject has at most that emphasis. */
    LOWER,
    /** The subject has exactly that emphasis, whatever earlier acts said. */
    FIX;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if the id is blank, if it ends before it begins, or if a task
   *     has an emphasis
   */
  public Directive {
    checkArgument(!id.isBlank(), "id of a directive is blank");
    checkArgument(
        until.map(from::isBefore).orElse(true),
        "directive %s is in force from %s until %s",
        id,
        from,
        until);
    checkArgument(
        effect != Effect.TASK || emphasis == Emphasis.NONE,
        "directive %s is a task, and has the emphasis %s",
        id,
        emphasis);
  }

  /** Whether it is in force on that day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** Whether it can move needs in their order: acts and treaties do, tasks and advice do not. */
  public boolean isGuiding() {
    return standing != Standing.ADVICE && effect != Effect.TASK;
  }

  /** Whether it speaks of the need: of its subject, or of a place that is wanting. */
  public boolean concerns(Need need) {
    return need.theme().filter(theme::equals).isPresent() || concernsOneOf(need.citations());
  }

  private boolean concernsOneOf(ImmutableSortedSet<Citation> places) {
    for (Citation provision : provisions) {
      for (Citation place : places) {
        if (provision.touches(place)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the emphasis is after this act, when it was that before. */
  Emphasis after(Emphasis before) {
    return switch (effect) {
      case TASK -> before;
      case RAISE -> emphasis.compareTo(before) > 0 ? emphasis : before;
      case LOWER -> emphasis.compareTo(before) < 0 ? emphasis : before;
      case FIX -> emphasis;
    };
  }
}
