package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;
import org.palermo.priority.select.Candidate;

/**
 * The same question put to ojAlgo, which branches over linear programs in floating point; with one
 * thread and a limit of time. At its usual tolerance it calls selections optimal that are not, so
 * it is told to be as exact as the values ask for.
 */
final class OjAlgo {
  /** It gives up after that long, in milliseconds. */
  static final long LIMIT = 20_000;

  /** A gap of less than one unit of value is no gap: twelve figures, none after the point. */
  private static final IntegerStrategy EXACT =
      IntegerStrategy.newConfigurable()
          .withGapTolerance(NumberContext.of(12, 6))
          .withParallelism(() -> 1);

  private OjAlgo() {}

  /**
   * The value of the best selection; empty if the time is up before it says that it has it, or its
   * branches go deeper than the stack. The selection is gone through row by row and its value
   * reckoned anew.
   *
   * @throws IllegalStateException if it says that there is none, or what is said does not hold
   */
  static OptionalLong best(FloorsQuestion question) {
    ImmutableList<WholeRow> rows = WholeRow.of(question);
    Optimisation.Result result;
    try {
      result = model(question, rows).maximise();
    } catch (StackOverflowError tooDeep) {
      return OptionalLong.empty();
    }
    if (result.getState() == Optimisation.State.INFEASIBLE) {
      throw new IllegalStateException("ojAlgo finds no selection");
    }
    if (!result.getState().isOptimal()) {
      return OptionalLong.empty();
    }
    boolean[] taken = new boolean[question.pool().candidates().size()];
    for (int j = 0; j < taken.length; j++) {
      taken[j] = result.doubleValue(j) > 0.5;
    }
    return OptionalLong.of(WholeRow.valueOf(taken, question, rows));
  }

  private static ExpressionsBasedModel model(
      FloorsQuestion question, ImmutableList<WholeRow> rows) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.integer(EXACT);
    model.options.time_abort = LIMIT;
    model.options.time_suffice = LIMIT;
    for (Candidate candidate : question.pool().candidates()) {
      model.newVariable(candidate.id()).binary().weight(candidate.value());
    }
    for (int i = 0; i < rows.size(); i++) {
      WholeRow row = rows.get(i);
      Expression sum = model.newExpression("row " + i).lower(row.least()).upper(row.most());
      for (int j = 0; j < row.amounts().length(); j++) {
        if (row.amounts().get(j) != 0) {
          sum.set(j, row.amounts().get(j));
        }
      }
    }
    return model;
  }
}
