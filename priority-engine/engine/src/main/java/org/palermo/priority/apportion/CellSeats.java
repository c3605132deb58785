package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.Map;
import org.palermo.priority.exact.Fraction;

/**
 * The answer with two margins, with the divisors by which a reader can check it.
 *
 * @param question the margins and weights
 * @param seats seats of each cell; every cell is there
 * @param rowDivisors divisor of each row, above 0
 * @param columnDivisors divisor of each column, above 0
 * @param outcomes seats of all outcomes that are equally right, the one taken first
 * @param isComplete false when there are more outcomes than were looked for
 */
public record CellSeats(
    TwoMargins question,
    ImmutableTable<String, String, Integer> seats,
    ImmutableMap<String, Fraction> rowDivisors,
    ImmutableMap<String, Fraction> columnDivisors,
    ImmutableSet<ImmutableTable<String, String, Integer>> outcomes,
    boolean isComplete) {

  /**
   * Whether the seats are right by their own figures: each cell's weight divided by the divisor of
   * its row and the divisor of its column, rounded in the usual way, is its number of seats, where
   * a quotient of exactly one half may go either way, and every row and column holds its seats.
   */
  public boolean isShown() {
    return rowDivisors.entrySet().stream().allMatch(this::rowRounds)
        && holds(question.rowSeats(), seats.rowMap())
        && holds(question.columnSeats(), seats.columnMap());
  }

  private boolean rowRounds(Map.Entry<String, Fraction> row) {
    return columnDivisors.entrySet().stream()
        .allMatch(
            column -> {
              Integer held = seats.get(row.getKey(), column.getKey());
              Fraction quotient =
                  question
                      .weight(row.getKey(), column.getKey())
                      .dividedBy(row.getValue())
                      .dividedBy(column.getValue());
              return held != null
                  && held >= 0
                  && quotient.minus(Fraction.of(held)).abs().compareTo(Fraction.HALF) <= 0
                  && (held == 0 || quotient.signum() > 0);
            });
  }

  private static boolean holds(
      ImmutableMap<String, Integer> margin, Map<String, Map<String, Integer>> lines) {
    return margin.entrySet().stream()
        .allMatch(
            line ->
                lines.getOrDefault(line.getKey(), ImmutableMap.of()).values().stream()
                        .mapToLong(seats -> seats)
                        .sum()
                    == line.getValue());
  }
}
