package org.palermo.priority.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.state.Share;

/**
 * All claims of one ranking, found fit to be ranked. The order given has no meaning. A pool without
 * claims has the ranking without places.
 *
 * @param claims the claims, under ids of their own
 */
public record ClaimPool(ImmutableList<Claim> claims) {
  /** Largest score of one claim, so that sums of scores always fit. */
  public static final long MOST_SCORE = 1_000_000_000_000L;

  /** Largest common denominator of all shares of legal traditions. */
  public static final long MOST_DENOMINATOR = 1_000_000_000L;

  /**
   * @throws InvalidDataException with every problem: blank labels, ids given twice, a State with
   *     two groups or two mixes of traditions, tiers and scores out of range, shares without a
   *     common denominator of tolerable size
   */
  public ClaimPool {
    ImmutableSortedSet<Problem> problems = problems(claims);
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
  }

  private static ImmutableSortedSet<Problem> problems(ImmutableList<Claim> claims) {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    Set<String> ids = new HashSet<>();
    Map<String, Claim> ofState = new HashMap<>();
    for (Claim claim : claims) {
      found.addAll(problemsOf(claim));
      if (!ids.add(claim.id())) {
        found.add(problem(claim, "id-twice", "the id is given twice", "give it once"));
      }
      Claim other = ofState.putIfAbsent(claim.state(), claim);
      if (other != null && !other.group().equals(claim.group())) {
        found.add(
            problem(
                claim,
                "two-groups",
                "its State is in " + claim.group() + " here and in " + other.group() + " elsewhere",
                "give each State one group"));
      }
      if (other != null && !other.traditions().equals(claim.traditions())) {
        found.add(
            problem(
                claim,
                "two-mixes",
                "its State has other legal traditions in another claim",
                "give each State one mix"));
      }
    }
    if (commonDenominator(claims).compareTo(BigInteger.valueOf(MOST_DENOMINATOR)) > 0) {
      found.add(
          new Problem(
              "claims",
              "",
              "denominators",
              "shares of legal traditions have no common denominator up to " + MOST_DENOMINATOR,
              "use simpler shares"));
    }
    return found.build();
  }

  private static ImmutableList<Problem> problemsOf(Claim claim) {
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    if (claim.id().isBlank() || claim.state().isBlank() || claim.group().isBlank()) {
      found.add(problem(claim, "blank", "id, State or group is blank", "name it"));
    }
    if (claim.tier() < 0) {
      found.add(problem(claim, "tier", "the tier is " + claim.tier(), "give 0 or more"));
    }
    if (claim.score() < 0 || claim.score() > MOST_SCORE) {
      found.add(
          problem(claim, "score", "the score is " + claim.score(), "give 0 to " + MOST_SCORE));
    }
    return found.build();
  }

  /** The least common multiple of the denominators of all shares; 1 for no claims. */
  static BigInteger commonDenominator(Iterable<Claim> claims) {
    Set<Long> denominators = new HashSet<>();
    for (Claim claim : claims) {
      for (Share share : claim.traditions().shares().values()) {
        denominators.add(share.denominator());
      }
    }
    BigInteger common = BigInteger.ONE;
    for (long denominator : denominators) {
      BigInteger own = BigInteger.valueOf(denominator);
      common = common.divide(common.gcd(own)).multiply(own);
    }
    return common;
  }

  private static Problem problem(Claim claim, String rule, String message, String fix) {
    return new Problem("claims", claim.id(), rule, message, fix);
  }
}
