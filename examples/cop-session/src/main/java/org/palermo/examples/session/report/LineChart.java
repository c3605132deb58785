package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import org.palermo.documents.markup.Html;

/**
 * Lines through time, each named at its end and told apart by dashes as well as by colour. The
 * figures follow as a table, so nothing is lost to those who cannot see it.
 */
final class LineChart {
  private static final int LEFT = 52;
  private static final int RIGHT = 570;
  private static final int TOP = 16;
  private static final int BOTTOM = 300;

  /** Names at the end of lines stand at least so far apart. */
  private static final int LINE_OF_TEXT = 24;

  /**
   * A line.
   *
   * @param name what it is
   * @param values figures by year, 0 or more
   */
  record Series(String name, ImmutableSortedMap<Integer, Long> values) {
    long last() {
      return values.values().stream().reduce(0L, (earlier, later) -> later);
    }
  }

  private final String id;
  private final String title;
  private final List<Series> series;
  private final int firstYear;
  private final int lastYear;
  private final long top;

  LineChart(String id, String title, List<Series> series, int firstYear, int lastYear) {
    this.id = id;
    this.title = title;
    this.series = series;
    this.firstYear = firstYear;
    this.lastYear = Math.max(lastYear, firstYear + 1);
    this.top = Scale.top(series.stream().flatMap(s -> s.values().values().stream()).toList());
  }

  /** Writes the chart; the table of its figures is left to the caller. */
  void write(Html html) {
    html.open(
        "svg",
        "class",
        "chart",
        "viewBox",
        "0 0 760 336",
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    html.element("title", title, "id", id + "-t");
    html.element("desc", described(), "id", id + "-d");
    Scale.grid(html, top, LEFT, RIGHT, this::y);
    for (int year = firstYear; year <= lastYear; year++) {
      if (year % 5 == 0) {
        html.element(
            "text",
            Integer.toString(year),
            "x",
            Integer.toString(x(year)),
            "y",
            Integer.toString(BOTTOM + 26),
            "class",
            "mid");
      }
    }
    for (int i = 0; i < series.size(); i++) {
      html.empty("polyline", "class", "l" + i % 6, "points", points(series.get(i)));
    }
    names(html);
    html.closeLine();
  }

  private void names(Html html) {
    int lowest = Integer.MAX_VALUE;
    List<Integer> fromBelow =
        java.util.stream.IntStream.range(0, series.size())
            .boxed()
            .sorted(Comparator.comparing(i -> series.get(i).last()))
            .toList();
    for (int i : fromBelow) {
      int at = Math.min(y(series.get(i).last()) + 5, lowest - LINE_OF_TEXT);
      lowest = at;
      html.element(
          "text",
          series.get(i).name() + " " + Figures.count(series.get(i).last()),
          "x",
          Integer.toString(RIGHT + 8),
          "y",
          Integer.toString(at),
          "class",
          "t" + i % 6);
    }
  }

  private String described() {
    StringBuilder text = new StringBuilder();
    for (Series line : series) {
      text.append(line.name()).append(": ").append(Figures.count(line.last()));
      text.append(" in ").append(lastYear).append(". ");
    }
    return text.append("All figures stand in the table that follows.").toString();
  }

  private String points(Series line) {
    StringBuilder text = new StringBuilder();
    line.values()
        .forEach((year, value) -> text.append(x(year)).append(',').append(y(value)).append(' '));
    return text.toString().strip();
  }

  private int x(int year) {
    return LEFT + (RIGHT - LEFT) * (year - firstYear) / (lastYear - firstYear);
  }

  private int y(long value) {
    return (int) (BOTTOM - (BOTTOM - TOP) * value / top);
  }
}
