package org.palermo.examples.session.report;

import java.util.List;
import org.palermo.documents.markup.Html;

/** What the parts of stacked bars stand for, in the order in which they are drawn. */
final class Legend {
  private Legend() {}

  static void write(Html html, List<String> labels) {
    html.open("p", "class", "legend").text("Parts of the bars, from the left: ");
    for (int i = 0; i < labels.size(); i++) {
      html.open("span")
          .open("svg", "viewBox", "0 0 12 12", "aria-hidden", "true")
          .empty("rect", "width", "12", "height", "12", "class", "f" + i)
          .close()
          .text(labels.get(i) + (i + 1 < labels.size() ? ", " : ""))
          .close();
    }
    html.closeLine();
  }
}
