package org.palermo.priority.rank;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.palermo.priority.apportion.Seating;
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

    /** Theta in units; empty for no bound. */
    private final OptionalLong theta;

    Windows(Tier tier, BalanceTerms terms, TraditionTargets targets) {
      this.tier = tier;
      this.terms = terms;
      this.targets = targets;
      this.theta = terms.theta().stream().mapToLong(targets::unitsWithin).findFirst();
      Entitlements all = tier.entitlements.regions();
      this.regions = terms.tau().map(tau -> SlotWindow.of(all, all.last(), tau)).orElse(null);
      this.types =
          terms.typeWindows()
              ? tier.entitlements.types().stream()
                  .map(t -> SlotWindow.of(t, t.last(), Fraction.ONE))
                  .collect(toImmutableList())
              : ImmutableList.of();
    }
  }

  private final Windows windows;
  private final Tier tier;
  private final int[] regionHeld;
  private final int[] typeHeld;
  private final TraditionCounts traditions;
  private final @Nullable Seating regionSeats;
  private final Seating[] typeSeats;

  /** Types that may be served inside their region; changes only where a place was given. */
  private final boolean[] insideMay;

  private int place = 1;

  WindowEligibility(Windows windows) {
    this.windows = windows;
    this.tier = windows.tier;
    this.regionHeld = new int[tier.regions.size()];
    this.typeHeld = new int[tier.types()];
    this.traditions = new TraditionCounts(tier, windows.targets);
    this.regionSeats = windows.regions == null ? null : new Seating(windows.regions);
    this.typeSeats = windows.types.stream().map(Seating::new).toArray(Seating[]::new);
    this.insideMay = new boolean[tier.types()];
    for (int region = 0; region < regionHeld.length; region++) {
      lookInside(region);
    }
  }

  @Override
  public void mark(boolean[] eligible) {
    markWithinWindows(eligible);
    if (windows.theta.isPresent()) {
      traditions.keepNearest(eligible, windows.theta.getAsLong());
    }
  }

  private void markWithinWindows(boolean[] eligible) {
    for (int region = 0; region < regionHeld.length; region++) {
      boolean may = mayHavePlace(region);
      for (int type : tier.typesOf[region]) {
        eligible[type] = may && insideMay[type];
      }
    }
  }

  private boolean mayHavePlace(int region) {
    return regionSeats == null
        ? regionHeld[region] < tier.entitlements.regions().most(region)
        : regionSeats.mayBeServed(region);
  }

  private void lookInside(int region) {
    for (int type : tier.typesOf[region]) {
      insideMay[type] =
          windows.terms.typeWindows()
              ? typeSeats[region].mayBeServed(tier.insideOf[type])
              : typeHeld[type] < tier.queues[type].length;
    }
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
    int region = tier.regionOf[type];
    typeHeld[type]++;
    regionHeld[region]++;
    if (regionSeats != null) {
      regionSeats.serve(region);
    }
    if (windows.terms.typeWindows()) {
      typeSeats[region].serve(tier.insideOf[type]);
    }
    lookInside(region);
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
