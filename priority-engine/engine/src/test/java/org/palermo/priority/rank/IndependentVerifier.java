package org.palermo.priority.rank;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.palermo.priority.equity.GroupInNeed;
import org.palermo.priority.exact.Fraction;

/** Confirms a binding row from the finished list, the claims and the terms alone. */
final class IndependentVerifier {
  private final List<Claim> tier;
  private final BalanceTerms terms;
  private final int before;
  private final Claim behind;

  private IndependentVerifier(List<Claim> tier, BalanceTerms terms, int before, Claim behind) {
    this.tier = tier;
    this.terms = terms;
    this.before = before;
    this.behind = behind;
  }

  /** Confirms the row for the claim that is passed at the place with that index of the list. */
  static void confirm(
      ImmutableList<Claim> order, BalanceTerms terms, int index, String behind, Hindrance row) {
    Claim passed = order.stream().filter(c -> c.id().equals(behind)).findFirst().orElseThrow();
    int number = order.get(index).tier();
    List<Claim> tier = order.stream().filter(c -> c.tier() == number).toList();
    IndependentVerifier verifier =
        new IndependentVerifier(tier, terms, tier.indexOf(order.get(index)), passed);
    if (row instanceof Hindrance.Release release) {
      verifier.release(release);
    } else if (row instanceof Hindrance.DueDates due) {
      verifier.dueDates(due);
    } else if (row instanceof Hindrance.Theta theta) {
      verifier.theta(theta);
    } else if (row instanceof Hindrance.Behind divisor) {
      verifier.behind(divisor);
    }
  }

  private List<Claim> scope(Optional<String> region) {
    return tier.stream().filter(c -> region.isEmpty() || region.get().equals(c.group())).toList();
  }

  private List<Claim> had(Optional<String> region) {
    return tier.subList(0, before).stream()
        .filter(c -> region.isEmpty() || region.get().equals(c.group()))
        .toList();
  }

  private static Function<Claim, String> naming(Optional<String> region) {
    return region.isEmpty() ? Claim::group : claim -> Tier.words(claim.traditions());
  }

  private Fraction tau(Optional<String> region) {
    return region.isEmpty() ? terms.tau().orElseThrow() : Fraction.ONE;
  }

