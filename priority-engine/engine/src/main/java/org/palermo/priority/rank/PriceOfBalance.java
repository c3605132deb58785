package org.palermo.priority.rank;

import com.google.common.collect.ImmutableList;
import org.palermo.priority.exact.Fraction;

/**
 * What balance costs among the first places: the score given up against the list by need alone.
 *
 * @param places length of the lists compared
 * @param byNeedAlone sum of scores of the list by need alone
 * @param balanced sum of scores of the balanced list
 * @param movedOut ids of the claims that only the list by need alone has, in its order
 * @param movedIn ids of the claims that only the balanced list has, in its order
 */
public record PriceOfBalance(
    int places,
    long byNeedAlone,
    long balanced,
    ImmutableList<String> movedOut,
    ImmutableList<String> movedIn) {
  /** The score given up; below 0 only where tiers differ in their scores. */
  public long givenUp() {
    return byNeedAlone - balanced;
  }

  /** The part of the score that is kept; 1 where there was none to keep. */
  public Fraction kept() {
    return byNeedAlone == 0 ? Fraction.ONE : Fraction.of(balanced, byNeedAlone);
  }
}
