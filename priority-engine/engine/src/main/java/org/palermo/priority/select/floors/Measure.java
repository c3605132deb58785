package org.palermo.priority.select.floors;

/** In what a {@link Window} measures how much of a selection belongs to a group. */
public enum Measure {
  /** Candidates: the sum of the shares of those chosen. */
  COUNT,
  /** US dollars: the sum of share times cost of those chosen. */
  MONEY
}
