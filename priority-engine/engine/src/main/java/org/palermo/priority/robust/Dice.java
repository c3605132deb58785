package org.palermo.priority.robust;

import java.math.BigInteger;
import java.util.SplittableRandom;

/**
 * Whole numbers drawn without bias. They rest on {@link SplittableRandom#nextLong()} alone, so that
 * a stream gives the same numbers on every release of Java.
 */
final class Dice {
  private Dice() {}

  /** A number from 0 to below the bound, all alike. */
  static long below(SplittableRandom stream, long bound) {
    while (true) {
      long drawn = stream.nextLong() >>> 1;
      long within = drawn % bound;
      if (drawn - within <= Long.MAX_VALUE - (bound - 1)) { // else the last, incomplete round
        return within;
      }
    }
  }

  /** The same for numbers of any size. */
  static BigInteger below(SplittableRandom stream, BigInteger bound) {
    int bits = bound.bitLength();
    BigInteger mask = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    while (true) {
      BigInteger drawn = BigInteger.ZERO;
      for (int filled = 0; filled < bits; filled += Long.SIZE - 1) {
        drawn = drawn.shiftLeft(Long.SIZE - 1).or(BigInteger.valueOf(stream.nextLong() >>> 1));
      }
      drawn = drawn.and(mask);
      if (drawn.compareTo(bound) < 0) {
        return drawn;
      }
    }
  }
}
