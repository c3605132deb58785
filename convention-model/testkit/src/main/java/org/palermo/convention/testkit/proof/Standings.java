package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.treaty.Strength;

/**
 * The ways in which a State can stand to an instrument, as far as conditions can tell: bound,
 * signed and not yet bound, neither, or party by a register that has no date.
 */
enum Standings {
  PARTY("party to", Truth.TRUE, Truth.FALSE),
  SIGNATORY("signatory to", Truth.FALSE, Truth.TRUE),
  NEITHER("neither party to nor signatory to", Truth.FALSE, Truth.FALSE),
  UNDATED("party, since when is not known, to", Truth.UNKNOWN, Truth.FALSE);

  /** The order for the instrument at hand: its forms go to its parties. */
  static final ImmutableList<Standings> OWN = ImmutableList.of(PARTY, SIGNATORY, NEITHER, UNDATED);

  /** The order for other instruments: nothing is taken for granted. */
  static final ImmutableList<Standings> OTHER =
      ImmutableList.of(NEITHER, PARTY, SIGNATORY, UNDATED);

  private final String words;
  private final Truth party;
  private final Truth signatory;

  Standings(String words, Truth party, Truth signatory) {
    this.words = words;
    this.party = party;
    this.signatory = signatory;
  }

  String words() {
    return words;
  }

  Truth party() {
    return party;
  }

  Truth signatory() {
    return signatory;
  }

  /** A State that stands so to each of those instruments, seen by a rule of that strength. */
  static Standing of(Map<String, Standings> each, Optional<Strength> strength) {
    ImmutableMap.Builder<String, Truth> party = ImmutableMap.builder();
    ImmutableMap.Builder<String, Truth> signatory = ImmutableMap.builder();
    each.forEach(
        (instrument, stands) -> {
          party.put(instrument, stands.party);
          signatory.put(instrument, stands.signatory);
        });
    return new Standing(party.buildOrThrow(), signatory.buildOrThrow(), strength);
  }
}
