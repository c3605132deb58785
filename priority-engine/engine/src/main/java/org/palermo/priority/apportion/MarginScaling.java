package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.exact.ShortestDecimal;

/**
 * Divisors of rows and columns under which seats fit both margins: one question on its way to an
 * answer. All the while each cell is a rounding of its weight over both divisors, and each row
 * holds its seats.
 */
final class MarginScaling {
  private static final Fraction TWO = Fraction.of(2);

  private final TwoMargins question;
  private final Fraction[][] weights;
  private final int[] rowSeats;
  private final int[] columnSeats;
  private final int[][] seats;
  private final Fraction[] rowDivisors;
  private final Fraction[] columnDivisors;

  MarginScaling(TwoMargins question) {
    this.question = question;
    this.rowSeats = question.rowSeats().values().stream().mapToInt(s -> s).toArray();
    this.columnSeats = question.columnSeats().values().stream().mapToInt(s -> s).toArray();
    this.weights = new Fraction[rowSeats.length][columnSeats.length];
    for (int i = 0; i < rowSeats.length; i++) {
      for (int j = 0; j < columnSeats.length; j++) {
        weights[i][j] = question.weight(question.rows().get(i), question.columns().get(j));
      }
    }
    this.seats = new int[rowSeats.length][columnSeats.length];
    this.rowDivisors = new Fraction[rowSeats.length];
    this.columnDivisors = new Fraction[columnSeats.length];
    Arrays.fill(rowDivisors, Fraction.ONE);
    startColumns();
    scaleByTurns();
    while (columnWithTooMany() >= 0) {
      moveOneSeat();
    }
    shortenDivisors();
    coverEmptyLines();
  }

  int[][] seats() {
    return seats;
  }

  boolean isLive(int row, int column) {
    return rowSeats[row] > 0 && columnSeats[column] > 0 && weights[row][column].signum() > 0;
  }

  /** Weight over both divisors. */
  Fraction quotient(int row, int column) {
    return weights[row][column].dividedBy(rowDivisors[row]).dividedBy(columnDivisors[column]);
  }

  ImmutableList<Fraction> rowDivisors() {
    return ImmutableList.copyOf(rowDivisors);
  }

  ImmutableList<Fraction> columnDivisors() {
    return ImmutableList.copyOf(columnDivisors);
  }

  /** A column starts at its weight for each seat: often near the end already. */
  private void startColumns() {
    for (int j = 0; j < columnSeats.length; j++) {
      Fraction sum = Fraction.ZERO;
      for (int i = 0; i < rowSeats.length; i++) {
        sum = isLive(i, j) ? sum.plus(weights[i][j]) : sum;
      }
      columnDivisors[j] =
          sum.signum() > 0
              ? ShortestDecimal.between(
                  sum.dividedBy(columnSeats[j]), sum.dividedBy(columnSeats[j]).times(TWO))
              : Fraction.ONE;
    }
  }

  /**
   * Apportions all rows, then fits the divisors of the columns to them, and so on, as long as that
   * brings the columns nearer to their seats. Ends with rows that fit.
   */
  private void scaleByTurns() {
    apportionRows();
    int off = Integer.MAX_VALUE;
    for (int now = seatsToMove(); now > 0 && now < off; now = seatsToMove()) {
      off = now;
      for (int j = 0; j < columnSeats.length; j++) {
        fitColumn(j);
      }
      apportionRows();
    }
  }

  private void apportionRows() {
    for (int i = 0; i < rowSeats.length; i++) {
      if (rowSeats[i] > 0) {
        apportionRow(i);
      }
    }
  }

  private void apportionRow(int row) {
    ImmutableList.Builder<Recipient> cells = ImmutableList.builder();
    boolean empty = true;
    for (int j = 0; j < columnSeats.length; j++) {
      boolean live = isLive(row, j);
      empty &= !live;
      cells.add(cell(j, live ? weights[row][j].dividedBy(columnDivisors[j]) : Fraction.ZERO));
    }
    if (empty) {
      throw refused(new boolean[columnSeats.length], rowOnly(row));
    }
    Apportionment alone = webster(rowSeats[row], cells.build());
    for (int j = 0; j < columnSeats.length; j++) {
      seats[row][j] = alone.seats().values().asList().get(j);
    }
    rowDivisors[row] = divisor(alone);
  }

