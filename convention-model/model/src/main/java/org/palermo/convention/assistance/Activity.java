package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.treaty.Citation;

/**
 * Assistance given, under way or planned.
 *
 * @param id number of the record
 * @param recipient code of the State that receives it
 * @param provider who gives it
 * @param providerKind open code: secretariat, un_entity, state, regional_organization and so on
 * @param kind open code: project, yearly_expenditure and so on
 * @param title what it is, in words
 * @param themes open codes of its subjects, as its source sorts them
 * @param areas instruments it touches, or what the source says instead, such as {@code related}
 * @param provisions places it names; most records name none
 * @param assistance kinds of help it names; most records name none
 * @param start first day; may be missing
 * @param end last day; may be missing
 * @param spent amount spent so far, in {@code currency}; 0 may mean not yet reported, and less than
 *     0 that bookings of earlier years were taken back
 * @param planned amount required, in {@code currency}
 * @param currency code of ISO 4217; present with any amount
 * @param recipients number of States that share it
 * @param source where the record can be found
 */
public record Activity(
    String id,
    String recipient,
    String provider,
    String providerKind,
    String kind,
    String title,
    ImmutableSortedSet<String> themes,
    ImmutableSortedSet<String> areas,
    ImmutableSortedSet<Citation> provisions,
    ImmutableList<String> assistance,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<BigDecimal> spent,
    Optional<BigDecimal> planned,
    Optional<String> currency,
    int recipients,
    String source) {
  /**
   * @throws IllegalArgumentException if an amount has no currency, or dates run backwards
   */
  public Activity {
    checkArgument(
        currency.isPresent() || (spent.isEmpty() && planned.isEmpty()),
        "activity %s has an amount without a currency",
        id);
    checkArgument(
        start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get()),
        "activity %s ends before it starts",
        id);
    checkArgument(recipients >= 1, "activity %s has %s recipients", id, recipients);
  }

  /**
   * Whether it is under way on a date; one without dates is taken to be, since nothing says
   * otherwise.
   */
  public boolean isRunning(LocalDate date) {
    return !isPlanned(date) && !isOver(date);
  }

  /** Whether it has yet to start. */
  public boolean isPlanned(LocalDate date) {
    return start.isPresent() && start.get().isAfter(date);
  }

  /** Whether it has ended. */
  public boolean isOver(LocalDate date) {
    return end.isPresent() && end.get().isBefore(date);
  }
}
