package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.palermo.base.entry.Entry;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;

/**
 * The information base kept. It only grows, and tells what was known on any day.
 *
 * <p>Source: decision 2/6 (b).
 *
 * <p>Not thread-safe: one thread has one store open. Several processes may have the same one open;
 * they write one after the other.
 */
public final class InformationStore implements AutoCloseable {
  private final Session session;

  private InformationStore(Session session) {
    this.session = session;
  }

  /**
   * Opens the store in a file, which is made if it is not there; a store of an earlier version is
   * brought up to date. Needs the driver of SQLite at run time.
   *
   * @throws StoreFailedException if the driver is not there or the file can't be used
   * @throws InvalidDataException if the store is of a later version
   */
  public static InformationStore open(Path file) {
    return new InformationStore(Session.of(file));
  }

  /**
   * Opens the store in the database of an address, such as {@code
   * jdbc:postgresql://localhost/base}.
   *
   * @throws StoreFailedException if the driver is not there or the database can't be used
   * @throws InvalidDataException if the store is of a later version
   */
  public static InformationStore open(String address) {
    return new InformationStore(Session.of(address));
  }

  /**
   * Opens the store at the end of a connection, which is closed with it.
   *
   * @throws StoreFailedException if it is neither SQLite nor PostgreSQL, or can't be used
   * @throws InvalidDataException if the store is of a later version
   */
  public static InformationStore open(Connection connection) {
    return new InformationStore(Session.of(connection));
  }

  /**
   * Enters what became known on a day, all of it or nothing. What is there already is there once.
   *
   * @param known the day, which closes those before it
   * @return how many were not there
   * @throws InvalidDataException if the day is closed, or a State is said to have said something
   *     after it was known: every such problem
   */
  public int enter(LocalDate known, List<? extends Entry<?>> entries) {
    ImmutableList<Problem> wrong =
        entries.stream()
            .flatMap(entry -> problems(entry.subject(), entry, known).stream())
            .collect(ImmutableList.toImmutableList());
    if (!wrong.isEmpty()) {
      throw new InvalidDataException(wrong);
    }
    return session.inTransaction(
        connection -> {
          DayGate.open(connection, known);
          return EntryTable.add(connection, known, ImmutableList.copyOf(entries));
        });
  }

  /**
   * Takes a step of an import: entries, what is set aside, and where the source now stands.
   *
   * @return how many entries were not there
   * @throws InvalidDataException as {@link #enter}
   */
  public int enter(Step step) {
    return session.inTransaction(
        connection -> {
          DayGate.open(connection, step.known());
          int added = EntryTable.add(connection, step.known(), step.entries());
          IntakeTable.setAside(connection, step.aside());
          IntakeTable.mark(connection, step.source(), step.mark());
          return added;
        });
  }

  /** What bars an entry from being entered on a day: nobody knows what has yet to be said. */
  public static ImmutableList<Problem> problems(String place, Entry<?> entry, LocalDate known) {
    Optional<LocalDate> said = entry.kind().isSaid() ? entry.begins() : Optional.empty();
    return said.filter(known::isBefore).isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            new Problem(
                entry.kind().code(),
                place,
                "said-after-known",
                "it was said on " + said.get() + ", and is entered as known on " + known,
                "correct the day on which it was said, or enter it on a later day"));
  }

  /** Closes a day and those before it: from now on, nothing is entered on them. */
  public void close(LocalDate day) {
    session.inTransaction(
        connection -> {
          DayGate.close(connection, day);
          return true;
        });
  }

  /** The first day on which something may still be entered; empty where nothing has been yet. */
  public Optional<LocalDate> openDay() {
    return session.inTransaction(DayGate::openDay);
  }

  /** What was known on a day of that same day. */
  public AsOf asOf(LocalDate day) {
    return asOf(day, day);
  }

  /**
   * What was known on one day of another.
   *
   * @param knownOn what was entered later is left out
   * @param trueOn what had not begun, or was no longer true, is left out
   */
  public AsOf asOf(LocalDate knownOn, LocalDate trueOn) {
    return AsOf.open(session, knownOn, trueOn, Visibility.CONFIDENTIAL);
  }

  /** Where imports stand, by the name of their source. */
  public ImmutableMap<String, Mark> marks() {
    return session.inTransaction(IntakeTable::marks);
  }

  /** Hands over all that imports set aside, by day, source and place. */
  public void eachAside(Consumer<SetAside> each) {
    session.inTransaction(
        connection -> {
          IntakeTable.eachAside(connection, each);
          return true;
        });
  }

  @Override
  public void close() {
    session.close();
  }
}
