package org.palermo.examples.session.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Where the data of a run come from. */
public interface Dataset {
  /** The name of the real data that the project carries. */
  String EVIDENCE = "evidence";

  /** The name of the made-up data. */
  String SAMPLE = "sample";

  /**
   * The data on a date.
   *
   * @param asOf the date; empty for the date of the data themselves, never today's
   * @param figures files with further figures of third parties
   * @param progress takes a word on each longer step
   */
  SessionData load(
      Setting setting, Optional<LocalDate> asOf, FigureFiles figures, Progress progress);

  /**
   * The data set of that name, or the one that lies in the folder of that name; empty when there is
   * neither. A folder that bears the name of a data set is reached as {@code ./sample}.
   */
  static Optional<Dataset> named(String name) {
    return switch (name) {
      case EVIDENCE -> Optional.of(new EvidenceDataset());
      case SAMPLE -> Optional.of(new SampleDataset());
      default -> Optional.of(Path.of(name)).filter(Files::isDirectory).map(FolderDataset::new);
    };
  }
}
