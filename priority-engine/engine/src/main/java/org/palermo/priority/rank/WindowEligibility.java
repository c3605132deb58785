package org.palermo.priority.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palermo.priority.apportion.SlotWindow;
import org.palermo.priority.equity.Entitlements;
import org.palermo.priority.exact.Fraction;

/**
 * The windows around the entitlements: of the regions over the whole tier, and of the types inside
 * each region over the region's own places; then, among what these allow, theta.
 *
 * <p>Region and type windows are two separate schedules, so each has its own proof; windows of
 * regions and traditions on the same places would cross and have none.
 */
final class WindowEligibility implements Eligibility {
  /** What stays the same in every run over a tier; shared by all of them. */
  static final class Windows {
    private final Tier tier;
    private final BalanceTerms terms;
    private final @Nullable SlotWindow regions;
    private final ImmutableList<SlotWindow> types;
    private final TraditionTargets targets;

    Windows(Tier tier, BalanceTerms terms, TraditionTargets targets) {
      this.tier = tier;
      this.terms = terms;
      this.targets = targets;
      Entitlements all = tier.entitlements.regions();
      this.regions = terms.tau().map(tau -> SlotWindow.of(all, all.last(), tau)).orElse(null);
      this.types =
          terms.typeWindows()
              ? tier.entitlements.types().stream()
                  .map(t -> SlotWindow.of(t, t.last(), Fraction.ONE))
                  .collect(ImmutableList.toImmutableList())
              : ImmutableList.of();
    }
  }

  private final Windows windows;
  private final Tier tier;
  private final int[] regionHeld;
  private final int[] typeHeld;
  private final TraditionCounts traditions;

  /** Types of a region that may be served, until the region is served again. */
  private final @Nullable ImmutableIntArray[] insideServable;

  private int place = 1;

  WindowEligibility(Windows windows) {
    this.windows = windows;
    this.tier = windows.tier;
    this.regionHeld = new int[tier.regions.size()];
    this.typeHeld = new int[tier.types()];
    this.traditions = new TraditionCounts(tier, windows.targets);
    this.insideServable = new @Nullable ImmutableIntArray[tier.regions.size()];
  }

  @Override
  public void mark(boolean[] eligible) {
    markWithinWindows(eligible);
    windows.terms.theta().ifPresent(theta -> traditions.keepNearest(eligible, theta));
  }

  private void markWithinWindows(boolean[] eligible) {
    Arrays.fill(eligible, false);
    servableRegions().forEach(region -> markTypes(region, eligible));
  }

  private void markTypes(int region, boolean[] eligible) {
    if (windows.terms.typeWindows()) {
      servableInside(region).forEach(inside -> eligible[tier.typesOf[region][inside]] = true);
      return;
    }
    for (int type : tier.typesOf[region]) {
      eligible[type] = typeHeld[type] < tier.queues[type].length;
    }
  }

  private ImmutableIntArray servableRegions() {
    if (windows.regions != null) {
      return windows.regions.servable(ImmutableIntArray.copyOf(regionHeld));
    }
    ImmutableIntArray.Builder open = ImmutableIntArray.builder();
    for (int r = 0; r < regionHeld.length; r++) {
      if (regionHeld[r] < tier.entitlements.regions().most(r)) {
        open.add(r);
      }
    }
    return open.build();
  }

  private ImmutableIntArray servableInside(int region) {
    ImmutableIntArray known = insideServable[region];
    if (known == null) {
      known = windows.types.get(region).servable(heldInside(region));
      insideServable[region] = known;
    }
    return known;
  }

  private ImmutableIntArray heldInside(int region) {
    ImmutableIntArray.Builder held = ImmutableIntArray.builder(tier.typesOf[region].length);
    for (int type : tier.typesOf[region]) {
      held.add(typeHeld[type]);
    }
    return held.build();
  }

  @Override
  public void serve(int type) {
    typeHeld[type]++;
    regionHeld[tier.regionOf[type]]++;
    insideServable[tier.regionOf[type]] = null;
    traditions.serve(type);
    place++;
  }

  @Override
  public Optional<Hindrance> hindrance(int type) {
    int region = tier.regionOf[type];
    return regionHindrance(region)
        .or(() -> typeHindrance(type, region))
        .or(() -> windows.terms.theta().flatMap(theta -> thetaHindrance(type, theta)));
  }

  private Optional<Hindrance> regionHindrance(int region) {
    return Optional.ofNullable(windows.regions)
        .flatMap(
            window ->
                WindowReasons.of(
                    window,
                    tier.entitlements.regions(),
                    ImmutableIntArray.copyOf(regionHeld),
                    region,
                    windows.terms.tau().orElse(Fraction.ONE),
                    Optional.empty()));
  }

  private Optional<Hindrance> typeHindrance(int type, int region) {
    return windows.terms.typeWindows()
        ? WindowReasons.of(
            windows.types.get(region),
            tier.entitlements.types().get(region),
            heldInside(region),
            tier.insideOf[type],
            Fraction.ONE,
            Optional.of(tier.regions.get(region)))
        : Optional.empty();
  }

  private Optional<Hindrance> thetaHindrance(int type, Fraction theta) {
    boolean[] open = new boolean[tier.types()];
    markWithinWindows(open);
    return traditions.hindrance(type, open, theta, place);
  }
}
