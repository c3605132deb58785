package org.palermo.priority.select.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.priority.select.shares.SharePools.LOT;
import static org.palermo.priority.select.shares.SharePools.approved;
import static org.palermo.priority.select.shares.SharePools.candidate;
import static org.palermo.priority.select.shares.SharePools.pool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/** Cases small enough to follow with a pencil. */
class EqualSharesTest {
  /**
   * The running example of M. Lackner and P. Skowron, Multi-Winner Voting with Approval
   * Preferences: twelve voters, four seats. In dollars: 12 each, 4 for each voter. Eight approve of
   * a and pay 1.50; then the friends of b have 3 x 2.50 + 4 = 11.50 together, those of c as much.
   */
  private static final CandidatePool TWELVE =
      pool(
          approved("a", 12, "1 2 3 4 5 6 7 8"),
          approved("b", 12, "1 2 3 9"),
          approved("c", 12, "4 5 6 9"),
          approved("d", 12, "7 8"),
          approved("e", 12, "10"),
          approved("f", 12, "9 11"),
          approved("g", 12, "12"));

  @Test
  void onlyTheFirstOfTheTwelveVotersCandidatesIsBoughtOutright() {
    SharesRun base = EqualShares.select(TWELVE, 48, ClaimantShares.equal(), LOT).base();
    assertThat(base.ids()).containsExactly("a");
    assertThat(base.receipts().get(0).price()).isEqualTo(Fraction.parse("3/2"));
    assertThat(base.left().get("1")).isEqualTo(Fraction.parse("5/2"));
    assertThat(base.left().get("9")).isEqualTo(Fraction.of(4));
  }

  /**
   * The same with a, b and c alone: nine voters, 36 dollars, 4 each. Raised 22 times each has 4.88:
   * a takes 1.50 from eight, one of b and c takes 3 from four, and the other gets 1.88 from voter 9
   * and (12 - 1.88) / 3 from each of its other three friends, who have 3.38. With 21 raises they
   * would have 3 x 3.34 + 1.84 = 11.86.
   */
  @Test
  void theBudgetIsRaisedUntilTheThirdIsBoughtToo() {
    CandidatePool three = new CandidatePool(TWELVE.candidates().subList(0, 3));
    SharesSelection found = EqualShares.select(three, 36, ClaimantShares.equal(), LOT);
    assertThat(found.base().ids()).containsExactly("a");
    assertThat(found.raisedBudget()).isEqualTo(Fraction.parse("1098/25"));
    assertThat(found.kept().receipts().get(1).tied()).containsExactly("b", "c");
    assertThat(found.kept().receipts().get(2).price()).isEqualTo(Fraction.parse("253/75"));
    assertThat(found.chosen())
        .extracting(SharesSelection.Chosen::phase)
        .containsExactly(Phase.SHARES, Phase.RAISED_SHARES, Phase.RAISED_SHARES);
    assertThat(found.end()).isEqualTo(CompletionEnd.ALL_BOUGHT);
    assertThat(found.moneyLeft()).isZero();
  }

  /** 4 each. Raised by a quarter B buys middle; raised by half A and C would buy one more each. */
  @Test
  void whatIsLeftGoesToTheBestValuePerDollar() {
    SharesSelection found =
        EqualShares.select(
            pool(
                candidate("good", 6, Map.of("A", 5L)),
                candidate("better", 6, Map.of("C", 7L)),
                candidate("middle", 5, Map.of("B", 1L))),
            12,
            ClaimantShares.equal(),
            LOT);
    assertThat(found.base().ids()).isEmpty();
    assertThat(found.kept().ids()).containsExactly("middle");
    assertThat(found.raisedBudget()).isEqualTo(Fraction.parse("447/25"));
    assertThat(found.end()).isEqualTo(CompletionEnd.WOULD_OVERSPEND);
    assertThat(found.remainder())
        .extracting(choice -> choice.candidate().id())
        .containsExactly("better");
    assertThat(found.moneyLeft()).isEqualTo(1);
  }

