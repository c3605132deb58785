package org.palermo.priority.rank;

import java.util.Optional;

/** Webster's sequence, among regions and then inside the region. */
final class DivisorEligibility implements Eligibility {
  private final Tier tier;
  private final Contest regions;
  private final Contest[] inside;

  /** Of each region, and of each type, whether none is stronger. */
  private final boolean[] strongestRegions;

  private final boolean[][] strongestInside;
  private int place = 1;

  DivisorEligibility(Tier tier) {
    this.tier = tier;
    this.regions = new Contest(tier.entitlements.regions());
    this.inside = tier.entitlements.types().stream().map(Contest::new).toArray(Contest[]::new);
    this.strongestRegions = new boolean[inside.length];
    this.strongestInside = new boolean[inside.length][];
    for (int r = 0; r < inside.length; r++) {
      strongestInside[r] = new boolean[tier.typesOf[r].length];
      inside[r].mark(strongestInside[r]);
    }
  }

  @Override
  public void mark(boolean[] eligible) {
    regions.mark(strongestRegions);
    for (int r = 0; r < inside.length; r++) {
      for (int type : tier.typesOf[r]) {
        eligible[type] = strongestRegions[r] && strongestInside[r][tier.insideOf[type]];
      }
    }
  }

  @Override
  public void serve(int type) {
    int region = tier.regionOf[type];
    inside[region].serve(tier.insideOf[type]);
    inside[region].mark(strongestInside[region]);
    regions.serve(region);
    place++;
  }

  @Override
  public Optional<Hindrance> hindrance(int type) {
    int region = tier.regionOf[type];
    int stronger = regions.stronger(region);
    if (stronger >= 0) {
      return Optional.of(
          new Hindrance.Behind(
              Optional.empty(),
              tier.regions.get(region),
              place,
              regions.priority(region),
              tier.regions.get(stronger),
              regions.priority(stronger)));
    }
    Contest own = inside[region];
    int strongerInside = own.stronger(tier.insideOf[type]);
    return strongerInside < 0
        ? Optional.empty()
        : Optional.of(
            new Hindrance.Behind(
                Optional.of(tier.regions.get(region)),
                tier.wordsOfType(type),
                regions.held(region) + 1,
                own.priority(tier.insideOf[type]),
                tier.wordsOfType(tier.typesOf[region][strongerInside]),
                own.priority(strongerInside)));
  }
}
