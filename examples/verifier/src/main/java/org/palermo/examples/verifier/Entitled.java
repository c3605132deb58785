package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the groups of one tier, and the types inside a region, are entitled to: places are poured
 * out in proportion to bases; who would get more than it has needs is full, and the rest is poured
 * again.
 */
final class Entitled {
  private static final String OUTSIDE = "NONE";

  private final ImmutableList<Listed> tier;
  private final Map<String, Ratio> bases;
  private final Map<String, Region> regions = new TreeMap<>();

  /** What does not change from place to place: bases and needs of types, and one need of each. */
  private record Region(
      Map<String, Ratio> states, Map<String, Integer> needs, Map<String, Listed> examples) {}

  Entitled(ImmutableList<Listed> tier, Json base) {
    this.tier = tier;
    this.bases = bases(base, tier);
    for (String region : bases.keySet()) {
      List<Listed> own = tier.stream().filter(need -> need.group().equals(region)).toList();
      Map<String, Listed> examples = new TreeMap<>();
      own.forEach(need -> examples.put(need.type(), need));
      regions.put(
          region, new Region(states(own, Listed::type), needs(own, Listed::type), examples));
    }
  }

  private static Map<String, Ratio> bases(Json base, List<Listed> tier) {
    String id = base.at("id").text();
    Map<String, Ratio> found = new TreeMap<>();
    switch (id) {
      case "PER_STATE_IN_NEED" -> found.putAll(states(tier, Listed::group));
      case "EQUAL_PER_GROUP" ->
          tier.forEach(
              need -> found.put(need.group(), Ratio.of(need.group().equals(OUTSIDE) ? 0 : 1)));
      case "FROZEN_NEED_MASS" -> {
        Map<String, Json> masses = base.at("mass").fields();
        tier.forEach(
            need -> {
              Json own = masses.get(need.group());
              found.put(need.group(), own == null ? Ratio.ZERO : own.ratio());
            });
      }
      case "MIXED" -> {
        for (Json part : base.at("parts").items()) {
          Map<String, Ratio> own = bases(part.at("base"), tier);
          Ratio whole = own.values().stream().reduce(Ratio.ZERO, Ratio::plus);
          Ratio weight = Ratio.of(part.at("weight").whole()).over(Ratio.of(10_000));
          own.forEach(
              (group, figure) ->
                  found.merge(
                      group,
                      whole.signum() > 0 ? figure.over(whole).times(weight) : Ratio.ZERO,
                      Ratio::plus));
        }
      }
      default -> throw new IllegalArgumentException("this program does not know the base " + id);
    }
    return found;
  }

  /** What each group is entitled to among so many first places. */
  Map<String, Ratio> groups(Ratio places) {
    return pour(bases, needs(tier, Listed::group), places);
  }

  /** The base of each group. */
  Map<String, Ratio> bases() {
    return bases;
  }

  /** What each type is entitled to among so many first places of its region. */
  Map<String, Ratio> types(String region, Ratio places) {
    Region own = of(region);
    return pour(own.states(), own.needs(), places);
  }

  /** What each tradition is entitled to among so many first places. */
  Map<String, Ratio> traditions(int places) {
    Map<String, Ratio> found = new TreeMap<>();
    groups(Ratio.of(places))
        .forEach(
            (region, share) ->
                traditions(region, share)
                    .forEach((name, part) -> found.merge(name, part, Ratio::plus)));
    return found;
  }

  /** What each tradition is entitled to within that share of a region. */
  Map<String, Ratio> traditions(String region, Ratio share) {
    Map<String, Ratio> found = new TreeMap<>();
    Map<String, Ratio> types = types(region, share);
    of(region)
        .examples()
        .forEach(
            (type, need) -> {
              Ratio part = types.getOrDefault(type, Ratio.ZERO);
              need.traditions()
                  .forEach((name, of) -> found.merge(name, of.times(part), Ratio::plus));
            });
    return found;
  }

  private Region of(String region) {
    Region own = regions.get(region);
    if (own == null) {
      throw new IllegalArgumentException("no need of the tier is of " + region);
    }
    return own;
  }

  /** So many needs by name. */
  static Map<String, Integer> needs(List<Listed> list, Function<Listed, String> name) {
    Map<String, Integer> found = new TreeMap<>();
    list.forEach(need -> found.merge(name.apply(need), 1, Integer::sum));
    return found;
  }

  /** So many States in need by name. */
  static Map<String, Ratio> states(List<Listed> list, Function<Listed, String> name) {
    Map<String, Set<String>> states = new TreeMap<>();
    list.forEach(
        need -> states.computeIfAbsent(name.apply(need), n -> new HashSet<>()).add(need.state()));
    Map<String, Ratio> found = new TreeMap<>();
    states.forEach((n, of) -> found.put(n, Ratio.of(of.size())));
    return found;
  }

  private static Map<String, Ratio> pour(
      Map<String, Ratio> bases, Map<String, Integer> needs, Ratio places) {
    Map<String, Ratio> shares = new TreeMap<>();
    Map<String, Ratio> open = new LinkedHashMap<>();
    Map<String, Ratio> last = new LinkedHashMap<>();
    bases.forEach(
        (name, base) -> {
          shares.put(name, Ratio.ZERO);
          if (base.signum() > 0) {
            open.put(name, base);
          } else {
            last.put(name, Ratio.of(needs.getOrDefault(name, 0)));
          }
        });
    Ratio left = pourOver(open, needs, places, shares);
    if (left.signum() > 0) {
      pourOver(last, needs, left, shares);
    }
    return shares;
  }

  private static Ratio pourOver(
      Map<String, Ratio> open,
      Map<String, Integer> needs,
      Ratio places,
      Map<String, Ratio> shares) {
    Ratio left = places;
    while (!open.isEmpty()) {
      Ratio level = left.over(open.values().stream().reduce(Ratio.ZERO, Ratio::plus));
      Set<String> full = new HashSet<>();
      open.forEach(
          (name, base) -> {
            if (base.times(level).compareTo(Ratio.of(needs.getOrDefault(name, 0))) >= 0) {
              full.add(name);
            }
          });
      if (full.isEmpty()) {
        open.forEach((name, base) -> shares.put(name, base.times(level)));
        return Ratio.ZERO;
      }
      for (String name : full) {
        Ratio cap = Ratio.of(needs.getOrDefault(name, 0));
        shares.put(name, cap);
        left = left.minus(cap);
        open.remove(name);
      }
    }
    return left;
  }
}
