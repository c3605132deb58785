package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.palermo.convention.Problem;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Reading;

/**
 * A kind of file: how it is named, how it is read, and what its records must hold to.
 *
 * @param naming what such files are called
 * @param form how it is read
 * @param keyed what no two records may share; empty where anything may
 * @param check what is wrong with a record in the light of what is known
 */
record FileKind<T>(
    FileNaming naming,
    Form<T> form,
    Function<T, String> keyed,
    BiFunction<String, T, ImmutableList<Problem>> check) {
  private static final ImmutableList<String> JSON = ImmutableList.of("json", "jsonl");

  /** How a file is read: each good record and each problem is handed over as it is found. */
  interface Form<T> {
    void read(String file, InputStream in, Consumer<T> good, Consumer<Problem> bad);
  }

  /** A kind written as JSON, or as JSON Lines where the name ends so. */
  static <T> FileKind<T> json(
      String stem,
      Format<T> format,
      Function<T, String> keyed,
      BiFunction<String, T, ImmutableList<Problem>> check) {
    return new FileKind<>(
        new FileNaming(stem, JSON),
        (file, in, good, bad) -> {
          if (file.endsWith(".jsonl")) {
            format.readLines(file, in, good, bad);
          } else {
            hand(format.read(file, in), good, bad);
          }
        },
        keyed,
        check);
  }

  static <T> void hand(Reading<T> reading, Consumer<T> good, Consumer<Problem> bad) {
    reading.records().forEach(good);
    reading.problems().forEach(bad);
  }

  String key(T record) {
    return keyed.apply(record);
  }

  ImmutableList<Problem> problems(String file, T record) {
    return check.apply(file, record);
  }

  Intake<T> intake(Consumer<T> good, Consumer<Problem> bad) {
    return new Intake<>(this, good, bad);
  }

  /** Whether a file of that name is of this kind. */
  boolean isNamed(String name) {
    return naming.fits(name);
  }

  /** Reads a file; one that cannot be opened is a problem like any other. */
  void read(Path path, String file, Intake<T> intake) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      form.read(file, in, record -> intake.record(file, record), intake::problem);
    } catch (IOException | UncheckedIOException broken) {
      intake.problem(unreadable(file, broken));
    }
  }

  /** That a file can't be read. */
  static Problem unreadable(String file, Exception broken) {
    return new Problem(
        file,
        "",
        "unreadable",
        "the file can't be read: " + broken.getMessage(),
        "look whether it is a file and may be read");
  }
}
