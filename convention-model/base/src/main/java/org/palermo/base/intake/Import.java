package org.palermo.base.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.store.InformationStore;
import org.palermo.base.store.Mark;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.IndicatorCsv;
import org.palermo.convention.json.Reading;

/**
 * Brings sources into a store, as known on one day. Whatever was imported before is there once; an
 * import that broke off goes on where it stopped, so long as what it read is unchanged and the day
 * is the same, else it begins anew. JSON Lines and tables pass at constant memory, whatever their
 * length; whole documents and tables of third parties' figures are held as a whole.
 */
public final class Import {
  private final InformationStore store;
  private final LocalDate known;
  private final Expectations expectations;
  private final Visibility audience;
  private final ImportProgress progress;

  /**
   * An import.
   *
   * @param store takes what is good, and what is set aside
   * @param known the day on which all of it became known
   * @param expectations what records are held against
   * @param audience who may see records that do not tell themselves, such as activities
   * @param progress is told of each step
   */
  public Import(
      InformationStore store,
      LocalDate known,
      Expectations expectations,
      Visibility audience,
      ImportProgress progress) {
    this.store = store;
    this.known = known;
    this.expectations = expectations;
    this.audience = audience;
    this.progress = progress;
  }

  /**
   * Reads a source to its end.
   *
   * @throws InvalidDataException if the day is closed
   * @throws UncheckedIOException if the source can't be read; what was acknowledged stays
   */
  public ImportReport read(Source source) {
    Optional<Mark> earlier =
        Optional.ofNullable(store.marks().get(source.name()))
            .filter(mark -> mark.known().equals(known));
    Optional<ImportReport> goneOn = read(source, new Trail(earlier, known), earlier);
    return goneOn.isPresent()
        ? goneOn.get()
        : read(source, new Trail(Optional.empty(), known), Optional.empty()).orElseThrow();
  }

  /** What came of it; empty if the trail turns out to be that of another source. */
  private Optional<ImportReport> read(Source source, Trail trail, Optional<Mark> earlier) {
    Intake intake = new Intake(store, known, expectations, progress, source.name(), trail);
    try (InputStream in = source.content().openBufferedStream()) {
      if (source.kind().isPresent()) {
        records(source, source.kind().get(), in, trail, intake);
      } else {
        entries(source, in, trail, intake);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(source.name() + " can't be read", broken);
    }
    return trail.isAstray()
        ? Optional.empty()
        : Optional.of(intake.end(earlier.map(Mark::place).orElse(0L)));
  }

  private <T> void records(
      Source source, RecordKind<T> kind, InputStream in, Trail trail, Intake intake) {
    Format<T> format = expectations.format(kind);
    Items<T> items = new Items<>(trail, intake, record -> entry(kind, record));
    switch (source.shape()) {
      case LINES -> format.eachLine(source.name(), in, items::line);
      case JSON -> items.document(format.read(source.name(), in), format);
      case CSV -> table(source, kind, in, items, intake);
    }
  }

  @SuppressWarnings("unchecked") // third parties' figures have a table of their own
  private <T> void table(
      Source source, RecordKind<T> kind, InputStream in, Items<T> items, Intake intake) {
    if (kind.table().isPresent()) {
      kind.table()
          .get()
          .readBy(expectations.format(kind))
          .eachLine(source.name(), in, items::line, problem -> intake.setAside(problem, ""));
    } else {
      items.document((Reading<T>) IndicatorCsv.read(source.name(), in), kind.format());
    }
  }

  private <T> Entry<T> entry(RecordKind<T> kind, T record) {
    Entry<T> entry = Entry.of(kind, record);
    return kind.isSaid() ? entry : entry.seenBy(audience);
  }

  private void entries(Source source, InputStream in, Trail trail, Intake intake) {
    Format<Entry<?>> format = expectations.entries();
    Items<Entry<?>> items = new Items<>(trail, intake, entry -> entry);
    if (source.shape() == Shape.LINES) {
      format.eachLine(source.name(), in, items::line);
    } else {
      items.document(format.read(source.name(), in), format);
    }
  }
}
