package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

/**
 * What came of reading: every record that is good, and everything that is wrong with the others.
 *
 * @param records in the order of the document
 * @param problems in the order found
 */
public record Reading<T>(ImmutableList<T> records, ImmutableList<Problem> problems) {
  /** Whether nothing is wrong. */
  public boolean isClean() {
    return problems.isEmpty();
  }

  /**
   * The records, all of them good.
   *
   * @throws InvalidDataException with every problem, if there is one
   */
  public ImmutableList<T> orThrow() {
    if (!isClean()) {
      throw new InvalidDataException(problems);
    }
    return records;
  }

  /**
   * The one record of a document that must hold exactly one.
   *
   * @throws InvalidDataException if something is wrong
   * @throws IllegalStateException if there is not exactly one
   */
  public T only() {
    ImmutableList<T> good = orThrow();
    if (good.size() != 1) {
      throw new IllegalStateException("one record was expected, " + good.size() + " were read");
    }
    return good.get(0);
  }
}
