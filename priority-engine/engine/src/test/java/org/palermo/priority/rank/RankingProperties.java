package org.palermo.priority.rank;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.equity.EntitlementBase;
import org.palermo.priority.equity.Entitlements;
import org.palermo.priority.equity.GroupInNeed;
import org.palermo.priority.equity.NestedEntitlements;
import org.palermo.priority.exact.Fraction;

class RankingProperties {
  @Property(tries = 200)
  @Label("13 permutation: every claim has exactly one place")
  void everyClaimHasOnePlace(
      @ForAll("pools") ClaimPool pool,
      @ForAll("terms") BalanceTerms terms,
      @ForAll RankingRule rule) {
    Ranking ranking = rule.rank(pool, terms);
    assertThat(ranking.order()).containsExactlyInAnyOrderElementsOf(pool.claims());
    assertThat(ranking.byNeedAlone()).containsExactlyInAnyOrderElementsOf(pool.claims());
  }

  @Property(tries = 200)
  @Label("14 15 quota: in every prefix of a tier each region is closer than tau to its entitlement")
  void regionsKeepTheirWindow(
      @ForAll("pools") ClaimPool pool, @ForAll("terms") BalanceTerms terms) {
    for (RankedTier tier : RankingRule.QUOTA_WINDOW.rank(pool, terms).tiers()) {
      Entitlements regions = tier.entitlements().regions();
      int[] held = new int[regions.size()];
      for (int k = 1; k <= tier.size(); k++) {
        String group = tier.order().get(k - 1).group();
        for (int g = 0; g < held.length; g++) {
          held[g] += regions.groups().get(g).name().equals(group) ? 1 : 0;
          Fraction entitlement = regions.share(g, k);
          Fraction off = Fraction.of(held[g]).minus(entitlement).abs();
          terms.tau().ifPresent(tau -> assertThat(off).isLessThan(tau));
          if (terms.tau().equals(Optional.of(Fraction.ONE))) {
            assertThat((long) held[g]).isBetween(entitlement.floor(), entitlement.ceil());
          }
        }
      }
    }
  }

  @Property(tries = 200)
  @Label("24 type windows and tradition bound: hold in every prefix, whatever the length")
  void typesKeepTheirWindow(@ForAll("pools") ClaimPool pool, @ForAll("terms") BalanceTerms terms) {
    for (RankedTier tier : RankingRule.QUOTA_WINDOW.rank(pool, terms).tiers()) {
      NestedEntitlements nested = tier.entitlements();
      int types = nested.types().stream().mapToInt(Entitlements::size).sum();
      for (int r = 0; terms.typeWindows() && r < nested.regions().size(); r++) {
        String region = nested.regions().groups().get(r).name();
        List<Claim> own = tier.order().stream().filter(c -> c.group().equals(region)).toList();
        for (int v = 0; v < nested.mixes().get(r).size(); v++) {
          LegalTraditions mix = nested.mixes().get(r).get(v);
          int held = 0;
          for (int i = 1; i <= own.size(); i++) {
            held += own.get(i - 1).traditions().equals(mix) ? 1 : 0;
            Fraction share = nested.types().get(r).share(v, i);
            assertThat((long) held).isBetween(share.floor(), share.ceil());
          }
        }
      }
      if (terms.typeWindows() && terms.tau().equals(Optional.of(Fraction.ONE))) {
        assertThat(tier.traditions().worst())
            .isLessThanOrEqualTo(Fraction.of(types + nested.regions().size(), 2));
      }
    }
  }

