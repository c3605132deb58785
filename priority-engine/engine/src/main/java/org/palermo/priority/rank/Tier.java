package org.palermo.priority.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.priority.equity.EntitlementBase;
import org.palermo.priority.equity.Entitlements;
import org.palermo.priority.equity.GroupInNeed;
import org.palermo.priority.equity.NestedEntitlements;
import org.palermo.priority.exact.Fraction;

/** The claims of one tier by type, each type a queue in the order of merit. */
final class Tier {
  /** In the order of merit; a claim is known by its place here. */
  final ImmutableList<Claim> claims;

  final ImmutableList<String> regions;
  final NestedEntitlements entitlements;

  /** Of each type its region and its place inside it. */
  final int[] regionOf;

  final int[] insideOf;

  /** Of each region its types. */
  final int[][] typesOf;

  final ImmutableList<LegalTraditions> mixOf;
  final int[] typeOfClaim;
  final int[][] queues;

  private record Type(String region, LegalTraditions mix) {}

  private static final class Members {
    private final List<Integer> claims = new ArrayList<>();
    private final Set<String> states = new HashSet<>();
  }

  Tier(ImmutableList<Claim> claims, EntitlementBase base) {
    this.claims = claims;
    Map<String, Map<LegalTraditions, Members>> members = members(claims);
    this.regions = ImmutableList.copyOf(members.keySet());
    List<Type> types = new ArrayList<>();
    ImmutableList.Builder<GroupInNeed> groups = ImmutableList.builder();
    ImmutableList.Builder<Entitlements> inside = ImmutableList.builder();
    ImmutableList.Builder<ImmutableList<LegalTraditions>> mixes = ImmutableList.builder();
    this.typesOf = new int[regions.size()][];
    this.typeOfClaim = new int[claims.size()];
    List<int[]> ordered = new ArrayList<>();
    for (int r = 0; r < typesOf.length; r++) {
      Map<LegalTraditions, Members> byMix = members.getOrDefault(regions.get(r), Map.of());
      typesOf[r] = new int[byMix.size()];
      int states = 0;
      int needs = 0;
      ImmutableList.Builder<Entitlements.Entitled> entitled = ImmutableList.builder();
      int v = 0;
      for (Map.Entry<LegalTraditions, Members> type : byMix.entrySet()) {
        Members own = type.getValue();
        int index = types.size();
        typesOf[r][v++] = index;
        types.add(new Type(regions.get(r), type.getKey()));
        own.claims.forEach(claim -> typeOfClaim[claim] = index);
        ordered.add(own.claims.stream().mapToInt(claim -> claim).toArray());
        states += own.states.size();
        needs += own.claims.size();
        entitled.add(
            new Entitlements.Entitled(
                words(type.getKey()), Fraction.of(own.states.size()), own.claims.size()));
      }
      groups.add(new GroupInNeed(regions.get(r), states, needs));
      inside.add(Entitlements.of(entitled.build()));
      mixes.add(ImmutableList.copyOf(byMix.keySet()));
    }
    this.queues = ordered.toArray(int[][]::new);
    this.mixOf = types.stream().map(Type::mix).collect(ImmutableList.toImmutableList());
    this.regionOf = new int[types.size()];
    this.insideOf = new int[types.size()];
    for (int r = 0; r < typesOf.length; r++) {
      for (int v = 0; v < typesOf[r].length; v++) {
        regionOf[typesOf[r][v]] = r;
        insideOf[typesOf[r][v]] = v;
      }
    }
    this.entitlements =
        new NestedEntitlements(
            Entitlements.of(groups.build(), base), inside.build(), mixes.build());
  }

  /** Regions by name, types inside them by the words for them: an order for showing only. */
  private static Map<String, Map<LegalTraditions, Members>> members(ImmutableList<Claim> claims) {
    Map<String, Map<LegalTraditions, Members>> found = new LinkedHashMap<>();
    ImmutableSortedSet<String> names =
        claims.stream()
            .map(Claim::group)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    names.forEach(name -> found.put(name, new LinkedHashMap<>()));
    claims.stream()
        .map(Claim::traditions)
        .distinct()
        .sorted(Comparator.comparing(Tier::words))
        .forEach(mix -> found.values().forEach(byMix -> byMix.put(mix, new Members())));
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Members own =
          found
              .getOrDefault(claim.group(), Map.of())
              .getOrDefault(claim.traditions(), new Members());
      own.claims.add(i);
      own.states.add(claim.state());
    }
    found.values().forEach(byMix -> byMix.values().removeIf(own -> own.claims.isEmpty()));
    return found;
  }

  int size() {
    return claims.size();
  }

  int types() {
    return queues.length;
  }

  /** The type in words, such as {@code CIVIL 1/2 + CUSTOMARY 1/2}, traditions in order. */
  String wordsOfType(int type) {
    return words(mixOf.get(type));
  }

  static String words(LegalTraditions mix) {
    return ImmutableSortedMap.copyOf(mix.shares()).entrySet().stream()
        .map(share -> share.getKey() + " " + share.getValue())
        .collect(Collectors.joining(" + "));
  }
}
