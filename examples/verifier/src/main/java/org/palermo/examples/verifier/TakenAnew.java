package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The order of one tier taken anew by the text of its rule, place by place: among the types that
 * may have the place (types are the needs of one region and one mix of traditions) the need of most
 * merit gets it. Plain and slow, in exact fractions; for lists of up to some thousand needs.
 */
final class TakenAnew {
  private final Published published;
  private final ImmutableList<Listed> tier;
  private final Entitled entitled;
  private final Drum drum;
  private final SlotTable regions;
  private final Map<String, SlotTable> types = new TreeMap<>();
  private final TraditionUnits traditions;

  /** Of that tier, with windows of that tolerance. */
  TakenAnew(Published published, int number, Optional<Ratio> tau) {
    this.published = published;
    this.tier = published.tier(number);
    this.entitled = new Entitled(tier, published.base());
    this.drum = new Drum(published.seed());
    this.traditions = new TraditionUnits(tier, entitled);
    Map<String, Integer> needs = Entitled.needs(tier, Listed::group);
    this.regions = new SlotTable(needs, length -> entitled.groups(Ratio.of(length)), tau);
    Optional<Ratio> inside = published.typeWindows() ? Optional.of(Ratio.of(1)) : Optional.empty();
    needs.forEach(
        (region, count) ->
            types.put(
                region,
                new SlotTable(
                    Entitled.needs(of(region), Listed::type),
                    length -> entitled.types(region, Ratio.of(length)),
                    inside)));
  }

  private List<Listed> of(String region) {
    return tier.stream().filter(need -> need.group().equals(region)).toList();
  }

  /** The ids in order. */
  List<String> order() {
    return order("", 0);
  }

  /** The ids in order, if that need had that score. */
  List<String> order(String changed, long score) {
    List<Listed> byMerit =
        tier.stream()
            .sorted(
                Comparator.comparingLong(
                        (Listed need) -> need.id().equals(changed) ? score : need.score())
                    .reversed()
                    .thenComparing(need -> drum.draw(need.id()))
                    .thenComparing(Listed::id))
            .toList();
    return published.rule().equals("need_alone")
        ? byMerit.stream().map(Listed::id).toList()
        : new Run(byMerit).order();
  }

  private record Type(String region, String mix) {}

  /** One taking. */
  private final class Run {
    private final List<Listed> byMerit;
    private final Map<Type, Deque<Listed>> waiting = new HashMap<>();
    private final Map<String, Integer> regionsHeld = new HashMap<>();
    private final Map<Type, Integer> typesHeld = new HashMap<>();
    private final Map<String, Long> traditionsHeld = new HashMap<>();
    private final Set<String> served = new HashSet<>();
    private int given;

    Run(List<Listed> byMerit) {
      this.byMerit = byMerit;
      byMerit.forEach(need -> queue(type(need)).add(need));
    }

    private Deque<Listed> queue(Type type) {
      return waiting.computeIfAbsent(type, any -> new ArrayDeque<>());
    }

    private static Type type(Listed need) {
      return new Type(need.group(), need.type());
    }

    List<String> order() {
      List<String> order = new ArrayList<>();
      while (given < tier.size()) {
        Set<Type> may = published.rule().equals("divisor") ? strongest() : withinWindows();
        Listed next =
            byMerit.stream()
                .filter(need -> !served.contains(need.id()) && may.contains(type(need)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no need may have the next place"));
        serve(next);
        order.add(next.id());
      }
      return order;
    }

    private void serve(Listed need) {
      given++;
      served.add(need.id());
      queue(type(need)).remove();
      regionsHeld.merge(need.group(), 1, Integer::sum);
      typesHeld.merge(type(need), 1, Integer::sum);
      need.traditions()
          .forEach((name, share) -> traditionsHeld.merge(name, traditions.units(share), Long::sum));
    }

    private int held(Type type) {
      return typesHeld.getOrDefault(type, 0);
    }

    private Set<Type> withinWindows() {
      Set<Type> may = new HashSet<>();
      int[] held =
          regions.names().stream().mapToInt(name -> regionsHeld.getOrDefault(name, 0)).toArray();
      boolean[] regionMay = regions.mayHaveNext(held, given);
      for (int r = 0; r < held.length; r++) {
        String region = regions.names().get(r);
        SlotTable own = types.get(region);
        if (regionMay[r] && own != null) {
          int[] inside =
              own.names().stream().mapToInt(mix -> held(new Type(region, mix))).toArray();
          boolean[] typeMay = own.mayHaveNext(inside, held[r]);
          for (int t = 0; t < inside.length; t++) {
            if (typeMay[t]) {
              may.add(new Type(region, own.names().get(t)));
            }
          }
        }
      }
      published.theta().ifPresent(theta -> keepNearest(may, traditions.units(theta)));
      return may;
    }

    /** Those within theta; if there is none, those least beyond it. */
    private void keepNearest(Set<Type> may, long theta) {
      Map<Type, Long> off = new HashMap<>();
      for (Type type : may) {
        off.put(type, traditions.worst(traditionsHeld, queue(type).element(), given + 1));
      }
      long least = off.values().stream().mapToLong(far -> far).min().orElse(0);
      may.removeIf(type -> off.getOrDefault(type, 0L) > Math.max(least, theta));
    }

    /** By Webster's sequence: none with needs left has a larger base over places and a half. */
    private Set<Type> strongest() {
      Map<String, Ratio> open = new TreeMap<>();
      waiting.forEach(
          (type, left) -> {
            if (!left.isEmpty()) {
              open.put(type.region(), entitled.bases().getOrDefault(type.region(), Ratio.ZERO));
            }
          });
      Map<String, Integer> needs = Entitled.needs(tier, Listed::group);
      Set<String> first = strongest(open, needs, regionsHeld);
      Set<Type> may = new HashSet<>();
      for (String region : first) {
        List<Listed> own = of(region);
        Map<String, Ratio> inside = Entitled.states(own, Listed::type);
        inside.keySet().removeIf(mix -> queue(new Type(region, mix)).isEmpty());
        Map<String, Integer> held = new HashMap<>();
        inside.keySet().forEach(mix -> held.put(mix, held(new Type(region, mix))));
        strongest(inside, Entitled.needs(own, Listed::type), held)
            .forEach(mix -> may.add(new Type(region, mix)));
      }
      return may;
    }

    private static Set<String> strongest(
        Map<String, Ratio> bases, Map<String, Integer> needs, Map<String, Integer> held) {
      boolean someHaveBase = bases.values().stream().anyMatch(base -> base.signum() > 0);
      Map<String, Ratio> strength = new TreeMap<>();
      bases.forEach(
          (name, base) -> {
            if (base.signum() > 0 == someHaveBase) {
              Ratio counted = someHaveBase ? base : Ratio.of(needs.getOrDefault(name, 0));
              Ratio seats = Ratio.of(2L * held.getOrDefault(name, 0) + 1);
              strength.put(name, counted.over(seats));
            }
          });
      Ratio most = strength.values().stream().max(Ratio::compareTo).orElseThrow();
      strength.values().removeIf(own -> own.compareTo(most) < 0);
      return strength.keySet();
    }
  }
}
