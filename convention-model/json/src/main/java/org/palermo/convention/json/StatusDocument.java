package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.state.StatusTable;

/**
 * Who had signed and joined an instrument on a date, as the depositary lists and counts it.
 *
 * @param instrument code of the instrument
 * @param asOf the date
 * @param parties States and organizations whose instrument was deposited by the date
 * @param signatories those that had signed by the date
 * @param undatedParties parties whose date is not established; counted here alone
 * @param states each once, with its last act by the date
 */
public record StatusDocument(
    String instrument,
    LocalDate asOf,
    long parties,
    long signatories,
    long undatedParties,
    ImmutableList<Entry> states) {
  /**
   * One State or organization.
   *
   * @param state its code
   * @param action its last act by the date, such as {@code ratification}
   * @param date the day of the act; empty for a party whose date is not established
   */
  public record Entry(String state, String action, Optional<LocalDate> date) {}

  /** The table as a document. */
  public static StatusDocument of(StatusTable table) {
    return new StatusDocument(
        table.instrument(),
        table.asOf(),
        table.parties(),
        table.signatories(),
        table.undatedParties(),
        table.rows().stream()
            .map(row -> new Entry(row.state().code(), row.act(), row.actedOn()))
            .collect(ImmutableList.toImmutableList()));
  }
}
