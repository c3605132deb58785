package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.EntryId;
import org.palermo.base.entry.KnownEntry;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.entry.Standing;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.evidence.IndicatorMap;

/**
 * What was known on one day of another. Opening it counts what stands; the records themselves are
 * read when they are asked for, by kind, subject and name of the entry, at constant memory.
 *
 * <p>Once its day is past ({@link #isPast}) it never changes. Good as long as its store is open;
 * the store must not be used while records are being handed over.
 */
public final class AsOf {
  private static final int MOST_LOOSE_ENDS = 1_000;

  private final Session session;
  private final LocalDate knownOn;
  private final LocalDate trueOn;
  private final Visibility audience;
  private final ImmutableMap<RecordKind<?>, Long> counts;

  private AsOf(
      Session session,
      LocalDate knownOn,
      LocalDate trueOn,
      Visibility audience,
      ImmutableMap<RecordKind<?>, Long> counts) {
    this.session = session;
    this.knownOn = knownOn;
    this.trueOn = trueOn;
    this.audience = audience;
    this.counts = counts;
  }

  static AsOf open(Session session, LocalDate knownOn, LocalDate trueOn, Visibility audience) {
    Map<Integer, Long> counts =
        session.inTransaction(connection -> count(connection, knownOn, trueOn, audience));
    ImmutableMap.Builder<RecordKind<?>, Long> byKind = ImmutableMap.builder();
    for (RecordKind<?> kind : RecordKind.all()) {
      byKind.put(kind, counts.getOrDefault(kind.number(), 0L));
    }
    return new AsOf(session, knownOn, trueOn, audience, byKind.buildOrThrow());
  }

  private static Map<Integer, Long> count(
      Connection connection, LocalDate knownOn, LocalDate trueOn, Visibility audience)
      throws SQLException {
    Map<Integer, Long> counts =
        new TreeMap<>(EntryTable.lone(connection, knownOn, trueOn, audience));
    EntryTable.several(
        connection,
        knownOn,
        rows -> {
          int kind = rows.get(0).kind();
          ImmutableSet<EntryId> standing = Standing.of(RecordKind.of(kind), facts(rows), trueOn);
          long seen =
              rows.stream()
                  .filter(row -> standing.contains(row.facts().id()) && row.isSeenBy(audience))
                  .count();
          counts.merge(kind, seen, Long::sum);
        });
    return counts;
  }

  private static List<Standing.Facts> facts(List<EntryRow> rows) {
    return rows.stream().map(EntryRow::facts).toList();
  }

  /** The day by which all of it was known. */
  public LocalDate knownOn() {
    return knownOn;
  }

  /** The day of which it is told. */
  public LocalDate trueOn() {
    return trueOn;
  }

  /** How many records of each kind stand, in the order of the kinds; counted when it was opened. */
  public ImmutableMap<RecordKind<?>, Long> counts() {
    return counts;
  }

  /** Whether nothing can become known on that day any more. */
  public boolean isPast() {
    return session.inTransaction(DayGate::openDay).filter(knownOn::isBefore).isPresent();
  }

  /**
   * What this audience may see of it: entries kept from it are left out, and so are answers within
   * a response. What was seen and is amended by what is not seen is left out too.
   */
  public AsOf seenBy(Visibility wider) {
    return open(session, knownOn, trueOn, wider.compareTo(audience) >= 0 ? wider : audience);
  }

  /** Hands over the entries of a kind that stand. */
  public <T> void each(RecordKind<T> kind, Consumer<? super KnownEntry<T>> each) {
    scan(kind, Optional.empty(), each);
  }

  /** Hands over the entries of a kind that stand and are about a State. */
  public <T> void eachOf(String state, RecordKind<T> kind, Consumer<? super KnownEntry<T>> each) {
    scan(
        kind,
        Optional.of(state),
        known -> {
          if (known.entry().state().equals(Optional.of(state))) {
            each.accept(known);
          }
        });
  }

  @SuppressWarnings("unchecked") // a scan of a kind gives entries of that kind
  private <T> void scan(
      RecordKind<T> kind, Optional<String> state, Consumer<? super KnownEntry<T>> each) {
    session.inTransaction(
        connection -> {
          new ContentScan(knownOn, trueOn, audience)
              .run(connection, kind, state, known -> each.accept(seen((KnownEntry<T>) known)));
          return true;
        });
  }

  private <T> KnownEntry<T> seen(KnownEntry<T> known) {
    if (audience == Visibility.CONFIDENTIAL) {
      return known;
    }
    Entry<T> entry = known.entry();
    RecordKind<T> kind = entry.kind();
    Entry<T> less =
        Entry.of(kind, kind.seenBy(entry.record().orElseThrow(), audience))
            .during(entry.period())
            .seenBy(entry.visibility());
    return new KnownEntry<>(
        known.known(),
        entry.amendment().isEmpty()
            ? less
            : less.amending(entry.amendment().get().of(), entry.amendment().get().reason()));
  }

  /**
   * All of it as the model's information base, as of the day of which it is told.
   *
   * @param map how third parties' figures speak to provisions
   */
  public InformationBase informationBase(IndicatorMap map) {
    return base(map, Optional.empty());
  }

  /** What of it is about a State, and what is about none. */
  public InformationBase informationBase(String state, IndicatorMap map) {
    return base(map, Optional.of(state));
  }

  private InformationBase base(IndicatorMap map, Optional<String> state) {
    return InformationBase.builder(trueOn)
        .responses(records(RecordKind.RESPONSE, state))
        .requests(records(RecordKind.REQUEST, state))
        .activities(records(RecordKind.ACTIVITY, state))
        .lessons(records(RecordKind.LESSON, Optional.empty()))
        .cycles(records(RecordKind.CYCLE, Optional.empty()))
        .indicators(records(RecordKind.INDICATOR, state), map)
        .build();
  }

  private <T> ImmutableList<T> records(RecordKind<T> kind, Optional<String> state) {
    ImmutableList.Builder<T> records = ImmutableList.builder();
    Consumer<KnownEntry<T>> add = known -> known.entry().record().ifPresent(records::add);
    if (state.isPresent()) {
      eachOf(state.get(), kind, add);
    } else {
      each(kind, add);
    }
    return records.build();
  }

  /**
   * Writes all that stands as JSON Lines, an entry a line with its name and the day on which it
   * became known, by kind, subject and name. Once the day is past, these are the same bytes for
   * ever, from any database, in whatever order the entries were made.
   *
   * @throws UncheckedIOException if the target fails
   */
  public void export(Writer target) {
    RecordKind.all().forEach(kind -> export(kind, target));
  }

  /**
   * Writes those of one kind in the same way.
   *
   * @throws UncheckedIOException if the target fails
   */
  public void export(RecordKind<?> kind, Writer target) {
    scan(
        kind,
        Optional.empty(),
        known -> {
          try {
            target.write(KnownEntry.FORMAT.writeLine(known));
          } catch (IOException broken) {
            throw new UncheckedIOException("the target can't be written to", broken);
          }
        });
  }

  /**
   * What was entered by that day and counts for nothing until somebody says more: an amendment of
   * what is not known, and a second record where one alone may stand. At most 1,000.
   */
  public ImmutableList<Problem> looseEnds() {
    return session.inTransaction(
        connection -> {
          ImmutableList.Builder<Problem> ends = ImmutableList.builder();
          EntryTable.several(
              connection,
              knownOn,
              rows -> LooseEnds.of(rows.get(0), facts(rows)).forEach(ends::add));
          return ends.build().stream()
              .limit(MOST_LOOSE_ENDS)
              .collect(ImmutableList.toImmutableList());
        });
  }
}
