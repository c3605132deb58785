package org.palermo.priority.select.shares.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.priority.exact.Fraction;

/** When the bounds tell, and when fractions are asked. */
class ProposerTest {
  private static final long LARGE = 1_000_000_000_000L;

  /** Two candidates, each with a payer of its own. */
  private static PayerTable twoOf(long first, long second) {
    return new PayerTable(
        new long[] {first, second},
        new int[] {0, 1, 2},
        new int[] {0, 1},
        new long[] {1, 1},
        new int[] {1, 1});
  }

  private static MoneyBounds each(PayerTable table, Fraction money) {
    return new MoneyBounds(table, ImmutableList.of(money), new int[] {0, 0});
  }

  /** Fractions as they are given; remembers which were asked for. */
  private static final class Asked implements ExactPrices {
    private final Map<Integer, Fraction> prices;
    private final List<Integer> asked = new ArrayList<>();

    Asked(Map<Integer, Fraction> prices) {
      this.prices = prices;
    }

    @Override
    public Optional<Fraction> of(int candidate) {
      asked.add(candidate);
      return Optional.ofNullable(prices.get(candidate));
    }
  }

  @Test
  void asksForNoFractionWherePricesAreFarApart() {
    PayerTable table = twoOf(7, 5);
    Asked exact = new Asked(Map.of());
    Proposer proposer = new Proposer(table, each(table, Fraction.of(10)));
    assertThat(proposer.next(exact)).contains(new Proposal(1, ImmutableIntArray.of()));
    assertThat(proposer.next(exact)).contains(new Proposal(0, ImmutableIntArray.of()));
    assertThat(proposer.next(exact)).isEmpty();
    assertThat(exact.asked).isEmpty();
  }

  @Test
  void asksForBothFractionsWherePricesAreNearerThanTheMargin() {
    PayerTable table = twoOf(LARGE, LARGE - 1);
    Asked exact = new Asked(Map.of(0, Fraction.of(LARGE), 1, Fraction.of(LARGE - 1)));
    Proposer proposer = new Proposer(table, each(table, Fraction.of(2 * LARGE)));
    assertThat(proposer.next(exact)).contains(new Proposal(1, ImmutableIntArray.of()));
    assertThat(exact.asked).containsExactly(0, 1);
    assertThat(proposer.next(exact)).contains(new Proposal(0, ImmutableIntArray.of()));
    assertThat(exact.asked).hasSize(2);
  }

  @Test
  void listsATieWhichTheFractionsFind() {
    PayerTable table = twoOf(3, 3);
    Asked exact = new Asked(Map.of(0, Fraction.of(3), 1, Fraction.of(3)));
    Proposer proposer = new Proposer(table, each(table, Fraction.of(10)));
    assertThat(proposer.next(exact)).contains(new Proposal(0, ImmutableIntArray.of(0, 1)));
  }

  @Test
  void leavesItToTheFractionsWhetherMoneyIsJustEnough() {
    PayerTable table = twoOf(LARGE, 2 * LARGE);
    Fraction justEnough = Fraction.of(LARGE);
    Asked enough = new Asked(Map.of(0, justEnough));
    assertThat(new Proposer(table, each(table, justEnough)).next(enough))
        .contains(new Proposal(0, ImmutableIntArray.of()));
    assertThat(enough.asked).containsExactly(0);
    Fraction tooLittle = justEnough.minus(Fraction.of(1, LARGE));
    Asked missing = new Asked(Map.of());
    assertThat(new Proposer(table, each(table, tooLittle)).next(missing)).isEmpty();
    assertThat(missing.asked).containsExactly(0);
  }
}
