package org.palermo.priority.rank;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** Who is of one type. */
  private static final class Members {
    private final LegalTraditions mix;
    private final ImmutableIntArray.Builder claims = ImmutableIntArray.builder();
    private int states;

    private Members(LegalTraditions mix) {
      this.mix = mix;
    }
  }

  Tier(ImmutableList<Claim> claims, EntitlementBase base) {
    this.claims = claims;
    Map<String, Map<String, Members>> members = members(claims);
    this.regions = ImmutableList.copyOf(members.keySet());
    List<LegalTraditions> types = new ArrayList<>();
    ImmutableList.Builder<GroupInNeed> groups = ImmutableList.builder();
    ImmutableList.Builder<Entitlements> inside = ImmutableList.builder();
    ImmutableList.Builder<ImmutableList<LegalTraditions>> mixes = ImmutableList.builder();
    this.typesOf = new int[regions.size()][];
    this.typeOfClaim = new int[claims.size()];
    List<int[]> ordered = new ArrayList<>();
    for (int r = 0; r < typesOf.length; r++) {
      Map<String, Members> byMix = members.getOrDefault(regions.get(r), Map.of());
      typesOf[r] = new int[byMix.size()];
      int states = 0;
      int needs = 0;
      ImmutableList.Builder<Entitlements.Entitled> entitled = ImmutableList.builder();
      int v = 0;
      for (Map.Entry<String, Members> type : byMix.entrySet()) {
        Members own = type.getValue();
        int index = types.size();
        typesOf[r][v++] = index;
        types.add(own.mix);
        ImmutableIntArray queue = own.claims.build();
        queue.forEach(claim -> typeOfClaim[claim] = index);
        ordered.add(queue.toArray());
        states += own.states;
        needs += queue.length();
        entitled.add(
            new Entitlements.Entitled(type.getKey(), Fraction.of(own.states), queue.length()));
      }
      groups.add(new GroupInNeed(regions.get(r), states, needs));
      inside.add(Entitlements.of(entitled.build()));
      mixes.add(byMix.values().stream().map(own -> own.mix).collect(toImmutableList()));
    }
    this.queues = ordered.toArray(int[][]::new);
    this.mixOf = ImmutableList.copyOf(types);
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

  /**
   * Regions by name, types inside them by the words for them: an order for showing only. All claims
   * of a State are of one type.
   */
  private static Map<String, Map<String, Members>> members(ImmutableList<Claim> claims) {
    Map<String, Map<String, Members>> found = new TreeMap<>();
    Map<String, Members> ofState = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Members own = ofState.get(claim.state());
      if (own == null) {
        own =
            found
                .computeIfAbsent(claim.group(), group -> new TreeMap<>())
                .computeIfAbsent(
                    words(claim.traditions()), words -> new Members(claim.traditions()));
        own.states++;
        ofState.put(claim.state(), own);
      }
      own.claims.add(i);
    }
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