  private void fitColumn(int column) {
    ImmutableList.Builder<Recipient> cells = ImmutableList.builder();
    boolean empty = true;
    for (int i = 0; i < rowSeats.length; i++) {
      boolean live = isLive(i, column);
      empty &= !live;
      cells.add(cell(i, live ? weights[i][column].dividedBy(rowDivisors[i]) : Fraction.ZERO));
    }
    if (!empty && surplus(column) != 0) {
      columnDivisors[column] = divisor(webster(columnSeats[column], cells.build()));
    }
  }

  private static Recipient cell(int index, Fraction weight) {
    return Recipient.of(Integer.toString(index), weight);
  }

  private static Apportionment webster(int seats, ImmutableList<Recipient> cells) {
    return new DivisorMethod(DivisorRule.WEBSTER)
        .apportion(House.of(seats, cells), new TieOrder.Listing());
  }

  private static Fraction divisor(Apportionment alone) {
    return ((Certificate.Divisor) alone.certificate()).divisor().orElseThrow();
  }

  private int seatsToMove() {
    int sum = 0;
    for (int j = 0; j < columnSeats.length; j++) {
      sum += Math.max(0, surplus(j));
    }
    return sum;
  }

  private boolean[] rowOnly(int row) {
    boolean[] only = new boolean[rowSeats.length];
    only[row] = true;
    return only;
  }

  private int surplus(int column) {
    int held = 0;
    for (int[] row : seats) {
      held += row[column];
    }
    return held - columnSeats[column];
  }

  private int columnWithTooMany() {
    for (int j = 0; j < columnSeats.length; j++) {
      if (surplus(j) > 0) {
        return j;
      }
    }
    return -1;
  }

  /**
   * One seat along the cheapest chain from a column with too many to one with too few. A step from
   * column to row costs how far the cell's quotient is above the signpost at which it would lose
   * its seat, a step from row to column how far it is below the signpost of one seat more, both as
   * factors of 1 or more. Multiplying the divisors by the costs up to the end of the chain makes
   * all its steps free and keeps every other cell on its side.
   */
  private void moveOneSeat() {
    int columns = columnSeats.length;
    int nodes = columns + rowSeats.length;
    @Nullable Fraction[] cost = new Fraction[nodes];
    int[] from = new int[nodes];
    Arrays.fill(from, -1);
    boolean[] settled = new boolean[nodes];
    for (int j = 0; j < columns; j++) {
      cost[j] = surplus(j) > 0 ? Fraction.ONE : null;
    }
    int end = cheapest(cost, settled);
    while (end >= 0 && !(end < columns && surplus(end) < 0)) {
      settled[end] = true;
      relax(end, cost, from, settled);
      end = cheapest(cost, settled);
    }
    if (end < 0) {
      throw refused(
          Arrays.copyOfRange(settled, 0, columns), Arrays.copyOfRange(settled, columns, nodes));
    }
    rescale(cost, Objects.requireNonNull(cost[end]), settled);
    for (int to = end; from[to] >= 0; to = from[to]) {
      if (to < columns) {
        seats[from[to] - columns][to]++;
      } else {
        seats[to - columns][from[to]]--;
      }
    }
  }

  private static int cheapest(@Nullable Fraction[] cost, boolean[] settled) {
    int best = -1;
    for (int v = 0; v < cost.length; v++) {
      Fraction own = cost[v];
      if (own != null && !settled[v]) {
        Fraction least = best < 0 ? null : cost[best];
        if (least == null || own.compareTo(least) < 0) {
          best = v;
        }
      }
    }
    return best;
  }

  private void relax(int node, @Nullable Fraction[] cost, int[] from, boolean[] settled) {
    int columns = columnSeats.length;
    Fraction own = Objects.requireNonNull(cost[node]);
    int firstNeighbour = node < columns ? columns : 0;
    int afterNeighbours = node < columns ? cost.length : columns;
    for (int next = firstNeighbour; next < afterNeighbours; next++) {
      int row = (node < columns ? next : node) - columns;
      int column = node < columns ? node : next;
      boolean canStep =
          isLive(row, column) && !settled[next] && (node >= columns || seats[row][column] > 0);
      if (canStep) {
        Fraction quotient = quotient(row, column);
        Fraction step =
            node < columns
                ? quotient.dividedBy(DivisorRule.WEBSTER.signpost(seats[row][column] - 1L))
                : DivisorRule.WEBSTER.signpost(seats[row][column]).dividedBy(quotient);
        Fraction sum = own.times(step);
        Fraction known = cost[next];
        if (known == null || sum.compareTo(known) < 0) {
          cost[next] = sum;
          from[next] = node;
        }
      }
    }
  }

