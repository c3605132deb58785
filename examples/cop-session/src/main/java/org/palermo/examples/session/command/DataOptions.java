package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermo.examples.session.SessionResult;
import org.palermo.examples.session.dataset.Dataset;
import org.palermo.examples.session.dataset.FigureFiles;
import org.palermo.examples.session.dataset.Plan;
import org.palermo.examples.session.dataset.Progress;
import org.palermo.examples.session.dataset.Review;
import org.palermo.examples.session.dataset.SessionData;
import org.palermo.examples.session.dataset.Setting;
import org.palermo.examples.session.dataset.StoredDataset;
import picocli.CommandLine.Option;

/** The options that say on which data a command works. */
final class DataOptions {
  @Option(
      names = "--dataset",
      paramLabel = "evidence|sample|DIR",
      defaultValue = Dataset.EVIDENCE,
      description = {
        "evidence: the real data carried along (the default).",
        "sample: synthetic responses of all States, made up.",
        "DIR: your own folder with responses*.json|jsonl, requests*, activities*, lessons*,"
            + " cycles*, proposals* (each .json or .jsonl) and indicators*.csv."
      })
  private String dataset = Dataset.EVIDENCE;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "What was known on that day, such as 2025-08-06. Default: the date of the data; for DIR"
              + " the newest day on which something in it was said, asked for or opened.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "STORE",
      description = "The data are those of an information base, in place of --dataset.")
  private Optional<Path> base = Optional.empty();

  @Option(
      names = "--known",
      paramLabel = "DATE",
      description =
          "With --base: what was known on that day. Default: the newest day on which anything was"
              + " entered. --as-of then tells of which day it is asked.")
  private Optional<LocalDate> known = Optional.empty();

  @Option(
      names = "--indicators",
      paramLabel = "FILE",
      description =
          "A CSV file with further figures of third parties: iso3,indicator,year,value,scale_min,"
              + "scale_max,higher_is_better. May be given more than once.")
  private List<Path> indicators = new ArrayList<>();

  /** What the data come to. */
  SessionResult review(SessionCommand command, Setting setting, Plan plan, Progress progress) {
    return Review.of(setting, load(command, setting, progress), plan, progress);
  }

  /** The data. */
  SessionData load(SessionCommand command, Setting setting, Progress progress) {
    command.requireFiles(indicators);
    Dataset data = data(command);
    FigureFiles figures = new FigureFiles(ImmutableList.copyOf(indicators));
    return data.load(setting, asOf, figures, progress);
  }

  private Dataset data(SessionCommand command) {
    if (base.isPresent()) {
      command.requireFiles(ImmutableList.of(base.get()));
      return new StoredDataset(base.get(), known);
    }
    if (known.isPresent()) {
      throw command.wrong("--known tells a day of an information base: name one with --base.");
    }
    return Dataset.named(dataset)
        .orElseThrow(
            () ->
                command.wrong(
                    "There is no data set '"
                        + dataset
                        + "': it is evidence, sample, or a folder that exists."));
  }
}
