package org.palermo.priority.json;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.explain.Ledger;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.Weighting;

/**
 * Whether the entries of a ledger fit one another and the profile: each need once, places from 1 up
 * in the order of the document, every place by need alone once, tiers and criteria that the profile
 * has, points that come to the score.
 */
final class LedgerCheck {
  private final Ledger ledger;
  private final Value entries;
  private final ImmutableSet<String> criteria;
  private final Set<String> needs = new HashSet<>();
  private final Set<Integer> placesByNeed = new HashSet<>();
  private boolean sound = true;

  /**
   * A check of that ledger.
   *
   * @param entries the place of its entries, to complain at
   */
  LedgerCheck(Ledger ledger, Value entries) {
    this.ledger = ledger;
    this.entries = entries;
    this.criteria =
        ledger.profile().weightings().stream()
            .map(Weighting::criterion)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether they fit; what does not has been reported. */
  boolean isSound() {
    for (int i = 0; i < ledger.entries().size(); i++) {
      check(ledger.entries().get(i), i + 1, entries.to(i));
    }
    return sound;
  }

  private void check(Ledger.Entry entry, int place, Value at) {
    int size = ledger.entries().size();
    require(
        needs.add(entry.need()),
        at.to("need"),
        "duplicate-id",
        Shown.quoted(entry.need()) + " has a place already",
        "leave one of them");
    require(
        entry.place() == place,
        at.to("place"),
        "place-order",
        "the place is " + entry.place() + ", and this is entry " + place,
        "put entries in the order of their places, from 1");
    require(
        entry.placeByNeed() >= 1
            && entry.placeByNeed() <= size
            && placesByNeed.add(entry.placeByNeed()),
        at.to("placeByNeed"),
        "place-by-need",
        "the place by need alone is " + entry.placeByNeed(),
        "give each of the places 1 to " + size + " once");
    require(
        entry.tier() >= 0 && entry.tier() <= ledger.profile().tiers().size(),
        at.to("tier"),
        "tier-range",
        "the tier is " + entry.tier(),
        "give 0 to " + ledger.profile().tiers().size() + ", as the profile has them");
    checkPoints(entry, at);
  }

  private void checkPoints(Ledger.Entry entry, Value at) {
    long low = 0;
    long high = 0;
    boolean inRange = true;
    for (var part : entry.points().entrySet()) {
      Interval points = part.getValue();
      Value place = at.to("points").to(part.getKey());
      require(
          criteria.contains(part.getKey()),
          place,
          "unknown-criterion",
          "the profile has no criterion " + Shown.quoted(part.getKey()),
          "use the criteria of the profile");
      inRange &=
          require(
              points.high() <= Points.MOST,
              place,
              "points-range",
              "the points are up to " + points.high(),
              "give at most " + Points.MOST);
      if (inRange) {
        low += points.low();
        high += points.high();
      }
    }
    if (inRange) {
      long score = ledger.profile().policy().halfPoints(low, high);
      require(
          entry.score() == score,
          at.to("score"),
          "score-does-not-sum",
          "the score is " + entry.score() + ", and the points come to " + score + " half points",
          "mend the points or the score");
    }
  }

  private boolean require(boolean holds, Value at, String rule, String message, String fix) {
    if (!holds) {
      sound = false;
      at.complain(rule, message, fix);
    }
    return holds;
  }
}
