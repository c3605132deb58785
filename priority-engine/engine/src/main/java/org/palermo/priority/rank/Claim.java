package org.palermo.priority.rank;

import org.palermo.convention.state.LegalTraditions;

/**
 * A need as the ranking sees it. Checked by {@link ClaimPool}, which names all that is wrong at
 * once.
 *
 * @param id the need
 * @param state the State whose need it is: a label that counts States and is never compared
 * @param group open code of its regional group, {@code NONE} for a State outside all groups
 * @param traditions its legal traditions; with the group they are the type of the claim
 * @param tier 0 for the most urgent; every claim of a lower tier stands before all of a higher
 * @param score how grave the need is, 0 or more; larger is graver
 */
public record Claim(
    String id, String state, String group, LegalTraditions traditions, int tier, long score) {
  /** The same need with another score. */
  public Claim withScore(long other) {
    return new Claim(id, state, group, traditions, tier, other);
  }

  /** The same need in another tier. */
  public Claim inTier(int other) {
    return new Claim(id, state, group, traditions, other, score);
  }
}
