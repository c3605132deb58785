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
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.CandidatePool;

/** Cases small enough to follow with a pencil. */
class ExactEqualSharesTest {
  private static SharesSelection select(CandidatePool pool, long budget) {
    return ExactEqualShares.select(pool, budget, ClaimantShares.equal(), LOT);
  }

  /** Shares of 10. A gains three times as much as B from one, and pays as much. */
  @Test
  void whoBenefitsMorePaysNoMore() {
    SharesRun run =
        select(
                pool(
                    candidate("one", 12, Map.of("A", 3L, "B", 1L)),
                    candidate("two", 8, Map.of("A", 1L, "B", 1L))),
                20)
            .base();
    assertThat(run.ids()).containsExactly("two", "one");
    assertThat(run.receipts().get(1).price()).isEqualTo(Fraction.of(6));
    assertThat(run.receipts().get(1).payments())
        .containsExactlyEntriesOf(ImmutableSortedMap.of("A", Fraction.of(6), "B", Fraction.of(6)));
  }

  /** 6 each. All pay 3 for one; A has 3 left then, and two takes 4 from each who pays: B and C. */
  @Test
  void whoHasTooLittleForAnEqualPartPaysNothing() {
    SharesRun run =
        select(
                pool(
                    approved("one", 6, "A D"),
                    approved("two", 12, "A B C"),
                    approved("three", 9, "D")),
                24)
            .base();
    assertThat(run.ids()).containsExactly("one", "two");
    assertThat(run.receipts().get(1).price()).isEqualTo(Fraction.of(6));
    assertThat(run.receipts().get(1).payments().keySet()).containsExactly("B", "C");
    assertThat(run.left().get("A")).isEqualTo(Fraction.of(3));
  }

  /**
   * 17 dollars, 17/3 each. One takes 3 from each. A and B then lack 4/3 each of their 4 for two, so
   * that the budget must rise by 4.
   */
  @Test
  void theBudgetIsRaisedToTheVeryNextAtWhichAnythingChanges() {
    SharesSelection found =
        select(pool(approved("one", 9, "A B C"), approved("two", 8, "A B")), 17);
    assertThat(found.base().ids()).containsExactly("one");
    assertThat(found.raisedBudget()).isEqualTo(Fraction.of(21));
    assertThat(found.kept().ids()).containsExactly("one", "two");
    assertThat(found.end()).isEqualTo(CompletionEnd.ALL_BOUGHT);
  }

  /**
   * A and C have 1 each and buy the later one by the lot. When B has 1 too, A and B buy the earlier
   * one with it; B lacks 1/3, a quarter of what the budget must rise by. A need not have 2.
   */
  @Test
  void whatWasGivenForAnEquallyDearOneLaterByLotCounts() {
    ImmutableList<String> ids = LOT.order(ImmutableList.of("p", "q"));
    CandidatePool pool = pool(approved(ids.get(0), 2, "A B"), approved(ids.get(1), 2, "A C"));
    ImmutableSortedMap<String, Fraction> shares =
        ImmutableSortedMap.of(
            "A", Fraction.parse("3/8"), "B", Fraction.parse("1/4"), "C", Fraction.parse("3/8"));
    EqualPaymentRounds rounds =
        new EqualPaymentRounds(pool.candidates(), Long.MAX_VALUE, shares, LOT);
    EqualPayments run = rounds.run(Fraction.parse("8/3"));
    assertThat(rounds.receipts(run).ids()).containsExactly(ids.get(1));
    assertThat(rounds.nextBudget(run)).contains(Fraction.of(4));
  }

  /**
   * 1 each. All three could be had for 1 each; when the first is bought the third no longer can.
   */
  @Test
  void onlyWhatCanStillBeHadIsTied() {
    ImmutableList<String> ids = LOT.order(ImmutableList.of("p", "q", "r"));
    SharesRun run =
        select(
                pool(
                    approved(ids.get(0), 2, "A B"),
                    approved(ids.get(1), 2, "C D"),
                    approved(ids.get(2), 2, "A B")),
                4)
            .base();
    assertThat(run.ids()).containsExactly(ids.get(0), ids.get(1));
    assertThat(run.receipts().get(0).tied()).containsExactly("p", "q", "r");
    assertThat(run.receipts().get(1).tied()).isEmpty();
  }

  @Test
  void aBudgetOfNothingBuysOnlyWhatCostsNothing() {
    CandidatePool pool = pool(approved("free", 0, "A B"), approved("dear", 1, "A B"));
    assertThat(select(pool, 0).ids()).containsExactly("free");
    assertThat(select(pool, 0).kept().receipts().get(0).payments()).isEmpty();
    assertThat(select(pool(), 7).ids()).isEmpty();
  }

  /** 8 dollars are all A's. What helps only B is never paid from shares, however large. */
  @Test
  void whatHelpsOnlyClaimantsWithoutAShareIsLeftToTheRemainder() {
    CandidatePool pool =
        pool(approved("a", 6, "A B"), approved("b", 2, "B"), approved("c", 1, "B"));
    ClaimantShares shares =
        ClaimantShares.weighted(ImmutableSortedMap.of("A", Fraction.ONE, "B", Fraction.ZERO));
    SharesSelection found = ExactEqualShares.select(pool, 8, shares, LOT);
    assertThat(found.base().ids()).containsExactly("a");
    assertThat(found.kept()).isEqualTo(found.base());
    assertThat(found.end()).isEqualTo(CompletionEnd.RAISED_ENOUGH);
    assertThat(found.remainder())
        .extracting(choice -> choice.candidate().id())
        .containsExactly("c");
  }

  @Test
  void refusesANegativeBudget() {
    assertThatThrownBy(() -> select(pool(), -1))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("it is -1");
  }
}
