package org.palermo.priority.rank;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.palermo.priority.exact.Fraction;

/**
 * Entitlements reckoned again from the claims alone, by pouring: share out what is left in
 * proportion to bases; whoever would exceed its needs is full; pour again. Uses nothing of the
 * engine but fractions.
 */
final class IndependentShares {
  private IndependentShares() {}

  /** Shares of so many places by name, for bases and caps by name. */
  static Map<String, Fraction> pour(
      Map<String, Fraction> bases, Map<String, Integer> caps, Fraction places) {
    Map<String, Fraction> shares = new LinkedHashMap<>();
    Map<String, Fraction> open = new LinkedHashMap<>();
    bases.forEach(
        (name, base) -> {
          shares.put(name, Fraction.ZERO);
          if (base.signum() > 0) {
            open.put(name, base);
          }
        });
    Fraction left = pourOver(open, caps, places, shares);
    if (left.signum() > 0) {
      Map<String, Fraction> last = new LinkedHashMap<>();
      bases.forEach(
          (name, base) -> {
            if (base.signum() == 0) {
              last.put(name, Fraction.of(caps.getOrDefault(name, 0)));
            }
          });
      pourOver(last, caps, left, shares);
    }
    return shares;
  }

  private static Fraction pourOver(
      Map<String, Fraction> open,
      Map<String, Integer> caps,
      Fraction places,
      Map<String, Fraction> shares) {
    Fraction left = places;
    while (!open.isEmpty()) {
      Fraction level = left.dividedBy(Fraction.sum(open.values()));
      Set<String> full = new HashSet<>();
      open.forEach(
          (name, base) -> {
            if (base.times(level).compareTo(Fraction.of(caps.getOrDefault(name, 0))) >= 0) {
              full.add(name);
            }
          });
      if (full.isEmpty()) {
        open.forEach((name, base) -> shares.put(name, base.times(level)));
        return Fraction.ZERO;
      }
      for (String name : full) {
        Fraction cap = Fraction.of(caps.getOrDefault(name, 0));
        shares.put(name, cap);
        left = left.minus(cap);
        open.remove(name);
      }
    }
    return left;
  }

  /** Claims by the name that the function gives, in the order of names. */
  static Map<String, Integer> count(
      List<Claim> claims, java.util.function.Function<Claim, String> name) {
    Map<String, Integer> counts = new TreeMap<>();
    claims.forEach(claim -> counts.merge(name.apply(claim), 1, Integer::sum));
    return counts;
  }

  /** States in need by the name that the function gives. */
  static Map<String, Fraction> states(
      List<Claim> claims, java.util.function.Function<Claim, String> name) {
    Map<String, Set<String>> states = new TreeMap<>();
    claims.forEach(
        claim ->
            states.computeIfAbsent(name.apply(claim), n -> new HashSet<>()).add(claim.state()));
    Map<String, Fraction> counts = new TreeMap<>();
    states.forEach((n, of) -> counts.put(n, Fraction.of(of.size())));
    return counts;
  }
}
