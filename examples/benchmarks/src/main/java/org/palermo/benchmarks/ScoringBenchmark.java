package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.Scoring;
import org.palermo.priority.score.Workers;

/** Needs scored, each with the contribution of every criterion and its interval. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoringBenchmark {
  static final int NEEDS = 10_000;

  /** Criteria of the profile: the library's own ten, and with twenty more. */
  @Param({"10", "30"})
  public int criteria;

  /** Threads that share the needs; the result is the same. */
  @Param({"1", "2"})
  public int threads;

  private DrawnNeeds drawn;
  private Scoring scoring;
  private ExecutorService executor;

  /** Finds the needs. */
  @Setup
  public void find() {
    drawn = DrawnNeeds.of(NEEDS);
    scoring = DrawnProfile.scoring(criteria);
    executor = Executors.newFixedThreadPool(threads);
    if (scoring.profile().weightings().size() != criteria || drawn.needs().size() != NEEDS) {
      throw new IllegalStateException("drawn are " + scoring.profile().weightings().size());
    }
  }

  /** Lets the threads go. */
  @TearDown
  public void leave() {
    executor.shutdown();
  }

  /** Target: 10 ms for 10,000 needs and 30 criteria. */
  @Benchmark
  public ImmutableList<ScoredNeed> score() {
    return scoring.score(drawn.needs(), drawn.context(), new Workers(executor, threads));
  }
}
