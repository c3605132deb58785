package org.palermo.convention.state;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;

/**
 * The legal traditions that shape a State's law, each with its share; the shares add up to the
 * whole.
 *
 * <p>Source: decision 2/6 (d), "different legal systems as appropriate". A coarse aid to diversity,
 * never a statement of law.
 *
 * @param shares share by open code such as {@code CIVIL}, the main tradition first
 */
public record LegalTraditions(ImmutableMap<String, Share> shares) {
  /**
   * @throws IllegalArgumentException if the shares do not add up to 1 exactly
   */
  public LegalTraditions {
    Share sum = Share.NOTHING;
    for (Share share : shares.values()) {
      sum = sum.plus(share);
    }
    checkArgument(
        sum.equals(Share.WHOLE),
        "shares of legal traditions add up to %s, not to 1: %s",
        sum,
        shares);
  }

  /** Equal shares for each of those traditions, in that order. */
  public static LegalTraditions equalShares(Iterable<String> codes) {
    int count = com.google.common.collect.Iterables.size(codes);
    ImmutableMap.Builder<String, Share> shares = ImmutableMap.builder();
    codes.forEach(code -> shares.put(code, new Share(1, count)));
    return new LegalTraditions(shares.buildOrThrow());
  }

  /** The share of one tradition; nothing when it is not among them. */
  public Share of(String code) {
    Share share = shares.get(code);
    return share == null ? Share.NOTHING : share;
  }
}
