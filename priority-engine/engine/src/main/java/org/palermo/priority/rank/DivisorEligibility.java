package org.palermo.priority.rank;

import java.util.Optional;
import org.palermo.priority.equity.Entitlements;
import org.palermo.priority.exact.Fraction;

/**
 * Webster's sequence, among regions and then inside the region: the largest base over places held
 * and a half. Groups with base 0 come after all others, with their needs for base.
 */
final class DivisorEligibility implements Eligibility {
  private final Tier tier;
  private final int[] regionHeld;
  private final int[] typeHeld;
  private int place = 1;

  DivisorEligibility(Tier tier) {
    this.tier = tier;
    this.regionHeld = new int[tier.regions.size()];
    this.typeHeld = new int[tier.types()];
  }

  @Override
  public void mark(boolean[] eligible) {
    for (int r = 0; r < regionHeld.length; r++) {
      boolean regionMay = isStrongestRegion(r);
      for (int type : tier.typesOf[r]) {
        eligible[type] = regionMay && isStrongestInside(type);
      }
    }
  }

  private boolean isStrongestRegion(int region) {
    return regionHeld[region] < tier.entitlements.regions().most(region)
        && strongerRegion(region) < 0;
  }

  private boolean isStrongestInside(int type) {
    return typeHeld[type] < tier.queues[type].length && strongerInside(type) < 0;
  }

  private int strongerRegion(int region) {
    Entitlements regions = tier.entitlements.regions();
    for (int r = 0; r < regionHeld.length; r++) {
      if (regionHeld[r] < regions.most(r)
          && isStronger(regions, r, regionHeld[r], region, regionHeld[region])) {
        return r;
      }
    }
    return -1;
  }

  private int strongerInside(int type) {
    int region = tier.regionOf[type];
    Entitlements types = tier.entitlements.types().get(region);
    for (int other : tier.typesOf[region]) {
      if (typeHeld[other] < tier.queues[other].length
          && isStronger(
              types, tier.insideOf[other], typeHeld[other], tier.insideOf[type], typeHeld[type])) {
        return other;
      }
    }
    return -1;
  }

  private static boolean isStronger(
      Entitlements groups, int one, int oneHeld, int other, int otherHeld) {
    boolean oneHasBase = groups.groups().get(one).base().signum() > 0;
    boolean otherHasBase = groups.groups().get(other).base().signum() > 0;
    return oneHasBase == otherHasBase
        ? priority(groups, one, oneHeld).compareTo(priority(groups, other, otherHeld)) > 0
        : oneHasBase;
  }

  private static Fraction priority(Entitlements groups, int group, int held) {
    Entitlements.Entitled entitled = groups.groups().get(group);
    Fraction base = entitled.base().signum() > 0 ? entitled.base() : Fraction.of(entitled.cap());
    return base.times(2).dividedBy(2L * held + 1);
  }

  @Override
  public void serve(int type) {
    typeHeld[type]++;
    regionHeld[tier.regionOf[type]]++;
    place++;
  }

  @Override
  public Optional<Hindrance> hindrance(int type) {
    int region = tier.regionOf[type];
    Entitlements regions = tier.entitlements.regions();
    int stronger = strongerRegion(region);
    if (stronger >= 0) {
      return Optional.of(
          new Hindrance.Behind(
              Optional.empty(),
              tier.regions.get(region),
              place,
              priority(regions, region, regionHeld[region]),
              tier.regions.get(stronger),
              priority(regions, stronger, regionHeld[stronger])));
    }
    int inside = strongerInside(type);
    if (inside < 0) {
      return Optional.empty();
    }
    Entitlements types = tier.entitlements.types().get(region);
    return Optional.of(
        new Hindrance.Behind(
            Optional.of(tier.regions.get(region)),
            tier.wordsOfType(type),
            regionHeld[region] + 1,
            priority(types, tier.insideOf[type], typeHeld[type]),
            tier.wordsOfType(inside),
            priority(types, tier.insideOf[inside], typeHeld[inside])));
  }
}
