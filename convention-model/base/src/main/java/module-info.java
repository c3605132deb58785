/**
 * The information base kept: an append-only store of what States and others have told, which knows
 * what was true when, and what was known when. Read {@code org.palermo.base.entry} first, then
 * {@code org.palermo.base.store}, then {@code org.palermo.base.intake}.
 *
 * <p>It speaks to a database through {@code java.sql} alone; the driver is laid beside it at run
 * time: that of SQLite for a store in one file, that of PostgreSQL for a server.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.base {
  requires transitive org.palermo.convention;
  requires transitive org.palermo.convention.json;
  requires transitive java.sql;
  requires static transitive org.jspecify;

  exports org.palermo.base.entry;
  exports org.palermo.base.store;
  exports org.palermo.base.intake;
}
