package org.palermo.convention.state;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

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

    /**
     * The last act that counts on the date: {@code denunciation}, a kind of consent such as {@code
     * ratification}, or {@code signature}.
     */
    public String act() {
      if (status instanceof TreatyStatus.Denounced) {
        return "denunciation";
      }
      return status instanceof TreatyStatus.Signatory
          ? "signature"
          : action.consent().map(TreatyAction.Consent::code).orElseThrow();
    }

    /**
     * The day of that act: of the deposit, of the signature, or on which a denunciation took
     * effect; empty for a party without an established date.
     */
    public Optional<LocalDate> actedOn() {
      if (status instanceof TreatyStatus.Denounced left) {
        return Optional.of(left.effective());
      }
      return status instanceof TreatyStatus.Signatory signatory
          ? Optional.of(signatory.signed())
          : action.deposited();
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
