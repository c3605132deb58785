package org.palermo.convention.disclosure;

import java.util.HashSet;
import java.util.Set;

/**
 * What one version of the report withholds anywhere, so that the same things counted in another
 * table are withheld there as well. It only grows; the report is settled when writing it adds
 * nothing. Not thread-safe.
 */
public final class Withheld {
  private final Set<Long> marks = new HashSet<>();

  /** Nothing, so far. */
  public Withheld() {}

  /** Withholds what a count counts, wherever else it is counted. */
  public void add(Count count) {
    if (count.mark() != Count.UNMARKED) {
      marks.add(count.mark());
    }
  }

  /** Whether what a count counts is withheld somewhere. */
  public boolean holds(Count count) {
    return marks.contains(count.mark());
  }

  /** How many things are withheld. */
  public int size() {
    return marks.size();
  }
}
