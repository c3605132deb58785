package org.palermo.priority.select.floors;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.palermo.priority.exact.Fraction;

/**
 * Amounts of all candidates in grains: the largest amount of which all are whole multiples. Where
 * all amounts are 0 so is the grain.
 */
final class Row {
  private static final BigInteger MOST = BigInteger.valueOf(ScaledRows.MOST_GRAINS);

  private final long[] entries;
  private final Fraction grain;
  private final long total;

  private Row(long[] entries, Fraction grain, long total) {
    this.entries = entries;
    this.grain = grain;
    this.total = total;
  }

  /** The row of those amounts; empty if it would have more grains than are tolerable. */
  static Optional<Row> of(List<Fraction> amounts) {
    BigInteger above = BigInteger.ZERO;
    BigInteger below = BigInteger.ONE;
    for (Fraction amount : amounts) {
      if (amount.signum() > 0) {
        above = above.gcd(amount.numerator());
        BigInteger part = amount.denominator();
        below = part.equals(BigInteger.ONE) ? below : below.multiply(part.divide(below.gcd(part)));
        if (below.compareTo(MOST) > 0) {
          return Optional.empty();
        }
      }
    }
    Fraction grain = Fraction.of(above, below);
    long[] entries = new long[amounts.size()];
    if (grain.signum() == 0) {
      return Optional.of(new Row(entries, grain, 0));
    }
    if (Fraction.sum(amounts).dividedBy(grain).bigFloor().compareTo(MOST) > 0) {
      return Optional.empty();
    }
    long total = 0;
    for (int j = 0; j < entries.length; j++) {
      Fraction amount = amounts.get(j);
      entries[j] = amount.signum() == 0 ? 0 : amount.dividedBy(grain).floor();
      total += entries[j];
    }
    return Optional.of(new Row(entries, grain, total));
  }

  long entry(int candidate) {
    return entries[candidate];
  }

  Fraction grain() {
    return grain;
  }

  /** The grains of all candidates together. */
  long total() {
    return total;
  }

  /** The fewest grains that reach an amount; one more than all where none do. */
  long reaching(Fraction amount) {
    if (amount.signum() <= 0) {
      return 0;
    }
    return grain.signum() == 0
        ? 1
        : clamp(amount.negated().dividedBy(grain).bigFloor().negate(), total + 1);
  }

  /** The most grains within an amount. */
  long within(Fraction amount) {
    return grain.signum() == 0 ? 0 : clamp(amount.dividedBy(grain).bigFloor(), total);
  }

  private static long clamp(BigInteger grains, long largest) {
    return grains.min(BigInteger.valueOf(largest)).longValueExact();
  }
}
