package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.palermo.convention.Problem;

/**
 * Good records of several files, and every problem with the others.
 *
 * @param records in the order of the files
 * @param problems in the order of the files
 */
record Found<T>(ImmutableList<T> records, ImmutableList<Problem> problems) {
  /** What comes of reading files of a kind. */
  static <T> Found<T> of(FileKind<T> kind, Consumer<Intake<T>> reading) {
    ImmutableList.Builder<T> records = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    reading.accept(kind.intake(records::add, problems::add));
    return new Found<>(records.build(), problems.build());
  }
}
