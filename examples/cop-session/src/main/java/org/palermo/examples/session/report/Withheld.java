package org.palermo.examples.session.report;

import java.util.HashSet;
import java.util.Set;

/**
 * What one version of the report withholds anywhere, so that the same things counted in another
 * table are withheld there as well. It only grows; the report is settled when writing it adds
 * nothing. Not thread-safe.
 */
final class Withheld {
  private final Set<Long> marks = new HashSet<>();

  void add(Count count) {
    if (count.mark() != Count.UNMARKED) {
      marks.add(count.mark());
    }
  }

  boolean holds(Count count) {
    return marks.contains(count.mark());
  }

  int size() {
    return marks.size();
  }
}
