package org.palermo.examples.session.report;

/** Who a version of the report is for. */
public enum Audience {
  /** The State concerned and the secretariat: names States beside what was found. */
  RESTRICTED,
  /** Everybody: totals only, small cells withheld, no State named beside a finding. */
  PUBLIC;

  boolean namesStates() {
    return this == RESTRICTED;
  }
}
