package org.palermo.priority.json;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.function.Supplier;
import org.palermo.convention.assistance.UnitCost;

/**
 * What help of each kind may cost for one State: assumptions of this project, for putting proposals
 * in order and for nothing else. Whoever knows better brings a file of the same form.
 */
public final class ShippedUnitCosts {
  private static final Supplier<ImmutableSortedMap<String, UnitCost>> ALL =
      Suppliers.memoize(
          () ->
              new Shipped<>("unit-costs.json", PriorityFormats.UNIT_COST)
                  .all().stream()
                      .collect(
                          ImmutableSortedMap.toImmutableSortedMap(
                              Comparator.naturalOrder(), UnitCost::kind, cost -> cost)));

  private ShippedUnitCosts() {}

  /** All of them, by the code of the kind of help. */
  public static ImmutableSortedMap<String, UnitCost> load() {
    return ALL.get();
  }
}
