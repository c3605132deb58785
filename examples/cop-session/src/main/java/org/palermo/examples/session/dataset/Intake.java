package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.palermo.convention.Problem;

/**
 * Takes records of one kind as they are read and lets the good ones pass. One that speaks of what
 * is not known, or whose key came before, is set aside; the same problem is told once. Not
 * thread-safe.
 */
final class Intake<T> {
  /** More problems than this are not worth telling: the file is of another kind, or broken. */
  private static final int MOST_PROBLEMS = 10_000;

  private final FileKind<T> kind;
  private final Consumer<T> good;
  private final Consumer<Problem> bad;
  private final Set<String> keys = new HashSet<>();
  private final Set<Problem> told = new HashSet<>();

  Intake(FileKind<T> kind, Consumer<T> good, Consumer<Problem> bad) {
    this.kind = kind;
    this.good = good;
    this.bad = bad;
  }

  void record(String file, T record) {
    ImmutableList<Problem> wrong = kind.problems(file, record);
    String key = kind.key(record);
    if (!wrong.isEmpty()) {
      wrong.forEach(this::problem);
    } else if (!key.isEmpty() && !keys.add(key)) {
      problem(
          new Problem(
              file,
              key,
              "record-twice",
              "a record before it has the same key",
              "leave one of them, or give it a key of its own"));
    } else {
      good.accept(record);
    }
  }

  void problem(Problem problem) {
    if (told.size() < MOST_PROBLEMS && told.add(problem)) {
      bad.accept(problem);
      if (told.size() == MOST_PROBLEMS) {
        bad.accept(
            new Problem(
                problem.file(),
                "",
                "too-many-problems",
                MOST_PROBLEMS + " problems; the rest is not told",
                "mend these first"));
      }
    }
  }
}
