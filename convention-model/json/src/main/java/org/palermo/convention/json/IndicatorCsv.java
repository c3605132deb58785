package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import org.palermo.convention.Problem;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.json.tree.Shown;

/**
 * Reads third parties' figures from a table with the columns {@code
 * iso3,indicator,year,value,scale_min,scale_max,higher_is_better}, the last {@code y} or {@code n}.
 * Source of the form: RFC 4180, UTF-8.
 */
public final class IndicatorCsv {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "iso3", "indicator", "year", "value", "scale_min", "scale_max", "higher_is_better");
  private static final int LONGEST_NUMBER = 30;
  private static final int LONGEST_MESSAGE = 300;
  private static final int MOST_PROBLEMS = 1_000;

  private final String file;
  private final ImmutableList.Builder<IndicatorValue> values = ImmutableList.builder();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private int problemCount;

  private IndicatorCsv(String file) {
    this.file = file;
  }

  /**
   * Reads a table: every good row, and every problem with its line.
   *
   * @param file the table, as problems shall name it
   * @param in the table; read to its end, and not closed
   */
  public static Reading<IndicatorValue> read(String file, InputStream in) {
    IndicatorCsv table = new IndicatorCsv(file);
    CsvRows.read(
        file,
        in,
        table::rows,
        problem ->
            table.complain(problem.place(), problem.rule(), problem.message(), problem.fix()));
    return new Reading<>(table.values.build(), table.problems.build());
  }

  private void rows(Iterator<CsvRecord> rows) {
    if (!rows.hasNext() || !rows.next().getFields().equals(HEADER)) {
      complain(
          "line 1",
          "wrong-header",
          "the first line does not name the columns, each once and in this order",
          "write " + String.join(",", HEADER));
      return;
    }
    while (rows.hasNext()) {
      CsvRecord row = rows.next();
      row(row.getFields(), "line " + row.getStartingLineNumber());
    }
  }

  private void row(List<String> cells, String place) {
    if (cells.size() != HEADER.size()) {
      complain(
          place,
          "wrong-columns",
          "here are " + cells.size() + " cells",
          "write " + HEADER.size() + " cells");
      return;
    }
    String better = cells.get(6);
    if (!better.equals("y") && !better.equals("n")) {
      complain(
          place, "invalid-value", Shown.quoted(better) + " is neither y nor n", "write y or n");
      return;
    }
    try {
      values.add(
          new IndicatorValue(
              cells.get(0),
              cells.get(1),
              number(cells.get(2)).intValueExact(),
              number(cells.get(3)),
              number(cells.get(4)),
              number(cells.get(5)),
              better.equals("y")));
    } catch (IllegalArgumentException | ArithmeticException refused) {
      complain(
          place,
          "invalid-value",
          Shown.plain(String.valueOf(refused.getMessage()), LONGEST_MESSAGE),
          "correct the row");
    }
  }

  private static BigDecimal number(String cell) {
    if (cell.length() <= LONGEST_NUMBER) {
      try {
        BigDecimal number = new BigDecimal(cell);
        if (Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
          return number;
        }
      } catch (NumberFormatException broken) {
        // Said below, with the cell as it stands.
      }
    }
    throw new IllegalArgumentException(Shown.quoted(cell) + " is no number of usual size");
  }

  private void complain(String place, String rule, String message, String fix) {
    if (problemCount++ < MOST_PROBLEMS) {
      problems.add(new Problem(file, place, rule, message, fix));
    } else if (problemCount == MOST_PROBLEMS + 1) {
      problems.add(
          new Problem(
              file,
              "",
              "too-many-problems",
              "more than " + MOST_PROBLEMS + " problems; the rest is left out",
              "mend these first"));
    }
  }
}
