/**
 * Needs put in an order that can be checked, and places shared out fairly among regional groups and
 * legal traditions: exact fractions, apportionment, entitlements, ranking. Read {@code
 * org.palermo.priority.exact} first; each package rests only on those before it.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.priority {
  requires transitive org.palermo.convention;
  requires transitive com.google.common;
  requires static transitive org.jspecify;

  exports org.palermo.priority.exact;
  exports org.palermo.priority.apportion;
  exports org.palermo.priority.equity;
  exports org.palermo.priority.score;
  exports org.palermo.priority.rank;
  exports org.palermo.priority.select;
  exports org.palermo.priority.select.floors;
  exports org.palermo.priority.select.shares;
  exports org.palermo.priority.guidance;
  exports org.palermo.priority.portfolio;
  exports org.palermo.priority.explain;
  exports org.palermo.priority.robust;
  exports org.palermo.priority.measure;
  exports org.palermo.priority.prose;

  uses org.palermo.convention.spi.PriorityCriterion;
  uses org.palermo.priority.equity.EntitlementBase;
}
