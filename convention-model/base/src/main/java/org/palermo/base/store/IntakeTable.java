package org.palermo.base.store;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.palermo.convention.Problem;

/** Where imports stand, and what they set aside. */
final class IntakeTable {
  private static final String MARK =
      "insert into base_source (name, place, digest, known) values (?, ?, ?, ?) on conflict (name)"
          + " do update set place = excluded.place, digest = excluded.digest,"
          + " known = excluded.known";
  private static final String ASIDE =
      "insert into base_aside (id, source, place, rule, message, fix, content, known)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

  private IntakeTable() {}

  static void mark(Connection connection, String source, Mark mark) throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(MARK)) {
      row.setString(1, source);
      row.setLong(2, mark.place());
      row.setBytes(3, HashCode.fromString(mark.digest()).asBytes());
      row.setInt(4, EntryRow.day(mark.known()));
      row.executeUpdate();
    }
  }

  static ImmutableMap<String, Mark> marks(Connection connection) throws SQLException {
    ImmutableMap.Builder<String, Mark> marks = ImmutableMap.builder();
    try (PreparedStatement query =
            connection.prepareStatement(
                "select name, place, digest, known from base_source order by name");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        marks.put(
            row.getString(1),
            new Mark(
                row.getLong(2),
                HashCode.fromBytes(row.getBytes(3)).toString(),
                LocalDate.ofEpochDay(row.getInt(4))));
      }
    }
    return marks.buildOrThrow();
  }

  static void setAside(Connection connection, List<SetAside> all) throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(ASIDE)) {
      for (SetAside one : all) {
        Problem problem = one.problem();
        row.setBytes(1, id(one));
        row.setString(2, problem.file());
        row.setString(3, problem.place());
        row.setString(4, problem.rule());
        row.setString(5, problem.message());
        row.setString(6, problem.fix());
        row.setString(7, one.content().replace("\0", "\uFFFD"));
        row.setInt(8, EntryRow.day(one.known()));
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  /** Made of all but the day: what is set aside twice is there once. */
  private static byte[] id(SetAside one) {
    Hasher digest = Hashing.sha256().newHasher();
    for (String word :
        List.of(
            one.problem().file(),
            one.problem().place(),
            one.problem().rule(),
            one.problem().message(),
            one.content())) {
      digest.putInt(word.length()).putString(word, StandardCharsets.UTF_8);
    }
    return digest.hash().asBytes();
  }

  static void eachAside(Connection connection, Consumer<SetAside> each) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "select source, place, rule, message, fix, content, known from base_aside"
                    + " order by known, source, place, rule, message, id");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        each.accept(
            new SetAside(
                new Problem(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)),
                row.getString(6),
                LocalDate.ofEpochDay(row.getInt(7))));
      }
    }
  }
}
