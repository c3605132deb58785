package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final ImmutableList<String> JSON = ImmutableList.of("json", "jsonl");
  private static final ImmutableList<String> WITH_TABLES = ImmutableList.of("json", "jsonl", "csv");
  private static final ImmutableList<Kept> KEPT =
      Stream.concat(
              RecordKind.all().stream().map(Kept::of),
              Stream.of(new Kept(new FileNaming("entries", JSON), Optional.empty())))
          .collect(ImmutableList.toImmutableList());

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
   * @param problems files of which the name tells no kind, or which can't be read
   */
  public record Outcome(ImmutableList<ImportReport> reports, ImmutableList<Problem> problems) {}

  /** Imports a file, or the files of a folder in the order of their names. */
  public Outcome of(Path path) {
    FolderFiles found = FolderFiles.of(path, KEPT.stream().map(Kept::naming).toList(), progress);
    ImmutableList.Builder<ImportReport> reports = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(found.problems());
    for (Path file : found.files()) {
      String name = FolderFiles.name(file);
      if (!Source.isBareName(name)) {
        problems.add(unfit(name));
        continue;
      }
      progress.step("reading " + name);
      for (Kept kept : KEPT) {
        if (kept.naming().fits(name)) {
          try {
            reports.add(importing.read(kept.source(name, file)));
          } catch (UncheckedIOException broken) {
            problems.add(FileKind.unreadable(name, broken));
          }
        }
      }
    }
    return new Outcome(reports.build(), problems.build());
  }

  private static Problem unfit(String name) {
    return new Problem(
        name,
        "",
        "file-name",
        "the base can't tell it from a folder, or print its name",
        "rename it without \\, : and control characters; the others are read");
  }

  /** What files are called that a base keeps, and the kind of record in them; entries tell it. */
  private record Kept(FileNaming naming, Optional<RecordKind<?>> kind) {
    static Kept of(RecordKind<?> kind) {
      return new Kept(
          new FileNaming(kind.plural(), Source.hasTable(kind) ? WITH_TABLES : JSON),
          Optional.of(kind));
    }

    Source source(String name, Path file) {
      return new Source(name, kind, shape(name), MoreFiles.asByteSource(file));
    }

    private static Shape shape(String name) {
      if (name.endsWith(".csv")) {
        return Shape.CSV;
      }
      return name.endsWith(".jsonl") ? Shape.LINES : Shape.JSON;
    }
  }
}
