package org.palermo.convention.decision.proposals;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * What a project costs and who pays, in cents of US dollars.
 *
 * @param lines the direct costs by budget line
 * @param supportBasisPoints programme support costs in hundredths of a percent of the direct costs
 * @param support programme support costs
 * @param sources what is suggested or given for it
 * @param unfunded what no source is named for
 */
public record DraftBudget(
    ImmutableList<Line> lines,
    int supportBasisPoints,
    long support,
    ImmutableList<Funding> sources,
    long unfunded) {
  /** The whole of direct costs, in basis points; programme support is never more. */
  public static final int WHOLE = 10_000;

  /**
   * A budget line.
   *
   * @param costClass open code such as {@code travel}
   * @param cents how much
   */
  public record Line(String costClass, long cents) {}

  /**
   * Money from one source.
   *
   * @param resource id of the resource
   * @param cents how much of it
   */
  public record Funding(String resource, long cents) {}

  /**
   * @throws IllegalArgumentException if programme support is to be less than nothing or more than
   *     the direct costs
   */
  public DraftBudget {
    checkArgument(
        supportBasisPoints >= 0 && supportBasisPoints <= WHOLE,
        "programme support is %s basis points; give 0 to %s",
        supportBasisPoints,
        WHOLE);
  }

  /**
   * Programme support on direct costs, to the cent: half a cent is rounded up.
   *
   * @param direct direct costs in cents, 0 or more
   */
  public static long supportOn(long direct, int basisPoints) {
    return direct / WHOLE * basisPoints + (direct % WHOLE * basisPoints + WHOLE / 2) / WHOLE;
  }

  /** The direct costs. */
  public long direct() {
    long sum = 0;
    for (Line line : lines) {
      sum = Math.addExact(sum, line.cents());
    }
    return sum;
  }

  /** What the sources named bear. */
  public long funded() {
    long sum = 0;
    for (Funding source : sources) {
      sum = Math.addExact(sum, source.cents());
    }
    return sum;
  }

  /** Direct costs and programme support. */
  public long total() {
    return Math.addExact(direct(), support);
  }

  /**
   * The total in whole US dollars, rounded up, so that a choice within a budget never exceeds it.
   */
  public long dollars() {
    return Math.addExact(total(), 99L) / 100;
  }
}
