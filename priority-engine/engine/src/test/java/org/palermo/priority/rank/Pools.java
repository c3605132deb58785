package org.palermo.priority.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.equity.EntitlementBase;
import org.palermo.priority.equity.FrozenNeedMass;
import org.palermo.priority.equity.MixedBase;
import org.palermo.priority.equity.StandardBase;
import org.palermo.priority.exact.Fraction;

/** Claims and terms for the properties, valid by construction. */
final class Pools {
  static final ImmutableList<String> GROUPS =
      ImmutableList.of("G1", "G2", "G3", "G4", "G5", "NONE");
  static final ImmutableList<LegalTraditions> MIXES =
      ImmutableList.of(
          LegalTraditions.equalShares(List.of("CIVIL")),
          LegalTraditions.equalShares(List.of("COMMON")),
          LegalTraditions.equalShares(List.of("CIVIL", "CUSTOMARY")),
          LegalTraditions.equalShares(List.of("CIVIL", "ISLAMIC", "CUSTOMARY")),
          new LegalTraditions(ImmutableMap.of("COMMON", new Share(1, 3), "OTHER", new Share(2, 3))),
          LegalTraditions.equalShares(List.of("ISLAMIC")));

  private Pools() {}

  /** Pools of 0 to 300 claims, of up to 200 States, with many ties, in up to three tiers. */
  static Arbitrary<ClaimPool> pools() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, pool(12, 8, 3)), Tuple.of(2, pool(60, 20, 3)), Tuple.of(1, pool(300, 200, 2)));
  }

  /** Pools small enough to try everything. */
  static Arbitrary<ClaimPool> smallPools() {
    return pool(7, 5, 1);
  }

  private static Arbitrary<ClaimPool> pool(int claims, int states, int tiers) {
    Arbitrary<List<Integer>> groups =
        Arbitraries.integers().between(0, GROUPS.size() - 1).list().ofSize(states);
    Arbitrary<List<Integer>> mixes =
        Arbitraries.integers().between(0, MIXES.size() - 1).list().ofSize(states);
    Arbitrary<int[]> drawn =
        Combinators.combine(
                Arbitraries.integers().between(0, states - 1),
                Arbitraries.integers().between(0, tiers - 1),
                Arbitraries.integers().between(0, 9))
            .as((state, tier, score) -> new int[] {state, tier, score});
    return Combinators.combine(groups, mixes, drawn.list().ofMaxSize(claims))
        .as(
            (group, mix, lines) -> {
              ImmutableList.Builder<Claim> all = ImmutableList.builder();
              for (int i = 0; i < lines.size(); i++) {
                int state = lines.get(i)[0];
                all.add(
                    new Claim(
                        "need-" + i,
                        "S" + state,
                        GROUPS.get(group.get(state)),
                        MIXES.get(mix.get(state)),
                        lines.get(i)[1],
                        lines.get(i)[2]));
              }
              return new ClaimPool(all.build());
            });
  }

  /** The terms to use unless others are agreed, and others. */
  static Arbitrary<BalanceTerms> terms() {
    Arbitrary<EntitlementBase> bases =
        Arbitraries.of(
            MixedBase.standard(),
            StandardBase.EQUAL_PER_GROUP,
            StandardBase.PER_STATE_IN_NEED,
            new FrozenNeedMass("before", ImmutableMap.of("G1", 7L, "G2", 1L, "NONE", 2L)));
    Arbitrary<Optional<Fraction>> taus =
        Arbitraries.of(Fraction.ONE, Fraction.ONE, Fraction.of(3, 2), Fraction.of(2)).optional(0.9);
    Arbitrary<Optional<Fraction>> thetas =
        Arbitraries.of(Fraction.of(1, 3), Fraction.ONE, Fraction.of(2)).optional(0.8);
    return Combinators.combine(bases, taus, Arbitraries.of(true, false), thetas)
        .as((base, tau, types, theta) -> new BalanceTerms(base, tau, types, theta, new Lot("x")));
  }

  /** The pool with other claims in place of its own, matched by place. */
  static ClaimPool with(ClaimPool pool, int index, Claim other) {
    List<Claim> changed = new ArrayList<>(pool.claims());
    changed.set(index, other);
    return new ClaimPool(ImmutableList.copyOf(changed));
  }
}
