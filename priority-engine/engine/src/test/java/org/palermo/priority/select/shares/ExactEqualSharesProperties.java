package org.palermo.priority.select.shares;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;
import org.palermo.priority.select.shares.SharePools.Question;

class ExactEqualSharesProperties {
  @Property(tries = 400)
  @Label("36 exhaustive: nothing that is worth something fits the money left")
  void nothingMoreFits(@ForAll("tinyWeighted") Question question) {
    RunChecks.isExhaustive(question.exactAnswer(), question.pool());
  }

  @Property(tries = 400)
  @Label("37 receipts: costs paid exactly, by those who benefit, from their shares; prices rise")
  void receiptsAddUp(@ForAll("tinyWeighted") Question question) {
    SharesSelection selection = question.exactAnswer();
    var shares = question.shares().among(question.pool());
    RunChecks.isPaidFairly(selection.base(), shares);
    RunChecks.isPaidFairly(selection.kept(), shares);
    assertThat(selection.base().budget()).isEqualTo(Fraction.of(question.budget()));
    assertThat(selection.raisedBudget()).isGreaterThanOrEqualTo(selection.base().budget());
  }

  @Property(tries = 300)
  @Label("E1 equal: all who pay for a candidate pay exactly the same")
  void allPayersPayTheSame(@ForAll("wide") Question question) {
    for (Receipt receipt : question.exactAnswer().kept().receipts()) {
      assertThat(receipt.payments().values()).containsOnly(receipt.price());
      assertThat(receipt.price().times(receipt.payments().size()))
          .isEqualTo(Fraction.of(receipt.candidate().cost()));
    }
  }

  @Property(tries = 300)
  @Label("E2 stable: no group of States could have a candidate for less each than it was or is had")
  void nobodyCouldHaveMoreForLess(@ForAll("tinyWeighted") Question question) {
    SharesRun run = question.exactAnswer().kept();
    for (Candidate candidate : question.pool().candidates()) {
      for (int parts = 1; parts <= candidate.worth().size(); parts++) {
        Fraction part = Fraction.of(candidate.cost(), parts);
        boolean wouldBeCheaper =
            run.receipts().stream()
                .noneMatch(
                    receipt ->
                        receipt.candidate().equals(candidate)
                            && receipt.price().compareTo(part) <= 0);
        if (wouldBeCheaper) {
          assertThat(
                  candidate.worth().keySet().stream()
                      .filter(state -> couldPay(state, part, run))
                      .count())
              .isLessThan(parts);
        }
      }
    }
  }

  /** From what it has left, and gave for purchases that cost it more. */
  private static boolean couldPay(String state, Fraction part, SharesRun run) {
    Fraction money = run.left().getOrDefault(state, Fraction.ZERO);
    for (Receipt receipt : run.receipts()) {
      if (receipt.price().compareTo(part) > 0) {
        money = money.plus(receipt.payments().getOrDefault(state, Fraction.ZERO));
      }
    }
    return money.compareTo(part) >= 0;
  }

  @Property(tries = 150)
  @Label("38 EJR: every group of States gets its due in candidates, before and after completion")
  void everyGroupGetsItsDue(@ForAll("tiny") Question question) {
    SharesSelection selection = question.exactAnswer();
    CandidatePool counted = SharePools.counted(question.pool());
    represents(selection.base().ids(), counted, question);
    represents(selection.ids(), counted, question);
  }

  private static void represents(
      ImmutableList<String> ids, CandidatePool counted, Question question) {
    Set<String> chosen = ImmutableSet.copyOf(ids);
    RunChecks.representsEveryGroup(
        counted.candidates().stream()
            .filter(candidate -> chosen.contains(candidate.id()))
            .collect(toImmutableSet()),
        counted,
        question.shares().among(question.pool()),
        Fraction.of(question.budget()));
  }

  @Property(tries = 300)
  @Label("E3 next: the outcome stays the same up to the next budget, and changes there")
  void theNextBudgetIsTheNextChange(
      @ForAll("tinyWeighted") Question question, @ForAll @IntRange(max = 99) int percent) {
    EqualPaymentRounds rounds = rounds(question, Long.MAX_VALUE);
    Fraction budget = Fraction.of(question.budget());
    EqualPayments run = rounds.run(budget);
    rounds
        .nextBudget(run)
        .ifPresent(
            next -> {
              Fraction before = budget.plus(next.minus(budget).times(Fraction.of(percent, 100)));
              assertThat(next).isGreaterThan(budget);
              assertThat(bought(rounds.run(before))).isEqualTo(bought(run));
              assertThat(bought(rounds.run(next))).isNotEqualTo(bought(run));
            });
  }

  /** What is bought, for how much and by whom; what else could have been had then may differ. */
  private static ImmutableList<EqualPurchase> bought(EqualPayments run) {
    return run.order().stream()
        .map(
            purchase ->
                new EqualPurchase(
                    purchase.candidate(),
                    purchase.price(),
                    purchase.payers(),
                    purchase.heads(),
                    ImmutableIntArray.of()))
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 300)
  @Label("E4 word for word: the same as the rule State by State, trying every budget, on ties")
  void agreesWithTheRuleWordForWordOnTies(@ForAll("tinyWeighted") Question question) {
    assertThat(question.exactAnswer()).isEqualTo(plain(question));
  }

  @Property(tries = 30)
  @Label("E4 word for word: the same as the rule State by State, trying every budget, at large")
  void agreesWithTheRuleWordForWord(@ForAll("wide") Question question) {
    assertThat(question.exactAnswer()).isEqualTo(plain(question));
  }

  private static EqualPaymentRounds rounds(Question question, long realBudget) {
    return new EqualPaymentRounds(
        EqualShares.wanted(question.pool()),
        realBudget,
        question.shares().among(question.pool()),
        SharePools.LOT);
  }

  private static SharesSelection plain(Question question) {
    ImmutableList<Candidate> wanted = EqualShares.wanted(question.pool());
    return new Completion(wanted, question.budget(), SharePools.LOT)
        .complete(
            new PlainExactShares(wanted, question.shares().among(question.pool()), SharePools.LOT));
  }

  @Provide
  Arbitrary<Question> wide() {
    return SharePools.wide();
  }

  @Provide
  Arbitrary<Question> tiny() {
    return SharePools.tiny();
  }

  @Provide
  Arbitrary<Question> tinyWeighted() {
    return SharePools.tinyWeighted();
  }
}
