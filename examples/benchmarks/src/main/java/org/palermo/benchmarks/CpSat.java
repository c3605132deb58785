package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.OptionalLong;
import org.palermo.priority.select.Candidate;

/**
 * The same question put to CP-SAT of OR-Tools, which searches in whole numbers; with one worker and
 * no limit of time.
 */
final class CpSat {
  private CpSat() {}

  /** Whether there is a native library for this machine: only that for Linux on x86-64 is taken. */
  static boolean isAvailable() {
    try {
      Loader.loadNativeLibraries();
      return true;
    } catch (RuntimeException | LinkageError absent) {
      return false;
    }
  }

  /**
   * The value of the best selection; empty if none keeps to the terms. Its word is not trusted: the
   * selection is gone through row by row and its value reckoned anew.
   *
   * @throws IllegalStateException if nothing is proven, or what is said does not hold
   */
  static OptionalLong best(FloorsQuestion question) {
    Loader.loadNativeLibraries();
    ImmutableList<WholeRow> rows = WholeRow.of(question);
    CpModel model = new CpModel();
    Literal[] chosen = new Literal[question.pool().candidates().size()];
    long[] values = new long[chosen.length];
    for (int j = 0; j < chosen.length; j++) {
      Candidate candidate = question.pool().candidates().get(j);
      chosen[j] = model.newBoolVar(candidate.id());
      values[j] = candidate.value();
    }
    for (WholeRow row : rows) {
      model.addLinearConstraint(
          LinearExpr.weightedSum(chosen, row.amounts().toArray()), row.least(), row.most());
    }
    model.maximize(LinearExpr.weightedSum(chosen, values));
    return answer(model, chosen, question, rows);
  }

  private static OptionalLong answer(
      CpModel model, Literal[] chosen, FloorsQuestion question, ImmutableList<WholeRow> rows) {
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    CpSolverStatus status = solver.solve(model);
    if (status == CpSolverStatus.INFEASIBLE) {
      return OptionalLong.empty();
    }
    if (status != CpSolverStatus.OPTIMAL) {
      throw new IllegalStateException("CP-SAT ends with " + status + " " + model.validate());
    }
    boolean[] taken = new boolean[chosen.length];
    for (int j = 0; j < taken.length; j++) {
      taken[j] = solver.booleanValue(chosen[j]);
    }
    long value = WholeRow.valueOf(taken, question, rows);
    // it minimizes the value with a minus
    long bound = -solver.response().getInnerObjectiveLowerBound();
    if (bound != value) {
      throw new IllegalStateException("CP-SAT finds " + value + " and proves " + bound);
    }
    return OptionalLong.of(value);
  }
}
