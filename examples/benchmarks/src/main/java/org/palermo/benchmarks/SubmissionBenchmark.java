package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.Reading;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.register.Register;

/** 193 full submissions for all four instruments, from their bytes to the verdicts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SubmissionBenchmark {
  private Catalogue catalogue;
  private StatusOfTreaties status;
  private Format<Response> format;
  private final List<byte[]> documents = new ArrayList<>();

  /** Writes the submissions. */
  @Setup
  public void write() {
    catalogue = Catalogue.load();
    status = catalogue.status(Register.load());
    format = Formats.RESPONSE;
    documents.clear();
    status.register().all().stream()
        .filter(org.palermo.convention.state.State::isState)
        .limit(Assessed.STATES)
        .forEach(
            state ->
                Submissions.of(state, catalogue)
                    .forEach(
                        response ->
                            documents.add(
                                format.write(response).getBytes(StandardCharsets.UTF_8))));
  }

  /** Reads, checks and assesses all of them. Target: under a second. */
  @Benchmark
  public int readCheckAndAssess() {
    int gaps = 0;
    String last = "";
    List<Response> ofOneState = new ArrayList<>();
    for (byte[] document : documents) {
      Reading<Response> reading =
          format.read("response.json", new java.io.ByteArrayInputStream(document));
      Response response = reading.only();
      if (!response.state().equals(last)) {
        gaps += assess(last, ofOneState);
        ofOneState.clear();
        last = response.state();
      }
      ofOneState.add(response);
    }
    return gaps + assess(last, ofOneState);
  }

  private int assess(String code, List<Response> responses) {
    return status
        .register()
        .state(code)
        .map(
            state ->
                GapAnalysis.of(
                        catalogue.rules(),
                        status,
                        state,
                        LatestAnswers.of(ImmutableList.copyOf(responses), Submissions.SUBMITTED),
                        Submissions.SUBMITTED)
                    .gaps()
                    .size())
        .orElse(0);
  }
}
