package org.palermo.priority.rank;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Locale;

/** The named rules of ranking. */
public enum RankingRule {
  /**
   * Earliest due, highest need: whatever keeps every region, and inside it every type, within one
   * place of its entitlement now and for ever may be next, and of that the gravest need is.
   *
   * <p>The axioms are those of tau 1 with type windows; a wider tau or none gives up {@link
   * Axiom#PREFIX_QUOTA} or widens it, no type windows give up {@link Axiom#TYPE_WINDOW} and {@link
   * Axiom#TRADITION_BOUND}. No rule has both {@link Axiom#PREFIX_QUOTA} and {@link
   * Axiom#POPULATION_MONOTONE} (Balinski and Young).
   */
  QUOTA_WINDOW(EnumSet.complementOf(EnumSet.of(Axiom.POPULATION_MONOTONE, Axiom.MERIT_ORDER))),

  /**
   * Webster's sequence: the next place goes to the region, and inside it to the type, with the
   * largest base over places held and a half; where several have the same, the gravest need
   * decides.
   */
  DIVISOR(
      EnumSet.complementOf(
          EnumSet.of(
              Axiom.PREFIX_QUOTA, Axiom.TYPE_WINDOW, Axiom.TRADITION_BOUND, Axiom.MERIT_ORDER))),

  /** By tier and score alone, without balance. */
  NEED_ALONE(
      EnumSet.complementOf(
          EnumSet.of(Axiom.PREFIX_QUOTA, Axiom.TYPE_WINDOW, Axiom.TRADITION_BOUND)));

  private final ImmutableSet<Axiom> axioms;

  RankingRule(EnumSet<Axiom> axioms) {
    this.axioms = Sets.immutableEnumSet(axioms);
  }

  /** Short permanent name, such as {@code quota-window}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The axioms that the rule has, each guaranteed for every pool of claims. */
  public ImmutableSet<Axiom> axioms() {
    return axioms;
  }

  /** The axioms that the rule lacks: some pool breaks them. */
  public ImmutableSet<Axiom> lacks() {
    return Sets.immutableEnumSet(Sets.difference(EnumSet.allOf(Axiom.class), axioms));
  }

  /** Ranks the claims on those terms. Costs {@code O(n log n)} and little for each place. */
  public Ranking rank(ClaimPool pool, BalanceTerms terms) {
    return Ranking.of(this, pool, terms);
  }
}
