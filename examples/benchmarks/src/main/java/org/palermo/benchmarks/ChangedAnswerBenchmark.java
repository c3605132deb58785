package org.palermo.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.register.Register;

/** One answer of a full submission changes and the verdicts it touches are judged anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ChangedAnswerBenchmark {
  private Catalogue catalogue;
  private GapAnalysis analysis;
  private RecordedAnswer no;
  private RecordedAnswer yes;
  private boolean turn;

  /** Analyses one State that has joined all four instruments. */
  @Setup
  public void analyse() {
    catalogue = Catalogue.load();
    StatusOfTreaties status = catalogue.status(Register.load());
    org.palermo.convention.state.State albania = status.register().state("ALB").orElseThrow();
    LatestAnswers answers =
        LatestAnswers.of(Submissions.of(albania, catalogue), Submissions.SUBMITTED);
    analysis = GapAnalysis.of(catalogue.rules(), status, albania, answers, Submissions.SUBMITTED);
    no = RecordedAnswer.option("untoc.05.1", "no");
    yes = RecordedAnswer.option("untoc.05.1", "yes");
  }

  /** Target: under 100 microseconds. */
  @Benchmark
  public GapAnalysis change() {
    turn = !turn;
    return analysis.with(turn ? no : yes, catalogue.rules());
  }
}
