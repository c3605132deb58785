package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.floors.Window;

/**
 * The budget or one window in whole numbers, for solvers that know no fractions: all amounts and
 * both bounds times their common denominator, so that nothing is rounded. Made from the question
 * alone, by another way than the engine's own.
 *
 * @param amounts what each candidate adds, in the order of the pool
 * @param least the least that a selection must have
 * @param most the most that it may have; all together where nothing bounds it
 */
record WholeRow(ImmutableLongArray amounts, long least, long most) {
  /**
   * The budget first, then the windows in the order of the terms.
   *
   * @throws ArithmeticException if a number does not fit a long
   */
  static ImmutableList<WholeRow> of(FloorsQuestion question) {
    List<Candidate> candidates = question.pool().candidates();
    ImmutableList.Builder<WholeRow> rows = ImmutableList.builder();
    List<Fraction> amounts = new ArrayList<>();
    candidates.forEach(candidate -> amounts.add(Fraction.of(candidate.cost())));
    rows.add(of(amounts, Fraction.ZERO, Fraction.of(question.terms().budget())));
    for (Window window : question.terms().windows()) {
      amounts.clear();
      candidates.forEach(candidate -> amounts.add(window.amount(candidate)));
      Fraction most = window.ceiling().orElseGet(() -> Fraction.sum(amounts));
      rows.add(of(amounts, window.floor(), most));
    }
    return rows.build();
  }

  private static WholeRow of(List<Fraction> amounts, Fraction least, Fraction most) {
    BigInteger common = common(least.denominator(), most.denominator());
    for (Fraction amount : amounts) {
      common = common(common, amount.denominator());
    }
    ImmutableLongArray.Builder whole = ImmutableLongArray.builder(amounts.size());
    for (Fraction amount : amounts) {
      whole.add(times(amount, common));
    }
    return new WholeRow(whole.build(), times(least, common), times(most, common));
  }

  private static BigInteger common(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }

  private static long times(Fraction number, BigInteger common) {
    return common.divide(number.denominator()).multiply(number.numerator()).longValueExact();
  }

  private boolean allows(boolean[] chosen) {
    long sum = 0;
    for (int j = 0; j < chosen.length; j++) {
      sum = chosen[j] ? Math.addExact(sum, amounts.get(j)) : sum;
    }
    return sum >= least && sum <= most;
  }

  /**
   * What the candidates marked are worth, reckoned exactly.
   *
   * @throws IllegalStateException if they break a row: what was called a solution is none
   */
  static long valueOf(boolean[] chosen, FloorsQuestion question, List<WholeRow> rows) {
    for (WholeRow row : rows) {
      if (!row.allows(chosen)) {
        throw new IllegalStateException("what was called a solution breaks " + row);
      }
    }
    long value = 0;
    for (int j = 0; j < chosen.length; j++) {
      long own = question.pool().candidates().get(j).value();
      value = chosen[j] ? Math.addExact(value, own) : value;
    }
    return value;
  }
}
