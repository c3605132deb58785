package org.palermo.convention.decision.mobilization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Resource;

/**
 * Resources of one measure under the same conditions, which can stand for one another.
 *
 * @param conditions what they are tied to
 * @param resources in order, at least one
 */
record Pot(GivingConditions conditions, ImmutableList<Resource> resources) {
  /** Those resources by their conditions; pots stand in the order of their first resources. */
  static ImmutableList<Pot> of(Iterable<Resource> inOrder) {
    Map<GivingConditions, ImmutableList.Builder<Resource>> alike = new LinkedHashMap<>();
    for (Resource resource : inOrder) {
      alike
          .computeIfAbsent(resource.conditions(), conditions -> ImmutableList.builder())
          .add(resource);
    }
    ImmutableList.Builder<Pot> pots = ImmutableList.builder();
    alike.forEach((conditions, resources) -> pots.add(new Pot(conditions, resources.build())));
    return pots.build();
  }

  /** What they hold together. */
  long supply() {
    long sum = 0;
    for (Resource resource : resources) {
      sum = Math.addExact(sum, resource.means().units());
    }
    return sum;
  }

  ImmutableSortedSet<String> ids() {
    return resources.stream()
        .map(Resource::id)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Hands out to those needs: the first need draws on the first resource, and so on.
   *
   * @param portions what each need is to get from this pot, by place; no more than the supply
   */
  ImmutableList<SuggestedMatch> handOut(List<Demand> portions) {
    ImmutableSortedSet<GivingConditions.Kind> met = conditions.stated();
    ImmutableList.Builder<SuggestedMatch> matches = ImmutableList.builder();
    int next = 0;
    long left = resources.get(0).means().units();
    for (Demand portion : portions) {
      long wanted = portion.units();
      while (wanted > 0) {
        if (left == 0) {
          left = resources.get(++next).means().units();
        }
        long units = Math.min(wanted, left);
        Resource resource = resources.get(next);
        matches.add(
            new SuggestedMatch(
                resource.id(), portion.need().id(), resource.means().measure(), units, met));
        wanted -= units;
        left -= units;
      }
    }
    return matches.build();
  }
}
