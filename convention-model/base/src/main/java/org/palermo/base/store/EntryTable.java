package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palermo.base.entry.Amendment;
import org.palermo.base.entry.Entry;
import org.palermo.convention.Visibility;

/** The entries in the database. */
final class EntryTable {
  private static final String INSERT =
      "insert into base_entry ("
          + EntryRow.COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  private static final String INSERT_CONTENT =
      "insert into base_content (place, kind, state, subject, reason, content)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String INSERT_SEVERAL =
      "insert into base_several (kind, subject) select kind, subject from base_entry where kind = ?"
          + " and subject = ? and (id <> ? or amends is not null) limit 1 on conflict do nothing";

  /** Subjects of which one entry alone is there, which amends none: no other can bear on it. */
  private static final String COUNT_LONE =
      "select e.kind, count(*) from base_entry e where e.known <= ? and e.begins <= ?"
          + " and e.from_day <= ? and e.until_day >= ? and e.visibility >= ? and not exists (select"
          + " 1 from base_several s where s.kind = e.kind and s.subject = e.subject)"
          + " group by e.kind";

  private static final String SEVERAL =
      "select "
          + EntryRow.COLUMNS
          + " from base_entry where known <= ? and (kind, subject) in (select kind, subject from"
          + " base_several) order by kind, subject, id";

  private static final int FETCH = 1_000;

  private static final Comparator<Entry<?>> ORDER =
      Comparator.<Entry<?>, Integer>comparing(entry -> entry.kind().number())
          .thenComparing(Entry::subject)
          .thenComparing(Entry::id);

  private EntryTable() {}

  /** Adds those that are not there yet; returns how many. */
  static int add(Connection connection, LocalDate known, List<Entry<?>> entries)
      throws SQLException {
    // In the order of the table, so that each of its pages is gone to once.
    ImmutableList<Entry<?>> sorted = ImmutableList.sortedCopyOf(ORDER, entries);
    long first = nextPlace(connection);
    int[] added = addFacts(connection, known, sorted, first);
    if (IntStream.of(added).anyMatch(rows -> rows < 0)) {
      throw new SQLException(
          "the driver does not tell which rows are new; leave out reWriteBatchedInserts");
    }
    int count = 0;
    try (PreparedStatement content = connection.prepareStatement(INSERT_CONTENT);
        PreparedStatement several = connection.prepareStatement(INSERT_SEVERAL)) {
      for (int i = 0; i < added.length; i++) {
        if (added[i] == 1) {
          setContent(content, sorted.get(i), first + i);
          setSeveral(several, sorted.get(i));
          count++;
        }
      }
      content.executeBatch();
      several.executeBatch();
    }
    return count;
  }

  private static int[] addFacts(
      Connection connection, LocalDate known, List<Entry<?>> entries, long first)
      throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < entries.size(); i++) {
        EntryRow.set(row, entries.get(i), known, first + i);
        row.addBatch();
      }
      return row.executeBatch();
    }
  }

  private static void setContent(PreparedStatement row, Entry<?> entry, long place)
      throws SQLException {
    row.setLong(1, place);
    row.setInt(2, entry.kind().number());
    row.setString(3, entry.state().orElse(""));
    row.setString(4, entry.subject());
    row.setString(5, entry.amendment().map(Amendment::reason).orElse(null));
    row.setString(6, entry.content());
    row.addBatch();
  }

  private static void setSeveral(PreparedStatement row, Entry<?> entry) throws SQLException {
    row.setInt(1, entry.kind().number());
    row.setString(2, entry.subject());
    row.setBytes(3, entry.id().bytes());
    row.addBatch();
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
