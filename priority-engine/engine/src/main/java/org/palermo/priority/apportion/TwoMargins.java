package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Tables;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;

/**
 * The question with two margins: how many seats each row and each column holds is settled; how many
 * each cell, in proportion to its weight?
 *
 * @param rowSeats seats by row, in the order listed
 * @param columnSeats seats by column, in the order listed; as many in all
 * @param weights weight by row and column, 0 or more; an absent cell has 0 and gets no seat
 */
public record TwoMargins(
    ImmutableMap<String, Integer> rowSeats,
    ImmutableMap<String, Integer> columnSeats,
    ImmutableTable<String, String, Fraction> weights) {
  /**
   * @throws InvalidDataException with every problem: negative numbers, margins with different sums,
   *     weights of rows or columns that are not listed
   */
  public TwoMargins {
    ImmutableSortedSet<Problem> problems = problems(rowSeats, columnSeats, weights);
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
  }

  /** The names of the rows, in order. */
  public ImmutableList<String> rows() {
    return rowSeats.keySet().asList();
  }

  /** The names of the columns, in order. */
  public ImmutableList<String> columns() {
    return columnSeats.keySet().asList();
  }

  /** The weight of a cell; 0 when absent. */
  public Fraction weight(String row, String column) {
    Fraction weight = weights.get(row, column);
    return weight == null ? Fraction.ZERO : weight;
  }

  /** The same question with rows for columns. */
  public TwoMargins transposed() {
    return new TwoMargins(columnSeats, rowSeats, ImmutableTable.copyOf(Tables.transpose(weights)));
  }

  private static ImmutableSortedSet<Problem> problems(
      ImmutableMap<String, Integer> rowSeats,
      ImmutableMap<String, Integer> columnSeats,
      ImmutableTable<String, String, Fraction> weights) {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    long rowSum = addMargin(rowSeats, "row", found);
    long columnSum = addMargin(columnSeats, "column", found);
    if (rowSum != columnSum) {
      found.add(
          problem(
              "margins",
              "margins-differ",
              "rows hold " + rowSum + " seats, columns " + columnSum,
              "give both the same sum"));
    }
    weights
        .rowMap()
        .forEach(
            (row, line) ->
                line.forEach(
                    (column, weight) -> {
                      String place = row + " / " + column;
                      if (weight.signum() < 0) {
                        found.add(
                            problem(
                                place,
                                "negative-weight",
                                "the weight is " + weight,
                                "give 0 or more"));
                      }
                      if (!rowSeats.containsKey(row) || !columnSeats.containsKey(column)) {
                        found.add(
                            problem(place, "unknown-cell", "the cell is in no margin", "list it"));
                      }
                    }));
    return found.build();
  }

  private static long addMargin(
      ImmutableMap<String, Integer> margin,
      String kind,
      ImmutableSortedSet.Builder<Problem> found) {
    margin.forEach(
        (name, seats) -> {
          if (seats < 0) {
            found.add(
                problem(
                    kind + " " + name,
                    "negative-seats",
                    "there are " + seats + " seats",
                    "give 0 or more"));
          }
        });
    return margin.values().stream().mapToLong(seats -> seats).sum();
  }

  static Problem problem(String place, String rule, String message, String fix) {
    return new Problem("margins", place, rule, message, fix);
  }
}
