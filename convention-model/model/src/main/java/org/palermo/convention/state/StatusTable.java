package org.palermo.convention.state;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * The status of one instrument on a date, as the depositary lists and counts it.
 *
 * @param instrument code of the instrument
 * @param asOf the date asked about
 * @param rows States and organizations that signed or joined, by code
 */
public record StatusTable(String instrument, LocalDate asOf, ImmutableList<Row> rows) {
  /**
   * One State or organization.
   *
   * @param state who
   * @param action what it did
   * @param status how the instrument stands towards it on the date
   */
  public record Row(State state, TreatyAction action, TreatyStatus status) {
    /**
     * Whether its instrument was deposited on or before the date, which is how the depositary
     * counts parties.
     */
    public boolean isDeposited() {
      return status instanceof TreatyStatus.Party || status instanceof TreatyStatus.Deposited;
    }

    /** Whether it is a party without an established date. */
    public boolean isUndated() {
      return status instanceof TreatyStatus.PartyWithoutDate;
    }
  }

  /**
   * States and organizations whose instrument was deposited on or before the date; those without a
   * date are not among them.
   */
  public long parties() {
    return rows.stream().filter(Row::isDeposited).count();
  }

  /** States alone among {@link #parties()}. */
  public long stateParties() {
    return rows.stream().filter(Row::isDeposited).filter(row -> row.state().isState()).count();
  }

  /**
   * States and organizations that had signed by the date, whether or not they have joined since.
   */
  public long signatories() {
    return rows.stream()
        .filter(row -> row.action().signature().map(day -> !day.isAfter(asOf)).orElse(false))
        .count();
  }

  /** Parties whose date is not established. */
  public long undatedParties() {
    return rows.stream().filter(Row::isUndated).count();
  }
}
