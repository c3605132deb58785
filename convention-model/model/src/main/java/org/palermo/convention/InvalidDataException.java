package org.palermo.convention;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Data that cannot be used at all, with every problem found in it. */
public final class InvalidDataException extends ConventionRulesException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  /** A refusal for these problems, of which there is at least one. */
  public InvalidDataException(ImmutableList<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems;
  }

  /** Every problem found, in the order of {@link Problem}. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
