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
   * @throws InvalidDataException with every problem, if there is one, or if there are more records
   *     or none
   */
  public T only() {
    ImmutableList<T> good = orThrow();
    if (good.size() != 1) {
      throw new InvalidDataException(
          ImmutableList.of(
              new Problem(
                  "the document",
                  "",
                  "one-record",
                  "one record is expected, here are " + good.size(),
                  "leave exactly one")));
    }
    return good.get(0);
  }
}
