package org.palermo.priority.apportion;

import com.google.common.primitives.ImmutableLongArray;
import org.palermo.priority.exact.Fraction;

/**
 * What each of several recipients is entitled to, as an exact fraction, when so many seats in all
 * have been given out.
 *
 * <p>Shares never fall as the house grows, add up to its size, and are linear between bends.
 * Recipients are known by their place in the list, from 0.
 */
public interface Schedule {
  /** Number of recipients. */
  int size();

  /** Smallest house: the sum of what all hold in any case. */
  long first();

  /** Largest house: the sum of the most that all may hold. */
  long last();

  /** What the recipient holds in the smallest house. */
  int least(int recipient);

  /** What the recipient holds in the largest house. */
  int most(int recipient);

  /**
   * Its share of a house of that size.
   *
   * @param house from {@link #first()} to {@link #last()}; need not be whole
   */
  Fraction share(int recipient, Fraction house);

  /**
   * The smallest house in which its share is that much.
   *
   * @param share above {@link #least} and at most {@link #most}
   */
  Fraction reaches(int recipient, Fraction share);

  /**
   * The largest house in which its share is still no more than that.
   *
   * @param share at least {@link #least} and below {@link #most}
   */
  Fraction leaves(int recipient, Fraction share);

  /** Its share of a house of that whole size. */
  default Fraction share(int recipient, long house) {
    return share(recipient, Fraction.of(house));
  }

  /** The smallest whole house in which its share is that much; bounds as for {@link #reaches}. */
  default long firstReaching(int recipient, Fraction share) {
    return reaches(recipient, share).ceil();
  }

  /** The largest whole house in which its share is no more than that; see {@link #leaves}. */
  default long lastWithin(int recipient, Fraction share) {
    return leaves(recipient, share).floor();
  }

  /**
   * {@link #firstReaching(int, Fraction)} of a share, of the share larger by one, and so on.
   *
   * @param share the smallest
   * @param count how many; all within the bounds
   */
  default ImmutableLongArray firstReaching(int recipient, Fraction share, int count) {
    ImmutableLongArray.Builder houses = ImmutableLongArray.builder(count);
    for (int i = 0; i < count; i++) {
      houses.add(firstReaching(recipient, share.plus(Fraction.of(i))));
    }
    return houses.build();
  }

  /**
   * {@link #lastWithin(int, Fraction)} of a share, of the share larger by one, and so on.
   *
   * @param share the smallest
   * @param count how many; all within the bounds
   */
  default ImmutableLongArray lastWithin(int recipient, Fraction share, int count) {
    ImmutableLongArray.Builder houses = ImmutableLongArray.builder(count);
    for (int i = 0; i < count; i++) {
      houses.add(lastWithin(recipient, share.plus(Fraction.of(i))));
    }
    return houses.build();
  }
}
