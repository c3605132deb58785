package org.palermo.base.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.palermo.base.entry.EntryId;
import org.palermo.base.entry.KnownEntry;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.entry.Standing;
import org.palermo.convention.Visibility;

/**
 * Goes through entries with what they say, by kind, subject and name, and hands over those that
 * stand. Holds no more than the entries on one subject.
 */
final class ContentScan {
  private static final String SELECT =
      "select e.kind, e.subject, e.id, e.known, e.begins, e.from_day, e.until_day, e.visibility,"
          + " e.withdrawal, e.amends, e.place, c.content, c.reason from base_entry e"
          + " join base_content c on c.place = e.place where e.known <= ?";
  private static final String OF_KIND = " and e.kind = ?";

  /** All entries on the subjects of which some entry is about the State. */
  private static final String OF_STATE =
      " and (e.kind, e.subject) in (select s.kind, s.subject from base_content s where s.kind = ?"
          + " and s.state = ?)";

  private static final String ORDER = " order by e.kind, e.subject, e.id";
  private static final int FETCH = 1_000;

  private final LocalDate knownOn;
  private final LocalDate trueOn;
  private final Visibility audience;
  private final List<Row> same = new ArrayList<>();

  ContentScan(LocalDate knownOn, LocalDate trueOn, Visibility audience) {
    this.knownOn = knownOn;
    this.trueOn = trueOn;
    this.audience = audience;
  }

  private record Row(EntryRow row, String content, @Nullable String reason) {}

  /** Hands over those of one kind that stand, of one State alone if it is named. */
  void run(
      Connection connection,
      RecordKind<?> kind,
      Optional<String> state,
      Consumer<KnownEntry<?>> each)
      throws SQLException {
    String words = SELECT + OF_KIND + (state.isPresent() ? OF_STATE : "") + ORDER;
    try (PreparedStatement query = connection.prepareStatement(words)) {
      query.setFetchSize(FETCH);
      query.setInt(1, EntryRow.day(knownOn));
      query.setInt(2, kind.number());
      if (state.isPresent()) {
        query.setInt(3, kind.number());
        query.setString(4, state.get());
      }
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          Row next = new Row(EntryRow.of(found), found.getString(12), found.getString(13));
          if (!same.isEmpty() && !same.get(0).row().isAbout(next.row())) {
            hand(kind, each);
          }
          same.add(next);
        }
        hand(kind, each);
      }
    }
  }

  private void hand(RecordKind<?> kind, Consumer<KnownEntry<?>> each) {
    Set<EntryId> standing =
        Standing.of(kind, same.stream().map(one -> one.row().facts()).toList(), trueOn);
    for (Row one : same) {
      if (standing.contains(one.row().facts().id()) && one.row().isSeenBy(audience)) {
        each.accept(one.row().saying(one.content(), one.reason()));
      }
    }
    same.clear();
  }
}
