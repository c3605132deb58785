package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.palermo.documents.markup.Html;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.prose.PriorityFigures;

/**
 * Small charts side by side, one for each group: the places it holds as a line of steps, what it is
 * entitled to as a dashed line, at every prefix. Each has a scale of its own, so that small groups
 * can be read as well as large ones.
 */
final class ShareChart {
  /** Beyond so many places single steps can no longer be told apart. */
  private static final int LONGEST = 100;

  private static final int COLUMNS = 2;
  private static final int CELL_WIDTH = 380;
  private static final int CELL_HEIGHT = 200;
  private static final int LEFT = 30;
  private static final int TOP = 34;
  private static final int WIDTH = 330;
  private static final int HEIGHT = 135;

  private final String id;
  private final String title;
  private final PrefixShares shares;
  private final UnaryOperator<String> names;
  private final int length;

  ShareChart(String id, String title, PrefixShares shares, UnaryOperator<String> names) {
    this.id = id;
    this.title = title;
    this.shares = shares;
    this.names = names;
    this.length = Math.min(shares.length(), LONGEST);
  }

  private long most(String code) {
    return Math.max(
        1, Math.max(shares.held(code, length).ceil(), shares.entitled(code, length).ceil()));
  }

  /** Writes the chart; the table of its figures is left to the caller. */
  void write(Html html) {
    ImmutableList<String> codes = shares.names().asList();
    int rows = (codes.size() + COLUMNS - 1) / COLUMNS;
    html.open("figure");
    html.open(
        "svg",
        "class",
        "chart",
        "viewBox",
        "0 0 " + COLUMNS * CELL_WIDTH + " " + rows * CELL_HEIGHT,
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    html.element("title", title, "id", id + "-t");
    html.element("desc", described(), "id", id + "-d");
    for (int i = 0; i < codes.size(); i++) {
      cell(html, codes.get(i), i % COLUMNS * CELL_WIDTH, i / COLUMNS * CELL_HEIGHT);
    }
    html.close();
    html.element(
            "figcaption",
            "Lines of steps: places held. Dashed lines: places a group is entitled to. From left to"
                + " right the first 0 to "
                + Figures.count(length)
                + " places of the list.")
        .closeLine();
  }

  private void cell(Html html, String code, int x, int y) {
    String left = Integer.toString(x + LEFT);
    html.element(
        "text", names.apply(code), "x", left, "y", Integer.toString(y + 20), "class", "t0");
    long most = most(code);
    for (long value : new long[] {0, most}) {
      String at = Integer.toString(y(y, Fraction.of(value), most));
      html.empty(
          "line",
          "class",
          "grid",
          "x1",
          left,
          "x2",
          Integer.toString(x + LEFT + WIDTH),
          "y1",
          at,
          "y2",
          at);
      html.element(
          "text",
          Figures.count(value),
          "x",
          Integer.toString(x + LEFT - 5),
          "y",
          Integer.toString(y(y, Fraction.of(value), most) + 5),
          "class",
          "end");
    }
    html.empty("polyline", "class", "l1", "points", entitled(code, x, y));
    html.empty("polyline", "class", "l0", "points", held(code, x, y));
  }

  private String entitled(String code, int x, int y) {
    StringBuilder points = new StringBuilder();
    for (int k = 0; k <= length; k++) {
      point(points, x(x, k), y(y, shares.entitled(code, k), most(code)));
    }
    return points.toString().strip();
  }

  private String held(String code, int x, int y) {
    StringBuilder points = new StringBuilder();
    point(points, x(x, 0), y(y, Fraction.ZERO, most(code)));
    for (int k = 1; k <= length; k++) {
      point(points, x(x, k), y(y, shares.held(code, k - 1), most(code)));
      point(points, x(x, k), y(y, shares.held(code, k), most(code)));
    }
    return points.toString().strip();
  }

  private static void point(StringBuilder points, int x, int y) {
    points.append(x).append(',').append(y).append(' ');
  }

  private int x(int left, int places) {
    return left + LEFT + WIDTH * places / Math.max(1, length);
  }

  private static int y(int top, Fraction places, long most) {
    Fraction height = places.times(HEIGHT).dividedBy(most);
    return top + TOP + HEIGHT - height.toDecimal(0, RoundingMode.HALF_EVEN).intValueExact();
  }

  private String described() {
    int last = length;
    StringBuilder text = new StringBuilder();
    for (String code : shares.names()) {
      text.append(names.apply(code))
          .append(": ")
          .append(PriorityFigures.places(shares.held(code, last)))
          .append(" of the first ")
          .append(last)
          .append(", entitled to ")
          .append(PriorityFigures.places(shares.entitled(code, last)))
          .append(". ");
    }
    return text.append("Figures stand in the table that follows.").toString();
  }
}
