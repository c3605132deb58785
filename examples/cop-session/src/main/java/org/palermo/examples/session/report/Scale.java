package org.palermo.examples.session.report;

import java.util.Collection;
import java.util.function.LongFunction;
import org.palermo.documents.markup.Html;

/** The upright scale of a chart: from nought to a round number, in four steps. */
final class Scale {
  private static final int STEPS = 4;

  private Scale() {}

  /** The least round number, at least 4, that no value exceeds. */
  static long top(Collection<Long> values) {
    long most = values.stream().mapToLong(Long::longValue).max().orElse(0);
    long top = STEPS;
    for (long ten = 1; top < most; ten *= 10) {
      for (long round : new long[] {4, 8, 12, 20}) {
        top = top < most ? round * ten : top;
      }
    }
    return top;
  }

  /** Lines across with their figures at the left. */
  static void grid(Html html, long top, int left, int right, LongFunction<Integer> y) {
    for (int step = 0; step <= STEPS; step++) {
      long value = top * step / STEPS;
      String at = Integer.toString(y.apply(value));
      html.empty(
          "line",
          "class",
          "grid",
          "x1",
          Integer.toString(left),
          "x2",
          Integer.toString(right),
          "y1",
          at,
          "y2",
          at);
      html.element(
          "text",
          Figures.count(value),
          "x",
          Integer.toString(left - 8),
          "y",
          Integer.toString(y.apply(value) + 5),
          "class",
          "end");
    }
  }
}