  @Test
  void aBudgetOfNothingBuysOnlyWhatCostsNothing() {
    CandidatePool pool = pool(approved("free", 0, "A B"), approved("dear", 1, "A B"));
    SharesSelection found = EqualShares.select(pool, 0, ClaimantShares.equal(), LOT);
    assertThat(found.ids()).containsExactly("free");
    assertThat(found.kept().receipts().get(0).payments()).isEmpty();
    assertThat(EqualShares.select(TWELVE, 0, ClaimantShares.equal(), LOT).ids()).isEmpty();
    assertThat(EqualShares.select(pool(), 7, ClaimantShares.equal(), LOT).ids()).isEmpty();
  }

  /** C is worth something to A alone, who has 3/4 of 8 dollars by weight and half by head. */
  @Test
  void sharesFollowTheWeights() {
    CandidatePool pool = pool(approved("c", 6, "A"), approved("d", 7, "B"));
    ClaimantShares weights =
        ClaimantShares.weighted(
            ImmutableSortedMap.of(
                "A", Fraction.ONE, "B", Fraction.of(1, 3), "elsewhere", Fraction.of(9)));
    assertThat(EqualShares.select(pool, 8, weights, LOT).base().ids()).containsExactly("c");
    assertThat(EqualShares.select(pool, 8, ClaimantShares.equal(), LOT).base().ids()).isEmpty();
  }

  @Test
  void refusesANegativeBudget() {
    assertThatThrownBy(() -> EqualShares.select(TWELVE, -1, ClaimantShares.equal(), LOT))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("it is -1");
  }

  @Test
  void refusesWeightsOfWhichNoneCanSpend() {
    ClaimantShares weights =
        ClaimantShares.weighted(ImmutableSortedMap.of("A", Fraction.ZERO, "B", Fraction.ZERO));
    assertThatThrownBy(() -> weights.among(pool(approved("c", 6, "A B"))))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("no claimant has a weight above 0");
  }

  @Test
  void namesEveryWeightThatIsWrong() {
    ClaimantShares weights =
        ClaimantShares.weighted(ImmutableSortedMap.of("A", Fraction.ZERO, "B", Fraction.of(-1)));
    assertThatThrownBy(() -> weights.among(pool(approved("c", 6, "A B C"))))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::rule)
                    .containsExactlyInAnyOrder("weight", "missing"));
  }

  /**
   * Two groups of States, three to one; five projects of 20 for each group; 80 dollars, 20 a State.
   * The larger group gets three fourths of the money, the smaller one fourth.
   */
  @Test
  void eachGroupGetsItsPart() {
    ImmutableList.Builder<Candidate> all = ImmutableList.builder();
    for (int i = 1; i <= 5; i++) {
      all.add(approved("many" + i, 20, "A B C"));
      all.add(approved("few" + i, 20, "D"));
    }
    SharesSelection selection =
        EqualShares.select(new CandidatePool(all.build()), 80, ClaimantShares.equal(), LOT);
    assertThat(selection.base().ids()).hasSize(4);
    assertThat(selection.base().ids().stream().filter(id -> id.startsWith("many"))).hasSize(3);
    assertThat(selection.end()).isEqualTo(CompletionEnd.NOTHING_FITS);
    assertThat(selection.base().receipts().get(0).tied())
        .containsExactly("many1", "many2", "many3", "many4", "many5");
  }

  /**
   * Shares of 10. For 12 dollars worth 3 to A and 1 to B the price is 3: A pays 9, B pays 3. Then A
   * has 1 and B 7; 8 dollars worth 1 to each take all that both have, at a price of 7.
   */
  @Test
  void whoBenefitsMorePaysMoreAndWhoRunsOutPaysAll() {
    SharesRun run =
        EqualShares.select(
                pool(
                    candidate("one", 12, Map.of("A", 3L, "B", 1L)),
                    candidate("two", 8, Map.of("A", 1L, "B", 1L))),
                20,
                ClaimantShares.equal(),
                LOT)
            .base();
    assertThat(run.receipts().get(0).price()).isEqualTo(Fraction.of(3));
    assertThat(run.receipts().get(0).payments())
        .containsExactlyEntriesOf(ImmutableSortedMap.of("A", Fraction.of(9), "B", Fraction.of(3)));
    assertThat(run.receipts().get(1).price()).isEqualTo(Fraction.of(7));
    assertThat(run.receipts().get(1).payments())
        .containsExactlyEntriesOf(ImmutableSortedMap.of("A", Fraction.ONE, "B", Fraction.of(7)));
    assertThat(run.left().values()).containsOnly(Fraction.ZERO);
  }
}
