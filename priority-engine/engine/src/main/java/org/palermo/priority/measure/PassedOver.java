package org.palermo.priority.measure;

import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.RankedTier;

/**
 * What balance inside a regional group passed over: the gravest need that is not among the first
 * places of the tier, beside the least grave that is. Exact.
 *
 * @param best the highest score of the group that is not among the first; empty if all are
 * @param worst the lowest score of the group that is among the first; empty if none is
 */
public record PassedOver(OptionalLong best, OptionalLong worst) {
  /**
   * All regional groups with claims in the tier, by name.
   *
   * @param places from 0 to the size of the tier
   * @throws IllegalArgumentException if there are not so many places
   */
  public static ImmutableSortedMap<String, PassedOver> byRegion(RankedTier tier, int places) {
    Set<String> taken = new HashSet<>();
    First.of(tier, places).forEach(claim -> taken.add(claim.id()));
    Map<String, PassedOver> all = new TreeMap<>();
    for (Claim claim : tier.order()) {
      PassedOver before =
          all.getOrDefault(
              claim.group(), new PassedOver(OptionalLong.empty(), OptionalLong.empty()));
      long score = claim.score();
      all.put(
          claim.group(),
          taken.contains(claim.id())
              ? new PassedOver(
                  before.best, OptionalLong.of(Math.min(score, before.worst.orElse(score))))
              : new PassedOver(
                  OptionalLong.of(Math.max(score, before.best.orElse(score))), before.worst));
    }
    return ImmutableSortedMap.copyOf(all);
  }

  /**
   * The best passed over for each point of the worst taken: up to 1 where nothing graver was passed
   * over for less grave. Empty if all or none are among the first, or the worst has no points.
   */
  public Optional<Fraction> ratio() {
    return best.isPresent() && worst.isPresent() && worst.getAsLong() > 0
        ? Optional.of(Fraction.of(best.getAsLong(), worst.getAsLong()))
        : Optional.empty();
  }
}
