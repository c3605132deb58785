package org.palermo.priority.rank;

/** What one may ask of a rule of ranking. Which rule has which is told by {@link RankingRule}. */
public enum Axiom {
  /** In every prefix of a tier each region holds its entitlement rounded down or up. */
  PREFIX_QUOTA("each region holds its entitlement rounded down or up, however long the list"),
  /** Inside every region each type holds its entitlement rounded down or up. */
  TYPE_WINDOW("inside a region each type holds its entitlement rounded down or up"),
  /** Raising one score, all else equal, never gives that claim a later place. */
  SEVERITY_MONOTONE("a graver need never stands later for being graver"),
  /** Raising one score changes no place before the one that the claim then has. */
  PREFIX_STABLE("a graver need changes no place before its own"),
  /** The first k places are the same however long a list is asked for. */
  HOUSE_MONOTONE("the first places do not depend on how many are wanted"),
  /** Of two claims of one type and tier the one that scores more stands first. */
  IN_TYPE_MERIT("between needs of one type and tier the graver stands first"),
  /** Where a claim stands before one that scores more, a binding row says why. */
  EXPLAINED("no need passes a graver one without a reason that can be checked"),
  /** The order of the input has no effect. */
  ANONYMOUS("the order in which needs are handed in has no effect"),
  /** Renaming groups, traditions or States renames the result and changes nothing else. */
  NEUTRAL("no group, tradition or State is favoured by its name"),
  /** If one base grows against another, no place goes the other way. */
  POPULATION_MONOTONE("a group whose base grows does not lose a place to one whose base shrinks"),
  /** In every prefix each tradition is closer than half of types plus groups to its entitlement. */
  TRADITION_BOUND("traditions stay within a fixed distance of their entitlement"),
  /** The list is the one by tier and score. */
  MERIT_ORDER("needs stand in the order of tier and score");

  private final String statement;

  Axiom(String statement) {
    this.statement = statement;
  }

  /** In words that a report can show. */
  public String statement() {
    return statement;
  }
}
