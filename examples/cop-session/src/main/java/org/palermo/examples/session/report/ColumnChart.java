package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.OptionalLong;
import org.palermo.documents.markup.Html;

/** Upright columns by year. A year without a figure stays empty, which is not nought. */
final class ColumnChart {
  private static final int LEFT = 64;
  private static final int RIGHT = 748;
  private static final int TOP = 16;
  private static final int BOTTOM = 240;

  private final String id;
  private final String title;
  private final ImmutableSortedMap<Integer, OptionalLong> values;
  private final long top;

  /**
   * @param values the figure of each year, each year of the span present
   */
  ColumnChart(String id, String title, ImmutableSortedMap<Integer, OptionalLong> values) {
    this.id = id;
    this.title = title;
    this.values = values;
    this.top = Scale.top(values.values().stream().map(value -> value.orElse(0)).toList());
  }

  /** Writes the chart; the table of its figures is left to the caller. */
  void write(Html html) {
    html.open(
        "svg",
        "class",
        "chart",
        "viewBox",
        "0 0 760 276",
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    html.element("title", title, "id", id + "-t");
    html.element(
        "desc",
        "One column for each year from "
            + values.firstKey()
            + " to "
            + values.lastKey()
            + ". All figures stand in the table that follows.",
        "id",
        id + "-d");
    Scale.grid(html, top, LEFT, RIGHT, this::y);
    int step = Math.max(1, (values.size() + 9) / 10);
    int place = 0;
    for (Map.Entry<Integer, OptionalLong> entry : values.entrySet()) {
      column(html, place, entry.getValue());
      if (place % step == 0) {
        year(html, place, entry.getKey());
      }
      place++;
    }
    html.closeLine();
  }

  private void column(Html html, int place, OptionalLong value) {
    if (value.orElse(0) > 0) {
      int y = y(value.getAsLong());
      html.empty(
          "rect",
          "class",
          "f0",
          "x",
          Integer.toString(x(place) + width() / 8),
          "y",
          Integer.toString(y),
          "width",
          Integer.toString(Math.max(1, width() * 3 / 4)),
          "height",
          Integer.toString(BOTTOM - y));
    }
  }

  private void year(Html html, int place, int year) {
    html.element(
        "text",
        Integer.toString(year),
        "x",
        Integer.toString(x(place) + width() / 2),
        "y",
        Integer.toString(BOTTOM + 26),
        "class",
        "mid");
  }

  private int width() {
    return (RIGHT - LEFT) / values.size();
  }

  private int x(int place) {
    return LEFT + (RIGHT - LEFT) * place / values.size();
  }

  private int y(long value) {
    return (int) (BOTTOM - (BOTTOM - TOP) * value / top);
  }
}
