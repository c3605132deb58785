package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.palermo.convention.Problem;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.revision.CarriedAnswers;
import org.palermo.register.Indicators;

/**
 * Files held against their formats and against what is known, at constant memory for JSON Lines.
 */
public final class Validation {
  private final Recognition recognition;
  private final Catalogue catalogue;

  /** A validation in the light of a setting. */
  public Validation(Setting setting) {
    this.catalogue = setting.catalogue();
    this.recognition = new Recognition(new FileKinds(setting, Indicators.map()).all());
  }

  /**
   * What came of one file.
   *
   * @param file the file
   * @param kind what it was taken for, such as {@code responses}; empty when that is not known
   * @param records number of good records
   * @param carried what became of answers to earlier versions of a questionnaire
   * @param problems every problem, in order
   */
  public record Outcome(
      String file,
      Optional<String> kind,
      long records,
      ImmutableList<CarriedAnswers> carried,
      ImmutableList<Problem> problems) {}

  /** Reads a file and keeps nothing of it but what there is to tell. */
  public Outcome of(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    try {
      return recognition
          .of(file, name)
          .map(kind -> read(kind, file))
          .orElseGet(
              () ->
                  failed(
                      file,
                      "unknown-file",
                      "neither its name nor its content tells what it is",
                      "give it a name such as responses.json"));
    } catch (IOException broken) {
      return failed(
          file,
          "unreadable",
          "the file can't be read: " + broken.getMessage(),
          "look whether it is a file and may be read");
    }
  }

  private <T> Outcome read(FileKind<T> kind, Path file) {
    long[] good = new long[1];
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    ImmutableList.Builder<CarriedAnswers> carried = ImmutableList.builder();
    kind.read(
        file,
        file.toString(),
        kind.intake(
            record -> {
              good[0]++;
              if (record instanceof Response response) {
                catalogue.carried(response).ifPresent(carried::add);
              }
            },
            problems::add));
    return new Outcome(
        file.toString(),
        Optional.of(kind.naming().stem()),
        good[0],
        carried.build(),
        problems.build());
  }

  private static Outcome failed(Path file, String rule, String message, String fix) {
    return new Outcome(
        file.toString(),
        Optional.empty(),
        0,
        ImmutableList.of(),
        ImmutableList.of(new Problem(file.toString(), "", rule, message, fix)));
  }
}
