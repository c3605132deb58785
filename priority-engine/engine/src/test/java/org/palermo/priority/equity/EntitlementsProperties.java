package org.palermo.priority.equity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.priority.exact.Fraction;

class EntitlementsProperties {
  private static final ImmutableList<LegalTraditions> MIXES =
      ImmutableList.of(
          LegalTraditions.equalShares(List.of("CIVIL")),
          LegalTraditions.equalShares(List.of("COMMON", "CUSTOMARY")),
          LegalTraditions.equalShares(List.of("CIVIL", "COMMON", "ISLAMIC")),
          new LegalTraditions(ImmutableMap.of("CIVIL", new Share(1, 6), "OTHER", new Share(5, 6))));

  @Property(tries = 300)
  @Label("8 9 10 shares: sum to k, never fall, keep caps, and fill groups below their cap evenly")
  void sharesAreFair(@ForAll("entitled") Entitlements entitlements) {
    Fraction allBases =
        Fraction.sum(entitlements.groups().stream().map(Entitlements.Entitled::base).toList());
    Fraction[] before = new Fraction[entitlements.size()];
    for (long k = 0; k <= entitlements.last(); k++) {
      Fraction sum = Fraction.ZERO;
      boolean noneFull = true;
      Fraction level = null;
      for (int g = 0; g < before.length; g++) {
        Fraction share = entitlements.share(g, k);
        Fraction cap = Fraction.of(entitlements.most(g));
        Fraction base = entitlements.groups().get(g).base();
        assertThat(share).isBetween(Fraction.ZERO, cap);
        assertThat(share).isGreaterThanOrEqualTo(before[g] == null ? Fraction.ZERO : before[g]);
        before[g] = share;
        sum = sum.plus(share);
        boolean open = share.compareTo(cap) < 0;
        noneFull &= open;
        if (open && base.signum() > 0) {
          Fraction own = share.dividedBy(base);
          assertThat(own).isEqualTo(level == null ? own : level);
          level = own;
        }
      }
      assertThat(sum).isEqualTo(Fraction.of(k));
      if (noneFull && allBases.signum() > 0) {
        for (int g = 0; g < before.length; g++) {
          assertThat(before[g])
              .isEqualTo(entitlements.groups().get(g).base().dividedBy(allBases).times(k));
        }
      }
    }
  }

  @Property(tries = 200)
  @Label(
      "8 base 0: such groups get nothing before all others are full, then in proportion to needs")
  void baselessGroupsComeLast(@ForAll("entitled") Entitlements entitlements) {
    long turn = 0;
    for (Entitlements.Entitled group : entitlements.groups()) {
      turn += group.base().signum() > 0 ? group.cap() : 0;
    }
    for (int g = 0; g < entitlements.size(); g++) {
      if (entitlements.groups().get(g).base().signum() == 0) {
        assertThat(entitlements.share(g, turn)).isEqualTo(Fraction.ZERO);
        for (long k = turn; k <= entitlements.last(); k++) {
          assertThat(entitlements.share(g, k).times(entitlements.last() - turn))
              .isEqualTo(Fraction.of(k - turn).times(entitlements.most(g)));
        }
      }
    }
  }

  @Property(tries = 200)
  @Label("8 tiny groups: the first place due is the first list whose share is a whole place")
  void firstDueIsTheFirstWholePlace(@ForAll("entitled") Entitlements entitlements) {
    for (int g = 0; g < entitlements.size(); g++) {
      if (entitlements.most(g) == 0) {
        assertThat(entitlements.firstDue(g)).isEmpty();
      } else {
        long first = entitlements.firstDue(g).orElseThrow();
        assertThat(entitlements.share(g, first)).isGreaterThanOrEqualTo(Fraction.ONE);
        assertThat(entitlements.share(g, first - 1)).isLessThan(Fraction.ONE);
      }
    }
  }

  @Property(tries = 150)
  @Label("11 traditions: their entitlements sum to k, never fall, and are even between bends")
  void traditionsSumToThePlaces(@ForAll("nested") NestedEntitlements nested) {
    ImmutableSortedMap<String, Fraction> before = nested.traditionShares(0);
    for (long k = 0; k <= nested.regions().last(); k++) {
      ImmutableSortedMap<String, Fraction> now = nested.traditionShares(k);
      assertThat(Fraction.sum(now.values())).isEqualTo(Fraction.of(k));
      for (String tradition : now.keySet()) {
        assertThat(now.getOrDefault(tradition, Fraction.ZERO))
            .isGreaterThanOrEqualTo(before.getOrDefault(tradition, Fraction.ZERO));
      }
      before = now;
    }
  }

