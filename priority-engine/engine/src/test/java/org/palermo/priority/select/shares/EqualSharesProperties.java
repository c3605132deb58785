package org.palermo.priority.select.shares;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;
import org.palermo.priority.select.shares.SharePools.Question;

class EqualSharesProperties {
  @Property(tries = 400)
  @Label("36 exhaustive: nothing that is worth something fits the money left")
  void nothingMoreFits(@ForAll("tinyWeighted") Question question) {
    RunChecks.isExhaustive(question.answer(), question.pool());
  }

  @Property(tries = 400)
  @Label("37 receipts: costs paid exactly, by those who benefit, from their shares; prices rise")
  void receiptsAddUp(@ForAll("tinyWeighted") Question question) {
    SharesSelection selection = question.answer();
    var shares = question.shares().among(question.pool());
    RunChecks.isPaidFairly(selection.base(), shares);
    RunChecks.isPaidFairly(selection.kept(), shares);
    assertThat(selection.base().budget()).isEqualTo(Fraction.of(question.budget()));
    assertThat(selection.raisedBudget()).isGreaterThanOrEqualTo(selection.base().budget());
  }

  @Property(tries = 300)
  @Label("37 price: a payer gives price times benefit, or all it has left")
  void payersPayThePriceOrAllTheyHave(@ForAll("tinyWeighted") Question question) {
    SharesRun run = question.answer().kept();
    var shares = question.shares().among(question.pool());
    Map<String, Fraction> money = new HashMap<>();
    shares.forEach((state, share) -> money.put(state, share.times(run.budget())));
    for (Receipt receipt : run.receipts()) {
      receipt
          .candidate()
          .worth()
          .forEach(
              (state, worth) -> {
                Fraction paid = receipt.payments().getOrDefault(state, Fraction.ZERO);
                assertThat(paid)
                    .isEqualTo(
                        receipt.price().times(worth).min(money.getOrDefault(state, Fraction.ZERO)));
                money.merge(state, paid, Fraction::minus);
              });
    }
  }

  @Property(tries = 150)
  @Label("38 EJR1: every group of States gets its due, before and after completion")
  void everyGroupGetsItsDue(@ForAll("tiny") Question question) {
    SharesSelection selection = question.answer();
    var shares = question.shares().among(question.pool());
    RunChecks.representsEveryGroup(
        selection.base().receipts().stream().map(Receipt::candidate).collect(toImmutableSet()),
        question.pool(),
        shares,
        Fraction.of(question.budget()));
    RunChecks.representsEveryGroup(
        selection.chosen().stream()
            .map(SharesSelection.Chosen::candidate)
            .collect(toImmutableSet()),
        question.pool(),
        shares,
        Fraction.of(question.budget()));
  }

  @Property(tries = 100)
  @Label("S1 order: the order of the input never matters")
  void inputOrderIsIrrelevant(@ForAll("tinyWeighted") Question question, @ForAll Random random) {
    List<Candidate> shuffled = new ArrayList<>(question.pool().candidates());
    Collections.shuffle(shuffled, random);
    CandidatePool pool = new CandidatePool(ImmutableList.copyOf(shuffled));
    assertThat(new Question(pool, question.budget(), question.shares()).answer())
        .isEqualTo(question.answer());
  }

  @Property(tries = 200)
  @Label("S2 names: other names for States and candidates, lots travelling, change names only")
  void renamingCommutes(@ForAll("tiny") Question question) {
    UnaryOperator<String> states = label -> "Z" + (9 - Integer.parseInt(label.substring(1)));
    ImmutableMap<String, String> ids = sameLots(question.pool());
    CandidatePool renamed =
        new CandidatePool(
            question.pool().candidates().stream()
                .map(
                    candidate ->
                        SharePools.candidate(
                            ids.getOrDefault(candidate.id(), ""),
                            candidate.cost(),
                            renamed(candidate.worth(), states)))
                .collect(toImmutableList()));
    SharesSelection before = question.answer();
    SharesSelection after = new Question(renamed, question.budget(), question.shares()).answer();
    assertThat(after.ids()).isEqualTo(before.ids().stream().map(ids::get).toList());
    assertThat(after.end()).isEqualTo(before.end());
    for (int r = 0; r < before.kept().receipts().size(); r++) {
      assertThat(after.kept().receipts().get(r).payments())
          .isEqualTo(renamed(before.kept().receipts().get(r).payments(), states));
    }
    assertThat(after.kept().left()).isEqualTo(renamed(before.kept().left(), states));
  }

  /** New names such that the lot serves the bearers in the same order as before. */
  private static ImmutableMap<String, String> sameLots(CandidatePool pool) {
    ImmutableList<String> old =
        SharePools.LOT.order(
            pool.candidates().stream().map(Candidate::id).collect(toImmutableList()));
    ImmutableList<String> fresh =
        SharePools.LOT.order(old.stream().map(id -> "N" + id).collect(toImmutableList()));
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    for (int i = 0; i < old.size(); i++) {
      names.put(old.get(i), fresh.get(i));
    }
    return names.buildOrThrow();
  }

  private static <V> ImmutableSortedMap<String, V> renamed(
      ImmutableSortedMap<String, V> byState, UnaryOperator<String> names) {
    ImmutableSortedMap.Builder<String, V> renamed = ImmutableSortedMap.naturalOrder();
    byState.forEach((state, value) -> renamed.put(names.apply(state), value));
    return renamed.buildOrThrow();
  }

  @Property(tries = 1000)
  @Label("S3 exact: the same as Equal Shares word for word in fractions, where numbers often tie")
  void agreesWithTheRuleWordForWordOnTies(@ForAll("tinyWeighted") Question question) {
    assertThat(question.answer()).isEqualTo(plain(question));
  }

  @Property(tries = 300)
  @Label("S3 exact: the same as Equal Shares word for word in fractions, on numbers of all sizes")
  void agreesWithTheRuleWordForWord(@ForAll("wide") Question question) {
    assertThat(question.answer()).isEqualTo(plain(question));
  }

  @Property(tries = 500)
  @Label(
      "S3 exact: the same as Equal Shares word for word in fractions, within the margin of error")
  void agreesWithTheRuleWordForWordWithinTheMargin(@ForAll("near") Question question) {
    assertThat(question.answer()).isEqualTo(plain(question));
  }

  private static SharesSelection plain(Question question) {
    ImmutableList<Candidate> wanted = EqualShares.wanted(question.pool());
    return new Completion(wanted, question.budget(), SharePools.LOT)
        .complete(
            new PlainShares(
                wanted,
                question.budget(),
                question.shares().among(question.pool()),
                SharePools.LOT));
  }

  @Provide
  Arbitrary<Question> near() {
    return SharePools.near();
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
