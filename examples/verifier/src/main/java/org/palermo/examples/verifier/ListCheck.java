package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.UnsignedLong;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the list against itself and against what its rule guarantees: every place once, tiers in
 * order, scores that are the sum of their parts, the list by need alone, and for windows, that in
 * every prefix of a tier no group is further from its entitlement than the tolerance.
 */
final class ListCheck {
  private final Published published;
  private final Drum drum;
  private final Doubts doubts;

  ListCheck(Published published, Doubts doubts) {
    this.published = published;
    this.drum = new Drum(published.seed());
    this.doubts = doubts;
  }

  void check() {
    ImmutableList<Listed> list = published.list();
    for (int i = 0; i < list.size(); i++) {
      Listed need = list.get(i);
      doubts.unless(
          need.place() == i + 1,
          need.id() + ": place " + need.place() + " is told of number " + (i + 1));
      doubts.unless(
          i == 0 || list.get(i - 1).tier() <= need.tier(),
          need.id() + ": a less urgent tier stands above");
      long sum =
          need.points().values().stream()
              .mapToLong(part -> part.halfPoints(published.policy()))
              .sum();
      doubts.unless(
          sum == need.score(), need.id() + ": the parts sum to " + sum + ", not " + need.score());
    }
    byNeedAlone();
    for (int tier : ImmutableSortedSet.copyOf(list.stream().map(Listed::tier).iterator())) {
      quota(tier);
    }
  }

  private void byNeedAlone() {
    List<Listed> expected =
        published.list().stream()
            .sorted(
                Comparator.comparingInt(Listed::tier)
                    .thenComparing(Comparator.comparingLong(Listed::score).reversed())
                    .thenComparing(need -> drawn(need))
                    .thenComparing(Listed::id))
            .toList();
    for (int i = 0; i < expected.size(); i++) {
      Listed need = expected.get(i);
      doubts.unless(
          need.placeByNeed() == i + 1,
          need.id() + ": by need alone it has place " + (i + 1) + ", not " + need.placeByNeed());
    }
  }

  private UnsignedLong drawn(Listed need) {
    return drum.draw(need.id());
  }

  private void quota(int number) {
    if (!published.rule().equals("quota_window") || published.tau().isEmpty()) {
      return;
    }
    Ratio tau = published.tau().get();
    ImmutableList<Listed> tier = published.tier(number);
    Entitled entitled = new Entitled(tier, published.base());
    Map<String, Integer> held = new TreeMap<>();
    for (int places = 1; places <= tier.size(); places++) {
      held.merge(tier.get(places - 1).group(), 1, Integer::sum);
      int prefix = places;
      entitled
          .groups(Ratio.of(places))
          .forEach(
              (group, share) -> {
                int has = held.getOrDefault(group, 0);
                doubts.unless(
                    has <= share.plus(tau).minus(Ratio.of(1)).ceil()
                        && has >= share.minus(tau).plus(Ratio.of(1)).floor(),
                    "tier "
                        + number
                        + ", first "
                        + prefix
                        + ": "
                        + group
                        + " holds "
                        + has
                        + " and is entitled to "
                        + share);
              });
    }
  }
}
