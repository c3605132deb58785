package org.palermo.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.AnswerSheet;

/** Rules judged a second, with and without the trace. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(Assessed.STATES * Assessed.RULES)
public class RuleBenchmark {
  /** Verdicts alone. Target: 5 million a second. */
  @Benchmark
  public void judge(Assessed assessed, Blackhole sink) {
    for (AnswerSheet sheet : assessed.sheets) {
      for (GapRule rule : assessed.rules) {
        sink.consume(rule.judge(sheet));
      }
    }
  }

  /** Verdicts with how they came about. Target: half a million a second. */
  @Benchmark
  public void explain(Assessed assessed, Blackhole sink) {
    for (AnswerSheet sheet : assessed.sheets) {
      for (GapRule rule : assessed.rules) {
        sink.consume(rule.explain(sheet));
      }
    }
  }
}
