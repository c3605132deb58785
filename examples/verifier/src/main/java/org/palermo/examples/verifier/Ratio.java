package org.palermo.examples.verifier;

import java.math.BigInteger;

/** An exact fraction in lowest terms. */
record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {
  static final Ratio ZERO = of(0);

  Ratio {
    if (below.signum() <= 0) {
      throw new IllegalArgumentException("a fraction of " + above + " over " + below);
    }
    BigInteger common = above.gcd(below);
    above = above.divide(common);
    below = below.divide(common);
  }

  static Ratio of(long whole) {
    return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /** Reads {@code 3} or {@code 3/4}. */
  static Ratio parse(String text) {
    int stroke = text.indexOf('/');
    return stroke < 0
        ? new Ratio(new BigInteger(text), BigInteger.ONE)
        : new Ratio(
            new BigInteger(text.substring(0, stroke)), new BigInteger(text.substring(stroke + 1)));
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Ratio minus(Ratio other) {
    return plus(other.times(of(-1)));
  }

  Ratio times(Ratio other) {
    return new Ratio(above.multiply(other.above), below.multiply(other.below));
  }

  /** The quotient; the other is above 0. */
  Ratio over(Ratio other) {
    return new Ratio(above.multiply(other.below), below.multiply(other.above));
  }

  Ratio abs() {
    return new Ratio(above.abs(), below);
  }

  int signum() {
    return above.signum();
  }

  long floor() {
    BigInteger[] parts = above.divideAndRemainder(below);
    return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
  }

  long ceil() {
    return -times(of(-1)).floor();
  }

  @Override
  public int compareTo(Ratio other) {
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }

  @Override
  public String toString() {
    return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
  }
}
