package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;

/**
 * Seats in proportion to two things at once, rows and columns both exact: double proportionality
 * with the usual rounding, after Balinski and Demange (1989) and Pukelsheim.
 *
 * <p>There are a divisor for each row and one for each column such that each cell is its weight
 * divided by both and rounded. The seats are unique but for ties; neither exchanging rows and
 * columns nor multiplying the weights of one row or column by a number changes them. Found by exact
 * fractions: rows are apportioned alone, then seats go from columns with too many to columns with
 * too few along the cheapest chains, the divisors following.
 */
public final class Biproportional {
  /** Outcomes listed at most where there are ties. */
  public static final int MOST_OUTCOMES = 1_000;

  private Biproportional() {}

  /**
   * Shares the seats out. Margins of no seats at all have the answer of no seats.
   *
   * @param question margins and weights
   * @param tieOrder which outcome is taken where several are equally right: of all tied cells,
   *     named {@code row / column} and listed row by row, the first in this order gets the seat if
   *     any outcome gives it, then the next
   * @throws InvalidDataException if no seats fit the margins; the problem names rows whose weights
   *     all lie in columns with too few seats
   */
  public static CellSeats apportion(TwoMargins question, TieOrder tieOrder) {
    MarginScaling scaling = new MarginScaling(question);
    TiedCells tied = new TiedCells(scaling);
    int[][] taken = tied.choose(tieOrder, cellNames(question));
    ImmutableList<int[][]> outcomes = tied.outcomes(MOST_OUTCOMES + 1);
    ImmutableSet.Builder<ImmutableTable<String, String, Integer>> all = ImmutableSet.builder();
    all.add(table(question, taken));
    outcomes.stream().limit(MOST_OUTCOMES).forEach(seats -> all.add(table(question, seats)));
    return new CellSeats(
        question,
        table(question, taken),
        named(question.rows(), scaling.rowDivisors()),
        named(question.columns(), scaling.columnDivisors()),
        all.build(),
        outcomes.size() <= MOST_OUTCOMES);
  }

  private static ImmutableList<String> cellNames(TwoMargins question) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    question
        .rows()
        .forEach(row -> question.columns().forEach(column -> names.add(row + " / " + column)));
    return names.build();
  }

  private static ImmutableTable<String, String, Integer> table(TwoMargins question, int[][] seats) {
    ImmutableTable.Builder<String, String, Integer> table = ImmutableTable.builder();
    for (int i = 0; i < seats.length; i++) {
      for (int j = 0; j < seats[i].length; j++) {
        table.put(question.rows().get(i), question.columns().get(j), seats[i][j]);
      }
    }
    return table.build();
  }

  private static ImmutableMap<String, Fraction> named(
      ImmutableList<String> names, ImmutableList<Fraction> divisors) {
    ImmutableMap.Builder<String, Fraction> named = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), divisors.get(i));
    }
    return named.buildOrThrow();
  }
}
