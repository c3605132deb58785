package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Optional;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * Whether a {@link Certificate} proves its bound, reckoned anew in whole numbers from nothing but
 * the pool, the terms and the certificate itself. It shares no code with the search, so that it can
 * be read and believed, or written again, on its own.
 */
public final class CertificateCheck {
  private CertificateCheck() {}

  /**
   * Whether the leaves leave out no number of candidates, and no selection in any of them can be
   * worth more than its bound.
   */
  public static boolean proves(Certificate certificate, CandidatePool pool, FloorsTerms terms) {
    int next = 0;
    boolean holds = true;
    for (Certificate.Leaf leaf : certificate.leaves()) {
      holds &= leaf.fewest() <= next && leaf.unit() > 0;
      next = Math.max(next, leaf.most() + 1);
      holds &= holds && boundOf(leaf, pool, terms).compareTo(big(leaf.bound())) <= 0;
    }
    return holds && next > pool.candidates().size();
  }

  private static BigInteger boundOf(Certificate.Leaf leaf, CandidatePool pool, FloorsTerms terms) {
    ImmutableList<Candidate> candidates = pool.candidates();
    BigInteger[] left = new BigInteger[candidates.size()];
    for (int j = 0; j < left.length; j++) {
      left[j] =
          big(candidates.get(j).value()).multiply(big(leaf.unit())).subtract(big(leaf.each()));
    }
    BigInteger bound = charge(leaf.each(), big(leaf.fewest()), big(leaf.most()));
    Fraction[] costs = candidates.stream().map(c -> Fraction.of(c.cost())).toArray(Fraction[]::new);
    Optional<Fraction> budget = Optional.of(Fraction.of(terms.budget()));
    bound = bound.add(priced(leaf.budget(), costs, Fraction.ZERO, budget, left));
    for (Window window : terms.windows()) {
      Fraction[] amounts = candidates.stream().map(window::amount).toArray(Fraction[]::new);
      long price = leaf.windows().getOrDefault(window, 0L);
      bound = bound.add(priced(price, amounts, window.floor(), window.ceiling(), left));
    }
    for (BigInteger rest : left) {
      bound = bound.add(rest.max(BigInteger.ZERO));
    }
    return Fraction.of(bound, big(leaf.unit())).bigFloor();
  }

  /** Takes the charges off what is left of the values, and says what they come to at most. */
  private static BigInteger priced(
      long price,
      Fraction[] amounts,
      Fraction floor,
      Optional<Fraction> ceiling,
      BigInteger[] left) {
    Fraction grain = grain(amounts);
    if (price == 0 || grain.signum() == 0) {
      return BigInteger.ZERO;
    }
    BigInteger sum = BigInteger.ZERO;
    for (int j = 0; j < left.length; j++) {
      BigInteger grains = amounts[j].dividedBy(grain).bigFloor();
      left[j] = left[j].subtract(big(price).multiply(grains));
      sum = sum.add(grains);
    }
    BigInteger fewest = floor.negated().dividedBy(grain).bigFloor().negate();
    BigInteger most = ceiling.map(c -> c.dividedBy(grain).bigFloor()).orElse(sum).min(sum);
    return charge(price, fewest, most);
  }

  private static BigInteger charge(long price, BigInteger fewest, BigInteger most) {
    return big(price).multiply(price > 0 ? most : fewest);
  }

  /** The largest amount of which all are whole multiples; 0 where all are 0. */
  private static Fraction grain(Fraction[] amounts) {
    BigInteger above = BigInteger.ZERO;
    BigInteger below = BigInteger.ONE;
    for (Fraction amount : amounts) {
      if (amount.signum() > 0) {
        above = above.gcd(amount.numerator());
        BigInteger part = amount.denominator();
        below = below.multiply(part.divide(below.gcd(part)));
      }
    }
    return Fraction.of(above, below);
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }
}
