package org.palermo.priority.rank;

import java.util.Optional;

/** Every type with claims left may have the next place. */
final class FreeEligibility implements Eligibility {
  private final Tier tier;
  private final int[] held;

  FreeEligibility(Tier tier) {
    this.tier = tier;
    this.held = new int[tier.types()];
  }

  @Override
  public void mark(boolean[] eligible) {
    for (int t = 0; t < held.length; t++) {
      eligible[t] = held[t] < tier.queues[t].length;
    }
  }

  @Override
  public void serve(int type) {
    held[type]++;
  }

  @Override
  public Optional<Hindrance> hindrance(int type) {
    return Optional.empty();
  }
}
