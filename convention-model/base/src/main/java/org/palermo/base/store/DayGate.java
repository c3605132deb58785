package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

/**
 * Which days are closed. Writers pass one after the other: the first thing that each does is to
 * move the one row there is.
 */
final class DayGate {
  private DayGate() {}

  /**
   * Opens a day, which closes those before it.
   *
   * @throws InvalidDataException if it is closed
   */
  static void open(Connection connection, LocalDate day) throws SQLException {
    if (!move(connection, EntryRow.day(day))) {
      throw new InvalidDataException(
          ImmutableList.of(
              new Problem(
                  "the store",
                  "",
                  "day-closed",
                  "what was known on "
                      + day
                      + " can't be added to: the first day still open is "
                      + openDay(connection).orElse(day),
                  "enter it on the day on which it really became known")));
    }
  }

  /** Closes a day and those before it; nothing happens if they are closed. */
  static void close(Connection connection, LocalDate day) throws SQLException {
    move(connection, EntryRow.day(day) + 1);
  }

  private static boolean move(Connection connection, int day) throws SQLException {
    try (PreparedStatement change =
        connection.prepareStatement("update base_day set open_day = ? where open_day <= ?")) {
      change.setInt(1, day);
      change.setInt(2, day);
      return change.executeUpdate() == 1;
    }
  }

  /** The first day on which something may be entered; empty where nothing has been yet. */
  static Optional<LocalDate> openDay(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select open_day from base_day");
        ResultSet row = query.executeQuery()) {
      row.next();
      int day = row.getInt(1);
      return day == EntryRow.NEVER_BEFORE
          ? Optional.empty()
          : Optional.of(LocalDate.ofEpochDay(day));
    }
  }
}
