package org.palermo.priority.select.floors;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Adds to a selection what still fits, the most valuable first. */
final class Additions {
  private Additions() {}

  /**
   * Offers the incumbent with all that fits beside it. One pass is enough: entries are never below
   * 0, so that what does not fit now never fits later.
   */
  static void offer(IntegerProgram program, Incumbent incumbent) {
    if (!incumbent.isFound()) {
      return;
    }
    boolean[] selection = incumbent.chosen();
    long[] activity = program.activity(selection);
    List<Integer> wanted =
        IntStream.range(0, selection.length)
            .filter(item -> !selection[item] && program.value(item) > 0)
            .boxed()
            .sorted(Comparator.comparingLong(item -> -program.value(item)))
            .toList();
    long value = program.value(selection);
    for (int item : wanted) {
      program.change(activity, item, 1);
      if (program.allows(activity)) {
        selection[item] = true;
        value = Math.addExact(value, program.value(item));
      } else {
        program.change(activity, item, -1);
      }
    }
    incumbent.offer(selection, value);
  }
}
