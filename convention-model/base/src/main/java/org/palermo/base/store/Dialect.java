package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What databases say differently; all else is said in words that both know. */
enum Dialect {
  /**
   * One file. A write-ahead log, handed to the disk at each commit, so that nothing acknowledged is
   * lost; readers and one writer at a time. The log grows to 64,000 pages, some 250 MB, before it
   * is brought into the file: entries that come in without order touch nearly every page at each
   * step, and a page that several steps touch is then moved once.
   */
  SQLITE(
      "text",
      "blob",
      "integer",
      " without rowid",
      ImmutableList.of(
          "pragma busy_timeout = 30000",
          "pragma journal_mode = wal",
          "pragma synchronous = full",
          "pragma cache_size = -65536",
          "pragma wal_autocheckpoint = 64000")),

  /** A server. Words are put in order by their bytes, as SQLite does, so that exports are alike. */
  POSTGRESQL("text collate \"C\"", "bytea", "bigint", "", ImmutableList.of());

  private final String text;
  private final String bytes;
  private final String running;
  private final String ordered;
  private final ImmutableList<String> settings;

  Dialect(
      String text, String bytes, String running, String ordered, ImmutableList<String> settings) {
    this.text = text;
    this.bytes = bytes;
    this.running = running;
    this.ordered = ordered;
    this.settings = settings;
  }

  /** The dialect of a connection. */
  static Dialect of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "SQLite" -> SQLITE;
      case "PostgreSQL" -> POSTGRESQL;
      default -> throw new SQLException(product + " is not spoken here; SQLite and PostgreSQL are");
    };
  }

  /** Sets a connection up; it then commits only when told. */
  void prepare(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      for (String setting : settings) {
        statement.execute(setting);
      }
    }
    connection.setAutoCommit(false);
  }

  /**
   * Words of the schema, in which {@code {text}}, {@code {bytes}}, {@code {running}} (a key that
   * counts up) and {@code {ordered}} (a table that lies in the order of its key) stand for what the
   * database calls them.
   */
  String in(String words) {
    return words
        .replace("{text}", text)
        .replace("{bytes}", bytes)
        .replace("{running}", running)
        .replace("{ordered}", ordered);
  }
}
