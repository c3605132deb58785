package org.palermo.priority.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.equity.EntitlementBase;
import org.palermo.priority.equity.MixedBase;
import org.palermo.priority.exact.Fraction;

/**
 * The terms of a ranking, settled and recorded before it is made.
 *
 * @param base in proportion to what regional groups are entitled to places
 * @param tau how far the places of a region may be from its entitlement, 1 or more; empty for no
 *     bound
 * @param typeWindows whether inside each region every type keeps within one place of its own
 *     entitlement
 * @param theta how far the places of a legal tradition may be from its entitlement, 0 or more, as
 *     far as the windows leave a choice; empty for no bound
 * @param lot what settles ties of equal scores
 */
public record BalanceTerms(
    EntitlementBase base,
    Optional<Fraction> tau,
    boolean typeWindows,
    Optional<Fraction> theta,
    Lot lot) {
  /**
   * @throws InvalidDataException with every problem: a tau below 1, a negative theta
   */
  public BalanceTerms {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    tau.filter(t -> t.compareTo(Fraction.ONE) < 0)
        .ifPresent(
            t -> found.add(problem("tau", "tau is " + t + ": below 1 no order keeps it", "1")));
    theta
        .filter(t -> t.signum() < 0)
        .ifPresent(t -> found.add(problem("theta", "theta is " + t, "0")));
    ImmutableList<Problem> problems = found.build().asList();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems);
    }
  }

  /**
   * The terms to use unless others are agreed: the standard mix, tau 1, type windows, theta 2.
   *
   * @param seed the recorded seed of the lot
   */
  public static BalanceTerms standard(String seed) {
    return new BalanceTerms(
        MixedBase.standard(),
        Optional.of(Fraction.ONE),
        true,
        Optional.of(Fraction.of(2)),
        new Lot(seed));
  }

  /** The same with another tau. */
  public BalanceTerms withTau(Fraction other) {
    return new BalanceTerms(base, Optional.of(other), typeWindows, theta, lot);
  }

  private static Problem problem(String place, String message, String least) {
    return new Problem(
        "balance terms", "/" + place, place + "-range", message, "give " + least + " or more");
  }
}
