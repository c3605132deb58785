package org.palermo.priority.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.RankedTier;

/** The first claims of a tier. */
final class First {
  private static final double LN_2 = StrictMath.log(2);

  private First() {}

  static ImmutableList<Claim> of(RankedTier tier, int places) {
    checkArgument(
        places >= 0 && places <= tier.size(),
        "tier %s has 0 to %s places, not %s",
        tier.number(),
        tier.size(),
        places);
    return tier.order().subList(0, places);
  }

  /** How much attention a place gets, the first place being 1: {@code 1 / log2(1 + place)}. */
  static double attention(int place) {
    return LN_2 / StrictMath.log(1.0 + place);
  }
}
