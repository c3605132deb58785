package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palermo.base.entry.Amendment;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.EntryId;
import org.palermo.base.entry.KnownEntry;
import org.palermo.base.entry.Period;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.entry.Standing;
import org.palermo.convention.Visibility;

/**
 * An entry as a row. Days are counted from 1 January 1970; one that is missing is the first or the
 * last that can be counted.
 *
 * @param kind number of the kind
 * @param subject what it is about
 * @param visibility who may see it, by number
 * @param facts what decides whether it stands
 * @param place where what it says is kept
 */
record EntryRow(int kind, String subject, int visibility, Standing.Facts facts, long place) {
  /** The columns, in the order in which they are read and written. */
  static final String COLUMNS =
      "kind, subject, id, known, begins, from_day, until_day, visibility, withdrawal, amends,"
          + " place";

  static final int NEVER_BEFORE = Integer.MIN_VALUE;
  static final int NEVER_AFTER = Integer.MAX_VALUE;

  private static final ImmutableList<Visibility> VISIBILITIES =
      ImmutableList.of(Visibility.CONFIDENTIAL, Visibility.RESTRICTED, Visibility.PUBLIC);

  /** Sets the columns of an entry. */
  static void set(PreparedStatement row, Entry<?> entry, LocalDate known, long place)
      throws SQLException {
    row.setInt(1, entry.kind().number());
    row.setString(2, entry.subject());
    row.setBytes(3, entry.id().bytes());
    row.setInt(4, day(known));
    row.setInt(5, entry.begins().map(EntryRow::day).orElse(NEVER_BEFORE));
    row.setInt(6, entry.period().from().map(EntryRow::day).orElse(NEVER_BEFORE));
    row.setInt(7, entry.period().until().map(EntryRow::day).orElse(NEVER_AFTER));
    row.setInt(8, number(entry.visibility()));
    row.setInt(9, entry.isWithdrawal() ? 1 : 0);
    if (entry.amendment().isPresent()) {
      row.setBytes(10, entry.amendment().get().of().bytes());
    } else {
      row.setNull(10, Types.VARBINARY);
    }
    row.setLong(11, place);
  }

  /** Reads the columns. */
  static EntryRow of(ResultSet row) throws SQLException {
    byte @Nullable [] amends = row.getBytes(10);
    return new EntryRow(
        row.getInt(1),
        row.getString(2),
        row.getInt(8),
        new Standing.Facts(
            EntryId.of(row.getBytes(3)),
            LocalDate.ofEpochDay(row.getInt(4)),
            after(row.getInt(5)),
            new Period(after(row.getInt(6)), before(row.getInt(7))),
            amends == null ? Optional.empty() : Optional.of(EntryId.of(amends)),
            row.getInt(9) == 1),
        row.getLong(11));
  }

  private static Optional<LocalDate> after(int day) {
    return day == NEVER_BEFORE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private static Optional<LocalDate> before(int day) {
    return day == NEVER_AFTER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** The day by its number. */
  static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /** The number of an audience: the wider, the higher. */
  static int number(Visibility visibility) {
    return VISIBILITIES.indexOf(visibility);
  }

  boolean isAbout(EntryRow other) {
    return kind == other.kind && subject.equals(other.subject);
  }

  boolean isSeenBy(Visibility audience) {
    return visibility >= number(audience);
  }

  /** The entry with what it says. */
  KnownEntry<?> saying(String content, @Nullable String reason) {
    return new KnownEntry<>(facts.known(), entry(RecordKind.of(kind), content, reason));
  }

  private <T> Entry<T> entry(RecordKind<T> of, String content, @Nullable String reason) {
    Entry<T> bare =
        facts.isWithdrawal()
            ? Entry.withdrawal(of, subject, amendment(reason))
            : Entry.of(of, of.format().read("entry " + facts.id(), content).only());
    Entry<T> whole = bare.during(facts.period()).seenBy(VISIBILITIES.get(visibility));
    return facts.amends().isEmpty()
        ? whole
        : whole.amending(facts.amends().get(), String.valueOf(reason));
  }

  private Amendment amendment(@Nullable String reason) {
    return new Amendment(facts.amends().orElseThrow(), String.valueOf(reason));
  }
}
