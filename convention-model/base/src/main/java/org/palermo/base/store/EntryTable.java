package org.palermo.base.store;

import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palermo.base.entry.Entry;
import org.palermo.convention.Visibility;

/** The entries in the database. */
final class EntryTable {
  private static final String INSERT =
      "insert into base_entry ("
          + EntryRow.COLUMNS
          + ", state) values (?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?) on conflict do nothing";
  private static final String INSERT_CONTENT =
      "insert into base_content (place, reason, content) values (?, ?, ?)";

  /** Subjects of which one entry alone is known, which amends none: no other can bear on it. */
  private static final String COUNT_LONE =
      "select kind, count(*) from (select kind from base_entry where known <= ?"
          + " group by kind, subject having count(*) = 1 and count(amends) = 0"
          + " and max(begins) <= ? and max(from_day) <= ? and min(until_day) >= ?"
          + " and min(visibility) >= ?) lone group by kind";

  private static final String SEVERAL =
      "select "
          + EntryRow.COLUMNS
          + " from base_entry where known <= ? and (kind, subject) in (select kind, subject from"
          + " base_entry where known <= ? group by kind, subject having count(*) > 1 or"
          + " count(amends) > 0) order by kind, subject, id";

  private static final int FETCH = 1_000;

  private EntryTable() {}

  /** Adds those that are not there yet; returns how many. */
  static int add(Connection connection, LocalDate known, List<Entry<?>> entries)
      throws SQLException {
    long first = nextPlace(connection);
    int[] added = addFacts(connection, known, entries, first);
    int count = 0;
    try (PreparedStatement row = connection.prepareStatement(INSERT_CONTENT)) {
      for (int i = 0; i < added.length; i++) {
        if (added[i] == 1) {
          Entry<?> entry = entries.get(i);
          row.setLong(1, first + i);
          row.setString(2, entry.amendment().map(change -> change.reason()).orElse(null));
          row.setString(3, entry.content());
          row.addBatch();
          count++;
        }
      }
      row.executeBatch();
    }
    return count;
  }

  private static int[] addFacts(
      Connection connection, LocalDate known, List<Entry<?>> entries, long first)
      throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < entries.size(); i++) {
        Entry<?> entry = entries.get(i);
        row.setString(EntryRow.set(row, entry, known, first + i), entry.state().orElse(""));
        row.addBatch();
      }
      return row.executeBatch();
    }
  }

  private static long nextPlace(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select coalesce(max(place), 0) + 1 from base_content");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** How many stand alone on their subject, by number of kind. */
  static ImmutableMap<Integer, Long> lone(
      Connection connection, LocalDate known, LocalDate trueOn, Visibility audience)
      throws SQLException {
    Map<Integer, Long> counts = new TreeMap<>();
    try (PreparedStatement query = connection.prepareStatement(COUNT_LONE)) {
      query.setInt(1, EntryRow.day(known));
      query.setInt(2, EntryRow.day(trueOn));
      query.setInt(3, EntryRow.day(trueOn));
      query.setInt(4, EntryRow.day(trueOn));
      query.setInt(5, EntryRow.number(audience));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          counts.put(row.getInt(1), row.getLong(2));
        }
      }
    }
    return ImmutableMap.copyOf(counts);
  }

  /** Takes the entries on one subject, or goes no further. */
  interface Subjects {
    void accept(List<EntryRow> onOneSubject) throws SQLException;
  }

  /** Hands over the entries of each subject of which several are known, or one that amends. */
  static void several(Connection connection, LocalDate known, Subjects each) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SEVERAL)) {
      query.setFetchSize(FETCH);
      query.setInt(1, EntryRow.day(known));
      query.setInt(2, EntryRow.day(known));
      try (ResultSet row = query.executeQuery()) {
        List<EntryRow> same = new ArrayList<>();
        while (row.next()) {
          EntryRow next = EntryRow.of(row);
          if (!same.isEmpty() && !same.get(0).isAbout(next)) {
            each.accept(same);
            same.clear();
          }
          same.add(next);
        }
        if (!same.isEmpty()) {
          each.accept(same);
        }
      }
    }
  }
}
