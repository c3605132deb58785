package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * Budget, windows and number of candidates as rows of whole numbers. Row 0 is the budget, then come
 * the windows in the order of the terms, last the number. Each row is in grains: the largest amount
 * of which all its entries are whole multiples, so that its bounds can be rounded inwards.
 */
final class ScaledRows {
  /** Largest sum of a row, in grains. */
  static final long MOST_GRAINS = 1_000_000_000_000_000L;

  /** Largest sum of all values. */
  static final long MOST_VALUE = 100_000_000_000_000_000L;

  private final ImmutableList<Candidate> candidates;
  private final ImmutableList<Window> windows;
  private final ImmutableList<Row> rows;
  private final IntegerProgram free;

  /**
   * @throws InvalidDataException with every row whose entries have no common grain of tolerable
   *     size, and if the values together are too large
   */
  ScaledRows(CandidatePool pool, FloorsTerms terms) {
    this.candidates = pool.candidates();
    this.windows = terms.windows();
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    ImmutableList.Builder<Row> built = ImmutableList.builder();
    List<Fraction> amounts = new ArrayList<>();
    candidates.forEach(candidate -> amounts.add(Fraction.of(candidate.cost())));
    addRow("budget", amounts, built, found);
    for (Window window : windows) {
      amounts.clear();
      candidates.forEach(candidate -> amounts.add(window.amount(candidate)));
      addRow(window.toString(), amounts, built, found);
    }
    amounts.clear();
    candidates.forEach(candidate -> amounts.add(Fraction.ONE));
    addRow("number", amounts, built, found);
    BigInteger value = BigInteger.ZERO;
    for (Candidate candidate : candidates) {
      value = value.add(BigInteger.valueOf(candidate.value()));
    }
    if (value.compareTo(BigInteger.valueOf(MOST_VALUE)) > 0) {
      found.add(problem("values", "the values add up to " + value, "keep below " + MOST_VALUE));
    }
    ImmutableList<Problem> problems = found.build().asList();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems);
    }
    this.rows = built.build();
    this.free = free();
  }

  private static void addRow(
      String name,
      List<Fraction> amounts,
      ImmutableList.Builder<Row> rows,
      ImmutableSortedSet.Builder<Problem> found) {
    Row.of(amounts)
        .ifPresentOrElse(
            rows::add,
            () ->
                found.add(
                    problem(
                        name,
                        "shares and costs have no common grain of which "
                            + MOST_GRAINS
                            + " are enough",
                        "use simpler shares or rounder costs")));
  }

  /** The items and rows without any bound that could bind. */
  private IntegerProgram free() {
    int n = candidates.size();
    long[] values = new long[n];
    int[][] rowsOf = new int[n][];
    long[][] entriesOf = new long[n][];
    for (int j = 0; j < n; j++) {
      int item = j;
      values[j] = candidates.get(j).value();
      rowsOf[j] =
          IntStream.range(0, rows.size()).filter(i -> rows.get(i).entry(item) > 0).toArray();
      entriesOf[j] = Arrays.stream(rowsOf[j]).mapToLong(i -> rows.get(i).entry(item)).toArray();
    }
    long[] most = rows.stream().mapToLong(Row::total).toArray();
    boolean[] money = new boolean[rows.size()];
    money[0] = true;
    for (int i = 0; i < windows.size(); i++) {
      money[i + 1] = windows.get(i).measure() == Measure.MONEY;
    }
    return new IntegerProgram(values, rowsOf, entriesOf, money, new long[rows.size()], most);
  }

  /** The program under those conditions alone; windows in them must be windows of the terms. */
  IntegerProgram under(ImmutableSet<Condition> conditions) {
    IntegerProgram program = free;
    for (Condition condition : conditions) {
      program = under(program, condition);
    }
    return program;
  }

  private IntegerProgram under(IntegerProgram program, Condition condition) {
    int i = condition.window().map(this::row).orElse(0);
    Row row = rows.get(i);
    return condition.isFloor()
        ? program.with(i, row.reaching(condition.bound()), program.most(i))
        : program.with(i, program.least(i), row.within(condition.bound()));
  }

  private int row(Window window) {
    for (int i = 0; i < windows.size(); i++) {
      Window own = windows.get(i);
      if (own.grouping() == window.grouping()
          && own.code().equals(window.code())
          && own.measure() == window.measure()) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no window of the terms: " + window);
  }

  /** The grain of a row. */
  Fraction grain(Window window) {
    return rows.get(row(window)).grain();
  }

  /** So many grains of the budget in US dollars. */
  long dollars(long grains) {
    return rows.get(0).grain().times(grains).floor();
  }

  private static Problem problem(String place, String message, String fix) {
    return new Problem("candidates", place, "size", message, fix);
  }
}