  @Property(tries = 200)
  @Label("12 flooding: more needs of the same States move no base, and no share while no cap binds")
  void moreNeedsMoveNoBase(
      @ForAll("groups") ImmutableList<GroupInNeed> groups,
      @ForAll @IntRange(min = 0, max = 5) int which,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    int flooded = which % groups.size();
    List<GroupInNeed> changed = new ArrayList<>(groups);
    GroupInNeed group = groups.get(flooded);
    changed.set(flooded, new GroupInNeed(group.name(), group.statesInNeed(), group.needs() + more));
    ImmutableList<GroupInNeed> after = ImmutableList.copyOf(changed);
    MixedBase base = MixedBase.standard();
    assertThat(base.bases(after)).isEqualTo(base.bases(groups));
    Entitlements one = Entitlements.of(groups, base);
    Entitlements other = Entitlements.of(after, base);
    for (long k = 0; k <= one.last() && noCapBinds(one, k); k++) {
      for (int g = 0; g < one.size(); g++) {
        assertThat(other.share(g, k)).isEqualTo(one.share(g, k));
      }
    }
  }

  private static boolean noCapBinds(Entitlements entitlements, long k) {
    for (int g = 0; g < entitlements.size(); g++) {
      if (entitlements.share(g, k).equals(Fraction.of(entitlements.most(g)))) {
        return false;
      }
    }
    return true;
  }

  @Provide
  Arbitrary<Entitlements> entitled() {
    Arbitrary<Fraction> bases =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.just(Fraction.ZERO)),
            net.jqwik.api.Tuple.of(
                5,
                Combinators.combine(
                        Arbitraries.longs().between(1, 40), Arbitraries.longs().between(1, 6))
                    .as(Fraction::of)));
    return Combinators.combine(bases, Arbitraries.integers().between(0, 12))
        .as((base, cap) -> new Entitlements.Entitled("g", base, cap))
        .list()
        .ofMaxSize(7)
        .map(ImmutableList::copyOf)
        .map(Entitlements::of);
  }

  @Provide
  Arbitrary<ImmutableList<GroupInNeed>> groups() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9), Arbitraries.integers().between(0, 20))
        .as((states, more) -> new int[] {states, states + more})
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            drawn -> {
              ImmutableList.Builder<GroupInNeed> groups = ImmutableList.builder();
              for (int i = 0; i < drawn.size(); i++) {
                String name = i == 0 ? GroupInNeed.NONE : "G" + i;
                groups.add(new GroupInNeed(name, drawn.get(i)[0], drawn.get(i)[1]));
              }
              return groups.build();
            });
  }

  /** Up to three regions, each with a type of some of the mixes. */
  @Provide
  Arbitrary<NestedEntitlements> nested() {
    Arbitrary<Entitlements.Entitled> type =
        Combinators.combine(Arbitraries.longs().between(1, 5), Arbitraries.integers().between(0, 5))
            .as((base, cap) -> new Entitlements.Entitled("t", Fraction.of(base), cap));
    Arbitrary<Entitlements> types =
        type.list().ofMaxSize(MIXES.size()).map(ImmutableList::copyOf).map(Entitlements::of);
    return Combinators.combine(
            types.list().ofMaxSize(3), Arbitraries.longs().between(0, 5).list().ofSize(3))
        .as(
            (inside, bases) -> {
              ImmutableList.Builder<Entitlements.Entitled> regions = ImmutableList.builder();
              ImmutableList.Builder<ImmutableList<LegalTraditions>> mixes = ImmutableList.builder();
              for (int r = 0; r < inside.size(); r++) {
                Entitlements own = inside.get(r);
                regions.add(
                    new Entitlements.Entitled(
                        "r" + r, Fraction.of(bases.get(r)), (int) own.last()));
                mixes.add(MIXES.subList(0, own.size()));
              }
              return new NestedEntitlements(
                  Entitlements.of(regions.build()), ImmutableList.copyOf(inside), mixes.build());
            });
  }
}
