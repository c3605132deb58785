package org.palermo.convention.state;

import java.time.LocalDate;
import org.palermo.convention.Truth;

/**
 * How an instrument stands towards a State on a date. Source: UNTOC art. 36 to 40 and parallels.
 */
public sealed interface TreatyStatus {
  /** The code on the wire, such as {@code party}. */
  String code();

  /** Whether its duties bind the State; unknown for a party without a date. */
  Truth binds();

  /** Whether the State has expressed its consent to be bound, and not taken it back. */
  default boolean isJoined() {
    return false;
  }

  /** Neither signed nor joined, as far as is known. */
  record None() implements TreatyStatus {
    @Override
    public String code() {
      return "none";
    }

    @Override
    public Truth binds() {
      return Truth.FALSE;
    }
  }

  /**
   * Signed, not yet joined.
   *
   * @param signed day of signature
   */
  record Signatory(LocalDate signed) implements TreatyStatus {
    @Override
    public String code() {
      return "signatory";
    }

    @Override
    public Truth binds() {
      return Truth.FALSE;
    }
  }

  /**
   * Instrument deposited, not yet in force for the State.
   *
   * @param deposited day of deposit
   * @param inForce first day on which the duties bind; for a protocol whose treaty the State has
   *     not joined, the day from which the deposit waits for that
   */
  record Deposited(LocalDate deposited, LocalDate inForce) implements TreatyStatus {
    @Override
    public String code() {
      return "deposited";
    }

    @Override
    public boolean isJoined() {
      return true;
    }

    @Override
    public Truth binds() {
      return Truth.FALSE;
    }
  }

  /**
   * Bound.
   *
   * @param deposited day of deposit
   * @param inForce first day on which the duties bind
   */
  record Party(LocalDate deposited, LocalDate inForce) implements TreatyStatus {
    @Override
    public String code() {
      return "party";
    }

    @Override
    public boolean isJoined() {
      return true;
    }

    @Override
    public Truth binds() {
      return Truth.TRUE;
    }
  }

  /**
   * Party by the date of the register, but since when is not known: on an earlier date it is
   * unknown whether it was one, unless nobody can have been.
   *
   * @param knownBy date of the register, by which it is a party
   * @param binds whether it was one on the date asked about
   */
  record PartyWithoutDate(LocalDate knownBy, Truth binds) implements TreatyStatus {
    @Override
    public String code() {
      return "party_without_date";
    }

    @Override
    public boolean isJoined() {
      return true;
    }
  }

  /**
   * Left.
   *
   * @param effective first day on which it is no longer bound
   */
  record Denounced(LocalDate effective) implements TreatyStatus {
    @Override
    public String code() {
      return "denounced";
    }

    @Override
    public Truth binds() {
      return Truth.FALSE;
    }
  }
}