  @Property(tries = 200)
  @Label("16 26 merit: tiers stand in order, and inside a type the graver need stands first")
  void meritHoldsInsideATypeAndTiersHoldEverywhere(
      @ForAll("pools") ClaimPool pool,
      @ForAll("terms") BalanceTerms terms,
      @ForAll RankingRule rule) {
    ImmutableList<Claim> order = rule.rank(pool, terms).order();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        Claim first = order.get(i);
        Claim second = order.get(j);
        assertThat(first.tier()).isLessThanOrEqualTo(second.tier());
        if (first.tier() == second.tier()
            && first.group().equals(second.group())
            && first.traditions().equals(second.traditions())) {
          assertThat(first.score()).isGreaterThanOrEqualTo(second.score());
        }
      }
    }
  }

  @Property(tries = 400)
  @Label(
      "17 18 severity monotone, prefix stable: a raised score never costs a place nor moves those before")
  void raisingAScoreNeverHurts(
      @ForAll("pools") ClaimPool pool,
      @ForAll("terms") BalanceTerms terms,
      @ForAll RankingRule rule,
      @ForAll @IntRange(min = 0, max = 1_000) int which,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    if (pool.claims().isEmpty()) {
      return;
    }
    int index = which % pool.claims().size();
    Claim claim = pool.claims().get(index);
    Ranking before = rule.rank(pool, terms);
    Ranking after = rule.rank(Pools.with(pool, index, claim.withScore(claim.score() + by)), terms);
    int place = after.placeOf(claim.id());
    assertThat(place).isLessThanOrEqualTo(before.placeOf(claim.id()));
    assertThat(ids(after).subList(0, place - 1)).isEqualTo(ids(before).subList(0, place - 1));
  }

  @Property(tries = 400)
  @Label("19 lowering: a lowered score never gains a place nor moves those before its old one")
  void loweringAScoreNeverHelps(
      @ForAll("pools") ClaimPool pool,
      @ForAll("terms") BalanceTerms terms,
      @ForAll RankingRule rule,
      @ForAll @IntRange(min = 0, max = 1_000) int which) {
    if (pool.claims().isEmpty()) {
      return;
    }
    int index = which % pool.claims().size();
    Claim claim = pool.claims().get(index);
    Ranking before = rule.rank(pool, terms);
    Ranking after = rule.rank(Pools.with(pool, index, claim.withScore(claim.score() / 2)), terms);
    int place = before.placeOf(claim.id());
    assertThat(after.placeOf(claim.id())).isGreaterThanOrEqualTo(place);
    assertThat(ids(after).subList(0, place - 1)).isEqualTo(ids(before).subList(0, place - 1));
  }

  @Property(tries = 150)
  @Label("26 tier raised: a claim moved to a more urgent tier never gets a later place")
  void raisingATierNeverHurts(
      @ForAll("pools") ClaimPool pool,
      @ForAll("terms") BalanceTerms terms,
      @ForAll @IntRange(min = 0, max = 1_000) int which) {
    if (pool.claims().isEmpty()) {
      return;
    }
    int index = which % pool.claims().size();
    Claim claim = pool.claims().get(index);
    if (claim.tier() > 0) {
      Ranking before = RankingRule.QUOTA_WINDOW.rank(pool, terms);
      Ranking after =
          RankingRule.QUOTA_WINDOW.rank(
              Pools.with(pool, index, claim.inTier(claim.tier() - 1)), terms);
      assertThat(after.placeOf(claim.id())).isLessThanOrEqualTo(before.placeOf(claim.id()));
    }
  }

  @Property(tries = 150)
  @Label(
      "20 27 anonymity, idempotence: the order handed in has no effect, the ranked order included")
  void orderOfInputHasNoEffect(
      @ForAll("pools") ClaimPool pool,
      @ForAll("terms") BalanceTerms terms,
      @ForAll RankingRule rule,
      @ForAll Random dice) {
    Ranking ranking = rule.rank(pool, terms);
    List<Claim> shuffled = new ArrayList<>(pool.claims());
    Collections.shuffle(shuffled, dice);
    assertThat(rule.rank(new ClaimPool(ImmutableList.copyOf(shuffled)), terms).order())
        .isEqualTo(ranking.order());
    assertThat(rule.rank(new ClaimPool(ranking.order()), terms).order()).isEqualTo(ranking.order());
  }

  @Property(tries = 150)
  @Label(
      "21 neutrality: renaming groups, traditions and States renames the ranking and nothing else")
  void renamingCommutes(
      @ForAll("pools") ClaimPool pool,
      @ForAll("namelessTerms") BalanceTerms terms,
      @ForAll RankingRule rule) {
    ImmutableList<Claim> renamed =
        pool.claims().stream()
            .map(RankingProperties::renamed)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Claim> expected =
        rule.rank(pool, terms).order().stream()
            .map(RankingProperties::renamed)
            .collect(ImmutableList.toImmutableList());
    assertThat(rule.rank(new ClaimPool(renamed), terms).order()).isEqualTo(expected);
  }

  @Property(tries = 150)
  @Label(
      "22 explained: each claim passed by one of less merit is told a row that an independent check confirms")
  void everyOvertakingHasAReason(
      @ForAll("smallPools") ClaimPool pool, @ForAll("terms") BalanceTerms terms) {
    for (RankingRule rule : RankingRule.values()) {
      Ranking ranking = rule.rank(pool, terms);
      List<String> merit = ranking.byNeedAlone().stream().map(Claim::id).toList();
      List<String> order = ids(ranking);
      for (int i = 0; i < order.size(); i++) {
        for (int j = i + 1; j < order.size(); j++) {
          Optional<Hindrance> reason = ranking.overtaking(order.get(i), order.get(j));
          boolean passed = merit.indexOf(order.get(j)) < merit.indexOf(order.get(i));
          assertThat(reason.isPresent()).isEqualTo(passed);
          int place = i;
          String behind = order.get(j);
          reason.ifPresent(
              row -> IndependentVerifier.confirm(ranking.order(), terms, place, behind, row));
        }
      }
    }
  }

  @Property(tries = 150)
  @Label("23 no balance asked for: without windows and theta the order is that of need alone")
  void withoutWindowsMeritDecides(@ForAll("pools") ClaimPool pool) {
    BalanceTerms free =
        new BalanceTerms(
            BalanceTerms.standard("x").base(),
            Optional.empty(),
            false,
            Optional.empty(),
            new Lot("x"));
    Ranking ranking = RankingRule.QUOTA_WINDOW.rank(pool, free);
    assertThat(ranking.order()).isEqualTo(ranking.byNeedAlone());
    assertThat(RankingRule.NEED_ALONE.rank(pool, BalanceTerms.standard("x")).order())
        .isEqualTo(ranking.byNeedAlone());
    assertThat(ranking.priceOfBalance(pool.claims().size() / 2).givenUp()).isZero();
  }

  @Property(tries = 150)
  @Label(
      "28 tradition report: the worst deviation is the one reckoned anew, and theta is flagged where broken")
  void reportsTheWorstDeviation(
      @ForAll("pools") ClaimPool pool, @ForAll("terms") BalanceTerms terms) {
    for (RankedTier tier : RankingRule.QUOTA_WINDOW.rank(pool, terms).tiers()) {
      Fraction worst = Fraction.ZERO;
      for (int k = 1; k <= tier.size(); k++) {
        List<Claim> prefix = tier.order().subList(0, k);
        for (Map.Entry<String, Fraction> share :
            tier.entitlements().traditionShares(k).entrySet()) {
          Fraction held =
              Fraction.sum(
                  prefix.stream()
                      .map(claim -> Fraction.from(claim.traditions().of(share.getKey())))
                      .toList());
          worst = worst.max(held.minus(share.getValue()).abs());
        }
      }
      TraditionReport report = tier.traditions();
      assertThat(report.worst().minus(worst).abs()).isLessThan(Fraction.of(7, 100_000_000));
      terms
          .theta()
          .ifPresentOrElse(
              theta ->
                  assertThat(report.beyondTheta().isEmpty())
                      .isEqualTo(report.worst().compareTo(theta) <= 0),
              () -> assertThat(report.beyondTheta()).isEmpty());
    }
  }

  private static List<String> ids(Ranking ranking) {
    return ranking.order().stream().map(Claim::id).toList();
  }

  /** Other names for all but the remainder, which is known by its name; in another order too. */
  private static Claim renamed(Claim claim) {
    ImmutableMap<String, Share> mix =
        claim.traditions().shares().entrySet().stream()
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toMap(e -> turned(e.getKey()), Map.Entry::getValue),
                    ImmutableMap::copyOf));
    String group =
        claim.group().equals(GroupInNeed.NONE)
            ? claim.group()
            : "Z" + (9 - claim.group().charAt(1));
    return new Claim(
        claim.id(),
        turned(claim.state()),
        group,
        new LegalTraditions(mix),
        claim.tier(),
        claim.score());
  }

  private static String turned(String name) {
    return new StringBuilder(name).reverse().toString();
  }

  @Provide
  Arbitrary<ClaimPool> pools() {
    return Pools.pools();
  }

  @Provide
  Arbitrary<ClaimPool> smallPools() {
    return Pools.smallPools();
  }

  @Provide
  Arbitrary<BalanceTerms> terms() {
    return Pools.terms();
  }

  /** Terms whose base knows no group by name. */
  @Provide
  Arbitrary<BalanceTerms> namelessTerms() {
    EntitlementBase standard = BalanceTerms.standard("x").base();
    return Pools.terms()
        .map(
            t ->
                t.base().id().equals("FROZEN_NEED_MASS")
                    ? new BalanceTerms(standard, t.tau(), t.typeWindows(), t.theta(), t.lot())
                    : t);
  }
}
