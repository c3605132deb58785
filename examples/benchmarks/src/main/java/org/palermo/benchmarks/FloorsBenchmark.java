package org.palermo.benchmarks;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.palermo.priority.select.floors.FloorsOptimal;
import org.palermo.priority.select.floors.Outcome;
import org.palermo.priority.select.floors.Solution;

/**
 * The selection of largest value within floors and ceilings, beside CP-SAT and ojAlgo on the same
 * questions in one run, each with one thread. The setup refuses to measure unless ours is proven
 * and whatever a peer proves is the same value.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FloorsBenchmark {
  /** Number of proposals. */
  @Param({"200", "1000", "5000"})
  public int proposals;

  /** How value and cost go together. */
  @Param public FloorsQuestion.Kind kind;

  /** Which question of that kind. */
  @Param("1")
  public long seed;

  private FloorsQuestion question;

  /** How many of the answers were proven, and how many ended at a limit. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Answers {
    /** Answers with a proof that none is better. */
    public int proven;

    /** Answers at the limit of time: then the figure says only that it takes longer. */
    public int unproven;

    private OptionalLong count(OptionalLong best) {
      proven += best.isPresent() ? 1 : 0;
      unproven += best.isPresent() ? 0 : 1;
      return best;
    }
  }

  /** Draws the question and compares what all three answer. */
  @Setup
  public void ask() {
    question = FloorsQuestion.draw(proposals, kind, seed);
    OptionalLong own = best(FloorsOptimal.select(question.pool(), question.terms()));
    OptionalLong ojAlgo = OjAlgo.best(question);
    boolean agreed =
        own.isPresent()
            && (!CpSat.isAvailable() || CpSat.best(question).equals(own))
            && (ojAlgo.isEmpty() || ojAlgo.equals(own));
    if (!agreed) {
      throw new IllegalStateException("ours is " + own + ", ojAlgo's " + ojAlgo);
    }
  }

  private static OptionalLong best(Outcome outcome) {
    return outcome instanceof Solution solution && solution.isOptimal()
        ? OptionalLong.of(solution.value())
        : OptionalLong.empty();
  }

  /** Ours, with its certificate. Target: 50, 300 and 1,000 ms, proven. */
  @Benchmark
  public OptionalLong palermo(Answers answers) {
    return answers.count(best(FloorsOptimal.select(question.pool(), question.terms())));
  }

  /** CP-SAT of OR-Tools. */
  @Benchmark
  @Warmup(iterations = 1, time = 1)
  @Measurement(iterations = 3, time = 1)
  public OptionalLong cpSat(Answers answers) {
    return answers.count(CpSat.best(question));
  }

  /** ojAlgo, up to its limit of time. */
  @Benchmark
  @Warmup(iterations = 1, time = 1)
  @Measurement(iterations = 3, time = 1)
  public OptionalLong ojAlgo(Answers answers) {
    return answers.count(OjAlgo.best(question));
  }
}
