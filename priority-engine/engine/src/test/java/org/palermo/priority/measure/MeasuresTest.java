package org.palermo.priority.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.rank.BalanceTerms;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.ClaimPool;
import org.palermo.priority.rank.RankedTier;
import org.palermo.priority.rank.RankingRule;

class MeasuresTest {
  private static final Offset<Double> ALMOST = within(1e-12);
  private static final double LOG2_OF_3 = Math.log(3) / Math.log(2);

  /** Two groups alike in all but scores; by need alone A, A, B, B. */
  private static RankedTier tier(RankingRule rule) {
    return rule.rank(
            new ClaimPool(
                ImmutableList.of(
                    claim("A", 1, 9, "CIVIL"),
                    claim("A", 2, 8, "COMMON"),
                    claim("B", 3, 6, "CIVIL"),
                    claim("B", 4, 5, "COMMON"))),
            BalanceTerms.standard("x"))
        .tiers()
        .get(0);
  }

  private static Claim claim(String group, int state, long score, String tradition) {
    return new Claim(
        "need-" + state,
        "S" + state,
        group,
        LegalTraditions.equalShares(List.of(tradition)),
        0,
        score);
  }

  @Test
  void balanceTellsWhatIsHeldAndWhatIsDue() {
    ImmutableList<Balance> balances = Balance.ofRegions(tier(RankingRule.NEED_ALONE), 2);
    assertThat(balances)
        .containsExactly(
            new Balance("A", Fraction.of(2), Fraction.ONE),
            new Balance("B", Fraction.ZERO, Fraction.ONE));
    assertThat(balances)
        .extracting(Balance::ratio)
        .containsExactly(Optional.of(Fraction.of(2)), Optional.of(Fraction.ZERO));
    assertThat(Balance.largestDeviation(balances)).isEqualTo(Fraction.ONE);
    assertThat(Balance.ofTraditions(tier(RankingRule.NEED_ALONE), 1))
        .containsExactly(
            new Balance("CIVIL", Fraction.ONE, Fraction.HALF),
            new Balance("COMMON", Fraction.ZERO, Fraction.HALF));
    assertThat(Balance.ofRegions(tier(RankingRule.NEED_ALONE), 0).get(0).ratio()).isEmpty();
  }

  @Test
  void divergenceWeighsEarlyPrefixesMost() {
    // in turns: ln 2 at place 1, nothing at place 2
    assertThat(Divergence.ofRegions(tier(RankingRule.QUOTA_WINDOW), 2).orElseThrow())
        .isCloseTo(Math.log(2) / (1 + 1 / LOG2_OF_3), ALMOST);
    // one group alone: ln 2 at both
    assertThat(Divergence.ofRegions(tier(RankingRule.NEED_ALONE), 2).orElseThrow())
        .isCloseTo(Math.log(2), ALMOST);
    assertThat(Divergence.ofTraditions(tier(RankingRule.NEED_ALONE), 2).orElseThrow())
        .isCloseTo(Math.log(2) / (1 + 1 / LOG2_OF_3), ALMOST);
    assertThat(Divergence.ofRegions(tier(RankingRule.NEED_ALONE), 0)).hasValue(0);
  }

  @Test
  void exposureFavoursTheFirstPlace() {
    Exposure exposure = Exposure.of(tier(RankingRule.QUOTA_WINDOW), 2);
    assertThat(exposure.shares()).containsOnlyKeys("A", "B");
    assertThat(exposure.shares().get("A")).isCloseTo(1 / (1 + 1 / LOG2_OF_3), ALMOST);
    assertThat(exposure.shares().values().stream().mapToDouble(share -> share).sum())
        .isCloseTo(1, ALMOST);
    assertThat(Exposure.of(tier(RankingRule.QUOTA_WINDOW), 0).shares()).isEmpty();
  }

  @Test
  void passedOverSetsTheBestLeftOutBesideTheWorstTaken() {
    var passed = PassedOver.byRegion(tier(RankingRule.QUOTA_WINDOW), 1);
    assertThat(passed)
        .containsEntry("A", new PassedOver(OptionalLong.of(8), OptionalLong.of(9)))
        .containsEntry("B", new PassedOver(OptionalLong.of(6), OptionalLong.empty()));
    assertThat(new PassedOver(OptionalLong.of(8), OptionalLong.of(9)).ratio())
        .contains(Fraction.of(8, 9));
    assertThat(new PassedOver(OptionalLong.of(6), OptionalLong.empty()).ratio()).isEmpty();
  }

  @ParameterizedTest(name = "places {0} for weights {1}: Gini {2}, Theil {3}")
  @CsvSource({
    "1 1 1 1, 1 1 1 1, 0, 0",
    "0 0 0 4, 1 1 1 1, 3/4, 1.3862943611198906", // ln 4
    "1 3, 1 1, 1/4, 0.13081203594113697", // 1/4 ln 1/2 + 3/4 ln 3/2
    "1 3, 100 300, 0, 0", // the same for each of their people
    "3 1, 1 3, 1/2, 0.5493061443340549", // 3/4 ln 3 + 1/4 ln 1/3
    "0 0, 1 1, 0, 0",
  })
  void concentrationIsWhatTheTextbookSays(
      String places, String weights, String gini, double theil) {
    ImmutableList.Builder<Concentration.Holder> holders = ImmutableList.builder();
    String[] held = places.split(" ", -1);
    String[] counted = weights.split(" ", -1);
    for (int i = 0; i < held.length; i++) {
      holders.add(new Concentration.Holder(Integer.parseInt(held[i]), Long.parseLong(counted[i])));
    }
    Concentration concentration = Concentration.of(holders.build());
    assertThat(concentration.gini()).isEqualTo(Fraction.parse(gini));
    assertThat(concentration.theil()).isCloseTo(theil, ALMOST);
  }

  @Test
  void placesThatTheTierHasNotAreRefused() {
    assertThatThrownBy(() -> Balance.ofRegions(tier(RankingRule.NEED_ALONE), 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tier 0 has 0 to 4 places, not 5");
    assertThatThrownBy(() -> new Concentration.Holder(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight must be 1 or more, was 0");
  }
}