  private Map<String, Fraction> bases(Optional<String> region) {
    Map<String, Fraction> states = IndependentShares.states(scope(region), naming(region));
    if (region.isPresent()) {
      return states;
    }
    Map<String, Integer> needs = IndependentShares.count(tier, Claim::group);
    List<GroupInNeed> groups = new ArrayList<>();
    states.forEach(
        (name, count) ->
            groups.add(new GroupInNeed(name, (int) count.floor(), needs.getOrDefault(name, 0))));
    List<Fraction> figures = terms.base().bases(ImmutableList.copyOf(groups));
    Map<String, Fraction> bases = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      bases.put(groups.get(i).name(), figures.get(i));
    }
    return bases;
  }

  private Map<String, Fraction> shares(Optional<String> region, Fraction places) {
    return IndependentShares.pour(
        bases(region), IndependentShares.count(scope(region), naming(region)), places);
  }

  private void release(Hindrance.Release row) {
    int held =
        IndependentShares.count(had(row.region()), naming(row.region()))
            .getOrDefault(row.group(), 0);
    Fraction share =
        shares(row.region(), Fraction.of(row.place())).getOrDefault(row.group(), Fraction.ZERO);
    assertThat(row.group()).isEqualTo(naming(row.region()).apply(behind));
    assertThat(row.place()).isEqualTo(had(row.region()).size() + 1);
    assertThat(row.entitlement()).isEqualTo(share);
    assertThat(row.held()).isEqualTo(held);
    assertThat((long) held + 1)
        .isGreaterThan(share.plus(tau(row.region())).minus(Fraction.ONE).ceil());
  }

  private void dueDates(Hindrance.DueDates row) {
    Map<String, Integer> held = IndependentShares.count(had(row.region()), naming(row.region()));
    Map<String, Fraction> shares = shares(row.region(), Fraction.of(row.until()));
    int spokenFor = 0;
    for (Hindrance.Due due : row.due()) {
      Fraction share = shares.getOrDefault(due.group(), Fraction.ZERO);
      assertThat((long) due.least())
          .isEqualTo(share.minus(tau(row.region())).plus(Fraction.ONE).floor());
      assertThat(due.held()).isEqualTo(held.getOrDefault(due.group(), 0));
      assertThat(due.group()).isNotEqualTo(naming(row.region()).apply(behind));
      spokenFor += due.least() - due.held();
    }
    assertThat(spokenFor).isEqualTo(row.until() - had(row.region()).size());
    assertThat(row.group()).isEqualTo(naming(row.region()).apply(behind));
  }

  private void theta(Hindrance.Theta row) {
    Fraction off = deviation(row.tradition(), behind);
    assertThat(off.minus(row.deviation()).abs()).isLessThan(Fraction.of(7, 100_000_000));
    assertThat(row.deviation()).isGreaterThan(row.bound());
    if (row.withinTheta()) {
      assertThat(row.bound()).isEqualTo(terms.theta().orElseThrow());
    }
    Fraction taken = Fraction.ZERO;
    for (String tradition : traditions()) {
      taken = taken.max(deviation(tradition, tier.get(before)));
    }
    assertThat(taken).isLessThan(row.bound().plus(Fraction.of(7, 100_000_000)));
  }

  private Set<String> traditions() {
    Set<String> all = new TreeSet<>();
    tier.forEach(claim -> all.addAll(claim.traditions().shares().keySet()));
    return all;
  }

  private Fraction deviation(String tradition, Claim next) {
    Fraction held = Fraction.from(next.traditions().of(tradition));
    for (Claim claim : tier.subList(0, before)) {
      held = held.plus(Fraction.from(claim.traditions().of(tradition)));
    }
    Fraction target = Fraction.ZERO;
    for (Map.Entry<String, Fraction> region :
        shares(Optional.empty(), Fraction.of(before + 1)).entrySet()) {
      Map<String, Fraction> types = shares(Optional.of(region.getKey()), region.getValue());
      List<String> counted = new ArrayList<>();
      for (Claim claim : scope(Optional.of(region.getKey()))) {
        String type = Tier.words(claim.traditions());
        if (!counted.contains(type)) {
          counted.add(type);
          target =
              target.plus(
                  Fraction.from(claim.traditions().of(tradition))
                      .times(types.getOrDefault(type, Fraction.ZERO)));
        }
      }
    }
    return held.minus(target).abs();
  }

  private void behind(Hindrance.Behind row) {
    Map<String, Integer> held = IndependentShares.count(had(row.region()), naming(row.region()));
    Map<String, Fraction> bases = bases(row.region());
    Map<String, Integer> caps = IndependentShares.count(scope(row.region()), naming(row.region()));
    Fraction own = bases.getOrDefault(row.group(), Fraction.ZERO);
    Fraction other = bases.getOrDefault(row.stronger(), Fraction.ZERO);
    assertThat(held.getOrDefault(row.stronger(), 0))
        .isLessThan(caps.getOrDefault(row.stronger(), 0));
    if (own.signum() == other.signum()) {
      Fraction ownBase = own.signum() > 0 ? own : Fraction.of(caps.getOrDefault(row.group(), 0));
      Fraction otherBase =
          other.signum() > 0 ? other : Fraction.of(caps.getOrDefault(row.stronger(), 0));
      assertThat(otherBase.times(2L * held.getOrDefault(row.group(), 0) + 1))
          .isGreaterThan(ownBase.times(2L * held.getOrDefault(row.stronger(), 0) + 1));
    } else {
      assertThat(other.signum()).isPositive();
    }
  }
}
