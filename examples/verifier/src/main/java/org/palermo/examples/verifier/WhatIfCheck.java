package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds what would bring a need to a place against the order taken anew: with the score told it has
 * the place, with one half point less it does not; likewise for answers, for a wider window, and
 * for the weights at which two needs draw level. What another severity would score rests on the
 * coverage of the need, which these files do not tell, so it is not checked.
 */
final class WhatIfCheck {
  private static final ImmutableList<Ratio> WIDER =
      ImmutableList.of(Ratio.of(1), Ratio.parse("3/2"), Ratio.of(2), Ratio.of(3));

  private final Published published;
  private final Json told;
  private final Doubts doubts;
  private final Listed need;
  private final int wanted;
  private final int before;
  private final TakenAnew anew;

  WhatIfCheck(Published published, Json told, Doubts doubts) {
    this.published = published;
    this.told = told;
    this.doubts = doubts;
    this.need = published.need(told.at("need").text());
    this.wanted = told.at("place").count();
    this.before =
        (int) published.list().stream().filter(other -> other.tier() < need.tier()).count();
    this.anew = new TakenAnew(published, need.tier(), published.tau());
  }

  void check() {
    unless(
        told.at("now").count() == need.place() && wanted >= 1 && wanted < need.place(),
        "place now");
    unless(score(), "score");
    unless(answers(), "answers");
    unless(tau(), "tau");
    unless(weights(), "weights");
  }

  private void unless(boolean holds, String what) {
    doubts.unless(
        holds, need.id() + " at place " + wanted + ": the " + what + " told does not hold");
  }

  private boolean reaches(TakenAnew order, long score) {
    return before + order.order(need.id(), score).indexOf(need.id()) + 1 <= wanted;
  }

  private boolean score() {
    Optional<Long> least = told.maybe("score").map(Json::whole);
    return least
        .map(score -> score > need.score() && reaches(anew, score) && !reaches(anew, score - 1))
        .orElseGet(() -> !reaches(anew, aboveAll()));
  }

  private long aboveAll() {
    return 1 + published.list().stream().mapToLong(Listed::score).max().orElse(0);
  }

  private boolean answers() {
    Set<String> named =
        told.maybe("answers").map(Json::items).orElse(ImmutableList.of()).stream()
            .map(Json::text)
            .collect(Collectors.toSet());
    for (Map.Entry<String, Listed.Points> part : need.points().entrySet()) {
      Listed.Points open = part.getValue();
      long more = 2 * open.high() - open.halfPoints(published.policy());
      boolean would = open.low() < open.high() && reaches(anew, need.score() + more);
      if (would != named.remove(part.getKey())) {
        return false;
      }
    }
    return named.isEmpty();
  }

  private boolean tau() {
    Optional<Ratio> least = told.maybe("tau").map(Json::ratio);
    if (!published.rule().equals("quota_window") || published.tau().isEmpty()) {
      return least.isEmpty();
    }
    for (Ratio wider : WIDER) {
      if (wider.compareTo(published.tau().get()) > 0
          && reaches(new TakenAnew(published, need.tier(), Optional.of(wider)), need.score())) {
        return least.equals(Optional.of(wider));
      }
    }
    return least.isEmpty();
  }

  private boolean weights() {
    List<Json> thresholds = told.maybe("weights").map(Json::items).orElse(ImmutableList.of());
    Listed other = published.list().get(wanted - 1);
    return thresholds.stream()
        .allMatch(
            threshold -> {
              String criterion = threshold.at("criterion").text();
              Ratio now = threshold.at("now").ratio();
              Ratio equal = threshold.at("equal").ratio();
              return now.equals(published.weights().get(criterion))
                  && reweighed(need, criterion, now, equal)
                      .equals(reweighed(other, criterion, now, equal));
            });
  }

  /** The score at another weight of one criterion, the others keeping their proportions. */
  private Ratio reweighed(Listed of, String criterion, Ratio now, Ratio then) {
    Listed.Points points = of.points().getOrDefault(criterion, new Listed.Points(0, 0));
    Ratio own = Ratio.of(points.halfPoints(published.policy()));
    Ratio rest = Ratio.of(of.score()).minus(own);
    return own.over(now)
        .times(then)
        .plus(rest.over(Ratio.of(1).minus(now)).times(Ratio.of(1).minus(then)));
  }
}