  private void rescale(@Nullable Fraction[] cost, Fraction most, boolean[] settled) {
    int columns = columnSeats.length;
    for (int v = 0; v < cost.length; v++) {
      Fraction own = cost[v];
      Fraction factor = own == null || !settled[v] ? most : own;
      if (v < columns) {
        columnDivisors[v] = columnDivisors[v].dividedBy(factor);
      } else {
        rowDivisors[v - columns] = rowDivisors[v - columns].times(factor);
      }
    }
  }

  /** Why no seats fit: those rows can give seats to those columns only, which may hold fewer. */
  private InvalidDataException refused(boolean[] columns, boolean[] rows) {
    ImmutableList.Builder<String> rowNames = ImmutableList.builder();
    long needed = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i]) {
        rowNames.add(question.rows().get(i));
        needed += rowSeats[i];
      }
    }
    ImmutableList.Builder<String> columnNames = ImmutableList.builder();
    long room = 0;
    for (int j = 0; j < columns.length; j++) {
      if (columns[j]) {
        columnNames.add(question.columns().get(j));
        room += columnSeats[j];
      }
    }
    return new InvalidDataException(
        ImmutableList.of(
            TwoMargins.problem(
                "margins",
                "margins-do-not-fit",
                "rows "
                    + rowNames.build()
                    + " hold "
                    + needed
                    + " seats and have weight only in columns "
                    + columnNames.build()
                    + ", which hold "
                    + room,
                "change the margins or the weights of those rows")));
  }

  /**
   * Puts a short decimal for each divisor where its neighbours leave it room, again and again while
   * that frees others: only divisors bound by ties stay as they are.
   */
  private void shortenDivisors() {
    for (int round = 0; round <= rowSeats.length + columnSeats.length; round++) {
      boolean bound = false;
      for (int j = 0; j < columnSeats.length; j++) {
        bound |= columnSeats[j] > 0 && !shortenColumn(j);
      }
      for (int i = 0; i < rowSeats.length; i++) {
        bound |= rowSeats[i] > 0 && !shortenRow(i);
      }
      if (!bound) {
        return;
      }
    }
  }

  private boolean shortenColumn(int column) {
    Fraction low = Fraction.ZERO;
    Fraction high = null;
    for (int i = 0; i < rowSeats.length; i++) {
      if (isLive(i, column)) {
        Fraction weight = weights[i][column].dividedBy(rowDivisors[i]);
        low = low.max(least(weight, seats[i][column]));
        high = smaller(high, weight, seats[i][column]);
      }
    }
    if (high == null || low.equals(high)) {
      return high == null;
    }
    columnDivisors[column] = ShortestDecimal.between(low, high);
    return true;
  }

  private boolean shortenRow(int row) {
    Fraction low = Fraction.ZERO;
    Fraction high = null;
    for (int j = 0; j < columnSeats.length; j++) {
      if (isLive(row, j)) {
        Fraction weight = weights[row][j].dividedBy(columnDivisors[j]);
        low = low.max(least(weight, seats[row][j]));
        high = smaller(high, weight, seats[row][j]);
      }
    }
    if (high == null || low.equals(high)) {
      return high == null;
    }
    rowDivisors[row] = ShortestDecimal.between(low, high);
    return true;
  }

  private static Fraction least(Fraction weight, int held) {
    return weight.dividedBy(DivisorRule.WEBSTER.signpost(held));
  }

  private static @Nullable Fraction smaller(@Nullable Fraction high, Fraction weight, int held) {
    if (held == 0) {
      return high;
    }
    Fraction most = weight.dividedBy(DivisorRule.WEBSTER.signpost(held - 1L));
    return high == null ? most : high.min(most);
  }

  /** Lines without seats get divisors so large that all their quotients stay below one half. */
  private void coverEmptyLines() {
    for (int j = 0; j < columnSeats.length; j++) {
      for (int i = 0; columnSeats[j] == 0 && i < rowSeats.length; i++) {
        columnDivisors[j] =
            columnDivisors[j].max(roundUp(weights[i][j].times(TWO).dividedBy(rowDivisors[i])));
      }
    }
    for (int i = 0; i < rowSeats.length; i++) {
      for (int j = 0; rowSeats[i] == 0 && j < columnSeats.length; j++) {
        rowDivisors[i] =
            rowDivisors[i].max(roundUp(weights[i][j].times(TWO).dividedBy(columnDivisors[j])));
      }
    }
  }

  private static Fraction roundUp(Fraction bound) {
    return Fraction.of(bound.bigFloor().add(BigInteger.ONE), BigInteger.ONE);
  }
}
