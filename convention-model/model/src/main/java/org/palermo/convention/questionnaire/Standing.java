package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.treaty.Strength;

/**
 * How a State stands to the instruments on the date of its answers, as far as conditions ask.
 *
 * @param party whether the State is bound, by instrument; unknown for a party without a date
 * @param signatory whether it has signed and is not yet bound, by instrument
 * @param strength firmest provision that the rule being judged cites; empty where none is judged
 */
public record Standing(
    ImmutableMap<String, Truth> party,
    ImmutableMap<String, Truth> signatory,
    Optional<Strength> strength) {
  /** A State that has neither signed nor joined anything. */
  public static final Standing NONE =
      new Standing(ImmutableMap.of(), ImmutableMap.of(), Optional.empty());

  /** Whether the State is bound by the instrument; false for one that is not known. */
  public Truth partyTo(String instrument) {
    Truth truth = party.get(instrument);
    return truth == null ? Truth.FALSE : truth;
  }

  /**
   * Whether the State has signed the instrument and is not yet bound; false for one that is not
   * known.
   */
  public Truth signatoryTo(String instrument) {
    Truth truth = signatory.get(instrument);
    return truth == null ? Truth.FALSE : truth;
  }

  /** The same while a rule of that strength is judged. */
  public Standing judging(Optional<Strength> firmest) {
    return new Standing(party, signatory, firmest);
  }
}
