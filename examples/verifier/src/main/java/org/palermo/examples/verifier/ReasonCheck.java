package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.Set;

/** Holds the reason why each of the first needs stands above the next against the list. */
final class ReasonCheck {
  private final Published published;
  private final ImmutableMap<String, Listed> byId;
  private final Drum drum;
  private final Doubts doubts;

  ReasonCheck(Published published, Doubts doubts) {
    this.published = published;
    this.byId = Maps.uniqueIndex(published.list(), Listed::id);
    this.drum = new Drum(published.seed());
    this.doubts = doubts;
  }

  void check() {
    int wanted = Math.max(0, Math.min(published.top(), published.list().size() - 1));
    doubts.unless(
        published.reasons().size() == wanted,
        published.reasons().size() + " reasons are told, and " + wanted + " are due");
    int place = 0;
    for (Json told : published.reasons()) {
      place++;
      Listed above = need(told.at("above").text());
      Listed below = need(told.at("below").text());
      Json reason = told.at("reason");
      String by = reason.at("by").text();
      boolean holds =
          above.place() == place
              && below.place() == place + 1
              && switch (by) {
                case "tier" -> byTier(above, below, reason);
                case "score" -> byScore(above, below, reason);
                case "lot" -> byLot(above, below, reason);
                case "balance" -> byBalance(above, below, reason.at("hindrance"));
                default -> false;
              };
      doubts.unless(
          holds, above.id() + " above " + below.id() + ": the reason '" + by + "' does not hold");
    }
  }

  private Listed need(String id) {
    Listed found = byId.get(id);
    if (found == null) {
      throw new IllegalArgumentException("the list does not hold " + id);
    }
    return found;
  }

  private static boolean byTier(Listed above, Listed below, Json reason) {
    return above.tier() < below.tier()
        && reason.at("above").count() == above.tier()
        && reason.at("below").count() == below.tier();
  }

  private boolean byScore(Listed above, Listed below, Json reason) {
    Set<String> named = new HashSet<>();
    long sum = 0;
    for (Json difference : reason.at("differences").items()) {
      String criterion = difference.at("criterion").text();
      if (!named.add(criterion)
          || difference.at("above").whole() != part(above, criterion)
          || difference.at("below").whole() != part(below, criterion)) {
        return false;
      }
      sum += difference.at("above").whole() - difference.at("below").whole();
    }
    return above.tier() == below.tier()
        && sum > 0
        && sum == reason.at("sum").whole()
        && sum == above.score() - below.score();
  }

  private long part(Listed need, String criterion) {
    Listed.Points points = need.points().get(criterion);
    return points == null ? -1 : points.halfPoints(published.policy());
  }

  private boolean byLot(Listed above, Listed below, Json reason) {
    return above.tier() == below.tier()
        && above.score() == below.score()
        && reason.at("above").text().equals(drum.draw(above.id()).toString())
        && reason.at("below").text().equals(drum.draw(below.id()).toString())
        && drum.draw(above.id()).compareTo(drum.draw(below.id())) <= 0;
  }

  private boolean byBalance(Listed above, Listed below, Json row) {
    return above.tier() == below.tier()
        && above.score() <= below.score()
        && new RowCheck(published, above, below).confirms(row);
  }
}
