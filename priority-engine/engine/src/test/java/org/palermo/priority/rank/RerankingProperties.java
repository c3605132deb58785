package org.palermo.priority.rank;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RerankingProperties {
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

  @Provide
  Arbitrary<List<Long>> scores() {
    return Arbitraries.longs().between(0, 9).list().ofSize(300);
  }

  @Property(tries = 150)
  @Label("27 again: ranked again with other scores, claims stand as if ranked afresh with them")
  void rankingAgainIsRankingAfresh(
      @ForAll("pools") ClaimPool pool,
      @ForAll("terms") BalanceTerms terms,
      @ForAll RankingRule rule,
      @ForAll("scores") List<Long> scores) {
    Reranking prepared = Reranking.of(rule.rank(pool, terms));
    ImmutableLongArray given =
        ImmutableLongArray.copyOf(scores.subList(0, prepared.claims().size()));
    assertThat(ids(prepared, prepared.rank(given, 0)))
        .isEqualTo(
            rule.rank(rescored(prepared, given), terms).order().stream()
                .map(Claim::id)
                .collect(toImmutableList()));
  }

  @Property(tries = 300)
  @Label("17 within: a claim with another score is among the first as if ranked afresh with it")
  void withinIsWhatRankingAfreshSays(
      @ForAll("smallPools") ClaimPool pool,
      @ForAll("terms") BalanceTerms terms,
      @ForAll RankingRule rule,
      @ForAll("scores") List<Long> scores,
      @ForAll @IntRange(min = 0, max = 7) int first) {
    Reranking prepared = Reranking.of(rule.rank(pool, terms));
    ImmutableLongArray given =
        ImmutableLongArray.copyOf(scores.subList(0, prepared.claims().size()));
    Reranked ranked = prepared.rank(given, first);
    for (int claim = 0; claim < given.length(); claim++) {
      for (long other = 0; other <= 9; other += 3) {
        List<Long> changed = new ArrayList<>(given.asList());
        changed.set(claim, other);
        Ranking afresh = rule.rank(rescored(prepared, ImmutableLongArray.copyOf(changed)), terms);
        assertThat(ranked.isWithin(first, claim, other))
            .isEqualTo(afresh.placeOf(prepared.claims().get(claim).id()) <= first);
      }
    }
  }

  private static ImmutableList<String> ids(Reranking prepared, Reranked ranked) {
    return ranked.order().stream()
        .mapToObj(claim -> prepared.claims().get(claim).id())
        .collect(toImmutableList());
  }

  private static ClaimPool rescored(Reranking prepared, ImmutableLongArray scores) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (int i = 0; i < scores.length(); i++) {
      claims.add(prepared.claims().get(i).withScore(scores.get(i)));
    }
    return new ClaimPool(claims.build());
  }

  @Example
  void scoresOutOfRangeAndPlacesNotWatchedAreRefused() {
    Reranking empty =
        Reranking.of(
            RankingRule.QUOTA_WINDOW.rank(
                new ClaimPool(ImmutableList.of()), BalanceTerms.standard("x")));
    assertThat(empty.rank(ImmutableLongArray.of(), 3).order().isEmpty()).isTrue();
    assertThatThrownBy(() -> empty.rank(ImmutableLongArray.of(1), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 scores for 0 claims");
    assertThatThrownBy(() -> empty.rank(ImmutableLongArray.of(), 3).isWithin(4, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("places are 0 to 3, not 4");
  }
}
