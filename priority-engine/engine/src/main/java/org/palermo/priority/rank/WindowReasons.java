package org.palermo.priority.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.palermo.priority.apportion.SlotWindow;
import org.palermo.priority.equity.Entitlements;
import org.palermo.priority.exact.Fraction;

/** Reads from a window why a group may not have the next place. */
final class WindowReasons {
  private WindowReasons() {}

  static Optional<Hindrance> of(
      SlotWindow window,
      Entitlements groups,
      ImmutableIntArray held,
      int group,
      Fraction tau,
      Optional<String> region) {
    int place = Math.toIntExact(held.stream().asLongStream().sum() + 1);
    String name = groups.groups().get(group).name();
    if (!window.isReleased(held, group)) {
      Fraction entitlement = groups.share(group, place);
      long most = entitlement.plus(tau).minus(Fraction.ONE).ceil();
      return Optional.of(
          new Hindrance.Release(
              region,
              name,
              place,
              entitlement,
              held.get(group),
              (int) Math.min(most, groups.most(group))));
    }
    long until = window.tight(held);
    return window.due(group, held.get(group) + 1) <= until
        ? Optional.empty()
        : Optional.of(
            new Hindrance.DueDates(
                region, name, place, Math.toIntExact(until), due(window, groups, held, until)));
  }

  private static ImmutableList<Hindrance.Due> due(
      SlotWindow window, Entitlements groups, ImmutableIntArray held, long until) {
    ImmutableList.Builder<Hindrance.Due> due = ImmutableList.builder();
    for (int g = 0; g < groups.size(); g++) {
      int least = window.seatsDue(g, until);
      if (least > held.get(g)) {
        due.add(new Hindrance.Due(groups.groups().get(g).name(), held.get(g), least));
      }
    }
    return due.build();
  }
}
