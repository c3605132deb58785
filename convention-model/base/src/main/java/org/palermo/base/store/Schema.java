package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

/**
 * The tables, by version. A store of an earlier version is brought up to date when it is opened,
 * step by step and all at once; one of a later version is refused, since nobody here knows what it
 * means. A step, once published, is never changed.
 */
final class Schema {
  private static final ImmutableList<String> ENTRIES =
      ImmutableList.of(
          "create table base_version (version integer not null)",
          "insert into base_version values (0)",
          // The first day on which something may still be entered.
          "create table base_day (open_day integer not null)",
          "insert into base_day values (-2147483648)",
          // What decides whether an entry stands, apart from what it says, so that a million of
          // them are gone through without reading what they say.
          "create table base_entry (kind smallint not null, subject {text} not null,"
              + " id {bytes} not null, known integer not null,"
              + " begins integer not null, from_day integer not null, until_day integer not null,"
              + " visibility smallint not null, withdrawal smallint not null, amends {bytes},"
              + " place bigint not null, primary key (kind, subject, id)){ordered}",
          // Subjects with more than one entry, or one that amends: only there, one bears on
          // another.
          "create table base_several (kind smallint not null, subject {text} not null,"
              + " primary key (kind, subject)){ordered}",
          // Places count up, so that entries are found by State at no cost to those that come in
          // without order.
          "create table base_content (place {running} primary key, kind smallint not null,"
              + " state {text} not null, subject {text} not null, reason {text},"
              + " content {text} not null)",
          "create index base_content_by_state on base_content (kind, state)");

  private static final ImmutableList<String> IMPORTS =
      ImmutableList.of(
          "create table base_source (name {text} primary key, place bigint not null,"
              + " digest {bytes} not null, known integer not null)",
          "create table base_aside (id {bytes} primary key, source {text} not null,"
              + " place {text} not null, rule {text} not null, message {text} not null,"
              + " fix {text} not null, content {text} not null, known integer not null)");

  private static final ImmutableList<ImmutableList<String>> STEPS =
      ImmutableList.of(ENTRIES, IMPORTS);

  private Schema() {}

  /** The version that this library writes. */
  static int current() {
    return STEPS.size();
  }

  /**
   * Brings a store up to a version, within the transaction of the connection.
   *
   * @throws InvalidDataException if the store is of a later one
   */
  static void bringTo(int wanted, Connection connection, Dialect dialect) throws SQLException {
    int found = version(connection);
    if (found > wanted) {
      throw new InvalidDataException(
          ImmutableList.of(
              new Problem(
                  "the store",
                  "",
                  "newer-store",
                  "it is of version " + found + ", and only " + wanted + " is known here",
                  "open it with the release of this library that wrote it, or a later one")));
    }
    try (Statement statement = connection.createStatement()) {
      for (ImmutableList<String> step : STEPS.subList(found, wanted)) {
        for (String words : step) {
          statement.execute(dialect.in(words));
        }
      }
      if (found < wanted) {
        statement.execute("update base_version set version = " + wanted);
      }
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "base_version", new String[] {"TABLE"})) {
      if (!tables.next()) {
        return 0;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select version from base_version")) {
      row.next();
      return row.getInt(1);
    }
  }
}
