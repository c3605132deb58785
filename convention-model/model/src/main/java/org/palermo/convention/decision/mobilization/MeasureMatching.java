package org.palermo.convention.decision.mobilization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermo.convention.assistance.Measure;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.state.StateRegister;

/** Resources and needs of one measure. Not thread-safe. */
final class MeasureMatching {
  private final Measure measure;
  private final ImmutableList<Resource> offered;
  private final ImmutableList<Demand> demands;
  private final ImmutableList<Pot> pots;
  private final LocalDate asOf;
  private final Fitting fitting;
  private final List<BitSet> mayDraw = new ArrayList<>();
  private final int[] takers;
  private final long[] served;
  private final PriorityFlow flow;

  /**
   * @param offered the resources of that measure in order
   * @param demands what needs require of that measure, by place
   */
  MeasureMatching(
      Measure measure,
      List<Resource> offered,
      List<Demand> demands,
      StateRegister states,
      LocalDate asOf) {
    this.measure = measure;
    this.offered = ImmutableList.copyOf(offered);
    this.demands = ImmutableList.copyOf(demands);
    this.pots = Pot.of(offered);
    this.asOf = asOf;
    this.fitting = new Fitting(pots, states, asOf);
    this.takers = takers();
    this.flow = new PriorityFlow(pots.stream().mapToLong(Pot::supply).toArray(), mayDraw);
    this.served = new long[demands.size()];
    for (int i = 0; i < served.length; i++) {
      served[i] = flow.serve(takers[i], demands.get(i).units());
    }
  }

  /** Numbers the takers: needs that may draw on the same pots are one. */
  private int[] takers() {
    Map<BitSet, Integer> numbers = new HashMap<>();
    int[] ofDemand = new int[demands.size()];
    for (int i = 0; i < ofDemand.length; i++) {
      BitSet may = fitting.mayDraw(demands.get(i).need());
      Integer number = numbers.putIfAbsent(may, mayDraw.size());
      if (number == null) {
        ofDemand[i] = mayDraw.size();
        mayDraw.add(may);
      } else {
        ofDemand[i] = number;
      }
    }
    return ofDemand;
  }

  /** What is suggested, by pot, then by place. */
  ImmutableList<SuggestedMatch> matches() {
    List<Deque<Demand>> waiting = new ArrayList<>();
    mayDraw.forEach(taker -> waiting.add(new ArrayDeque<>()));
    for (int i = 0; i < served.length; i++) {
      if (served[i] > 0) {
        waiting.get(takers[i]).add(demands.get(i).of(served[i]));
      }
    }
    ImmutableList.Builder<SuggestedMatch> matches = ImmutableList.builder();
    for (int pot = 0; pot < pots.size(); pot++) {
      List<Demand> portions = new ArrayList<>();
      flow.given(pot)
          .forEach((taker, units) -> portions.addAll(portions(waiting.get(taker), units)));
      portions.sort(Comparator.comparing(Demand::place));
      matches.addAll(pots.get(pot).handOut(portions));
    }
    return matches.build();
  }

  /** Deals units out to the first of those who wait; who has got enough waits no more. */
  private static List<Demand> portions(Deque<Demand> waiting, long units) {
    List<Demand> portions = new ArrayList<>();
    long left = units;
    while (left > 0) {
      Demand first = waiting.remove();
      long portion = Math.min(left, first.units());
      portions.add(first.of(portion));
      left -= portion;
      if (portion < first.units()) {
        waiting.addFirst(first.of(first.units() - portion));
      }
    }
    return portions;
  }

  /** What is missing, by place. */
  ImmutableList<Shortfall> shortfalls() {
    ImmutableList.Builder<Shortfall> shortfalls = ImmutableList.builder();
    for (int i = 0; i < served.length; i++) {
      Demand demand = demands.get(i);
      if (served[i] < demand.units()) {
        shortfalls.add(
            new Shortfall(
                demand.need().id(),
                demand.need().theme(),
                measure,
                demand.units(),
                served[i],
                fitting.hindrances(demand.need())));
      }
    }
    return shortfalls.build();
  }

  /** What is left of resources, in their order. */
  ImmutableList<UnusedResource> unused(Iterable<SuggestedMatch> matches) {
    Map<String, Long> used = new HashMap<>();
    matches.forEach(match -> used.merge(match.resource(), match.units(), Long::sum));
    BitSet wanted = new BitSet();
    mayDraw.forEach(wanted::or);
    ImmutableMap<Resource, Integer> potOf = potOf();
    ImmutableList.Builder<UnusedResource> unused = ImmutableList.builder();
    for (Resource resource : offered) {
      long left = resource.means().units() - used.getOrDefault(resource.id(), 0L);
      if (left > 0) {
        unused.add(
            new UnusedResource(
                resource.id(),
                measure,
                left,
                reason(resource, wanted.get(potOf.getOrDefault(resource, 0)))));
      }
    }
    return unused.build();
  }

  private ImmutableMap<Resource, Integer> potOf() {
    Map<Resource, Integer> numbers = Maps.newHashMapWithExpectedSize(offered.size());
    for (int pot = 0; pot < pots.size(); pot++) {
      for (Resource resource : pots.get(pot).resources()) {
        numbers.put(resource, pot);
      }
    }
    return ImmutableMap.copyOf(numbers);
  }

  private UnusedResource.Reason reason(Resource resource, boolean fitsSome) {
    if (!resource.conditions().isOpen(asOf)) {
      return UnusedResource.Reason.PERIOD;
    }
    if (demands.isEmpty()) {
      return UnusedResource.Reason.NOT_REQUIRED;
    }
    return fitsSome ? UnusedResource.Reason.NOTHING_LEFT_TO_MEET : UnusedResource.Reason.CONDITIONS;
  }
}
