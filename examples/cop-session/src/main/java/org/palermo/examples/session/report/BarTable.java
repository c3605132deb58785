package org.palermo.examples.session.report;

import java.util.List;
import java.util.OptionalLong;
import org.palermo.documents.markup.Html;

/**
 * A table whose figures are drawn as bars beside them: the bars say nothing that the figures do
 * not, so they are hidden from screen readers.
 */
final class BarTable {
  private static final int FULL = 200;

  private BarTable() {}

  /**
   * One bar for each label.
   *
   * @param labelled what the labels are
   * @param figured what the figures count
   */
  static void write(
      Html html,
      String caption,
      String labelled,
      String figured,
      List<String> labels,
      List<OptionalLong> figures) {
    long most = figures.stream().mapToLong(figure -> figure.orElse(0)).max().orElse(0);
    begin(html, caption, labelled, figured);
    for (int i = 0; i < labels.size(); i++) {
      OptionalLong figure = figures.get(i);
      html.open("tr").open("th", "scope", "row").data(labels.get(i)).close();
      html.element(
          "td",
          figure.isPresent() ? Figures.count(figure.getAsLong()) : DataTable.WITHHELD,
          "class",
          "n");
      html.open("td", "class", "bar");
      if (figure.orElse(0) > 0) {
        bar(html, figure.getAsLong(), most);
      }
      html.close().closeLine();
    }
    html.close().closeLine();
  }

  private static void begin(Html html, String caption, String labelled, String figured) {
    html.open("table", "class", "bars").element("caption", caption).open("thead").open("tr");
    html.element("th", labelled, "scope", "col", "class", "w");
    html.element("th", figured, "scope", "col", "class", "n");
    // The head of the column of bars is empty and so no head.
    html.element("td", "", "class", "bar").close().close().open("tbody").text("\n");
  }

  private static void bar(Html html, long figure, long most) {
    svg(html)
        .empty("rect", "width", Long.toString(width(figure, most)), "height", "12", "class", "f0");
    html.close();
  }

  /** A bar of several parts, in the order of the classes {@code f0}, {@code f1} and so on. */
  static void stacked(Html html, List<OptionalLong> figures, long most) {
    svg(html);
    long drawn = 0;
    long left = 0;
    for (int i = 0; i < figures.size(); i++) {
      drawn += figures.get(i).orElse(0);
      long right = most == 0 ? 0 : drawn * FULL / most;
      if (right > left) {
        html.empty(
            "rect",
            "x",
            Long.toString(left),
            "width",
            Long.toString(right - left),
            "height",
            "12",
            "class",
            "f" + i);
      }
      left = right;
    }
    html.close();
  }

  private static Html svg(Html html) {
    return html.open(
        "svg", "viewBox", "0 0 200 12", "preserveAspectRatio", "none", "aria-hidden", "true");
  }

  private static long width(long figure, long most) {
    return Math.max(1, figure * FULL / most);
  }
}
