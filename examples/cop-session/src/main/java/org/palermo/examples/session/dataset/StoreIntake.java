package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.intake.Expectations;
import org.palermo.base.intake.Import;
import org.palermo.base.intake.ImportReport;
import org.palermo.base.intake.Shape;
import org.palermo.base.intake.Source;
import org.palermo.base.store.InformationStore;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.register.Indicators;

/** Brings the user's files into a store: those of a folder that bear the names known, or one. */
public final class StoreIntake {
  private static final String ENTRIES = "entries";

  private final Import importing;
  private final Progress progress;

  /**
   * An intake in the light of a setting.
   *
   * @param known the day on which all of it became known
   * @param audience who may see records that do not tell themselves
   */
  public StoreIntake(
      Setting setting,
      InformationStore store,
      LocalDate known,
      Visibility audience,
      Progress progress) {
    this.progress = progress;
    this.importing =
        new Import(
            store,
            known,
            Expectations.of(
                setting.catalogue(),
                setting.register(),
                ImmutableSet.copyOf(setting.kinds().keySet()),
                Indicators.map()),
            audience,
            (source, place, entered) ->
                progress.step(source + ": " + place + " read, " + entered + " entered"));
  }

  /**
   * What came of it.
   *
   * @param reports of each file
   * @param problems files that were not read
   */
  public record Outcome(ImmutableList<ImportReport> reports, ImmutableList<Problem> problems) {}

  /** Imports a file, or the files of a folder in the order of their names. */
  public Outcome of(Path path) {
    ImmutableList.Builder<ImportReport> reports = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Path file : Files.isDirectory(path) ? dataIn(path) : ImmutableList.of(path)) {
      String name = FolderFiles.name(file);
      Optional<Source> source = source(name, file);
      if (source.isPresent()) {
        progress.step("reading " + name);
        reports.add(importing.read(source.get()));
      } else {
        problems.add(unknown(name));
      }
    }
    return new Outcome(reports.build(), problems.build());
  }

  private static ImmutableList<Path> dataIn(Path folder) {
    return FolderFiles.list(folder).stream()
        .filter(file -> shape(FolderFiles.name(file)).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Source> source(String name, Path file) {
    return shape(name).flatMap(shape -> source(name, shape, file));
  }

  private static Optional<Source> source(String name, Shape shape, Path file) {
    for (RecordKind<?> kind : RecordKind.all()) {
      if (name.startsWith(kind.plural()) && (shape != Shape.CSV || Source.hasTable(kind))) {
        return Optional.of(Source.of(name, kind, shape, MoreFiles.asByteSource(file)));
      }
    }
    return name.startsWith(ENTRIES) && shape != Shape.CSV
        ? Optional.of(Source.ofEntries(name, shape, MoreFiles.asByteSource(file)))
        : Optional.empty();
  }

  private static Optional<Shape> shape(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (small.endsWith(".jsonl")) {
      return Optional.of(Shape.LINES);
    }
    if (small.endsWith(".json")) {
      return Optional.of(Shape.JSON);
    }
    return small.endsWith(".csv") ? Optional.of(Shape.CSV) : Optional.empty();
  }

  private static Problem unknown(String name) {
    return new Problem(
        name,
        "",
        "unknown-file",
        "the name tells no kind of record that the base holds; the file is left aside",
        "begin it with "
            + RecordKind.all().stream().map(RecordKind::plural).toList()
            + " or entries, and end it with .json, .jsonl or .csv");
  }
}
