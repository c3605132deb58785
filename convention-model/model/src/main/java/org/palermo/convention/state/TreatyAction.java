package org.palermo.convention.state;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a State did about one instrument.
 *
 * <p>Consent without a date of deposit means: party, date not established. No date is ever guessed
 * for it.
 *
 * @param instrument code of the instrument
 * @param signature day of signature
 * @param consent how it expressed consent to be bound
 * @param deposited day on which the instrument of consent was deposited
 * @param denunciationReceived day on which the depositary received a denunciation
 */
public record TreatyAction(
    String instrument,
    Optional<LocalDate> signature,
    Optional<Consent> consent,
    Optional<LocalDate> deposited,
    Optional<LocalDate> denunciationReceived) {
  /** Ways to express consent to be bound. Source: UNTOC art. 36(3) and (4). */
  public enum Consent {
    RATIFICATION,
    ACCEPTANCE,
    APPROVAL,
    ACCESSION,
    SUCCESSION;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a signature must have come before. */
    public boolean needsSignature() {
      return this == RATIFICATION || this == ACCEPTANCE || this == APPROVAL;
    }
  }

  /**
   * @throws IllegalArgumentException if nothing was done, a date has no act, or dates run backwards
   */
  public TreatyAction {
    checkArgument(
        signature.isPresent() || consent.isPresent(), "neither signed nor joined %s", instrument);
    checkArgument(
        consent.isPresent() || deposited.isEmpty(),
        "a deposit for %s without the kind of consent",
        instrument);
    checkArgument(
        consent.isPresent() || denunciationReceived.isEmpty(),
        "%s was denounced without having been joined",
        instrument);
    if (signature.isPresent() && deposited.isPresent()) {
      checkArgument(
          !deposited.get().isBefore(signature.get()),
          "%s: deposit on %s lies before the signature on %s",
          instrument,
          deposited.get(),
          signature.get());
    }
    if (deposited.isPresent() && denunciationReceived.isPresent()) {
      checkArgument(
          !denunciationReceived.get().isBefore(deposited.get()),
          "%s: denunciation lies before the deposit",
          instrument);
    }
  }

  /** A signature alone. */
  public static TreatyAction signed(String instrument, LocalDate day) {
    return new TreatyAction(
        instrument, Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Accession on a day. */
  public static TreatyAction acceded(String instrument, LocalDate day) {
    return new TreatyAction(
        instrument,
        Optional.empty(),
        Optional.of(Consent.ACCESSION),
        Optional.of(day),
        Optional.empty());
  }
}
