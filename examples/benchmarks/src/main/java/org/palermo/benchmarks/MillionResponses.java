package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.register.Register;

/**
 * Streams responses of 40 answers each, made up while they are read, through reading and analysis;
 * run it with {@code -Xmx256m} to see that memory stays constant.
 */
public final class MillionResponses {
  private static final int ANSWERS = 40;

  private final Catalogue catalogue = Catalogue.load();
  private final StatusOfTreaties status = catalogue.status(Register.load());
  private long responses;
  private long gaps;

  private MillionResponses() {}

  /** Streams as many responses as the first argument says, else a million. */
  public static void main(String[] arguments) {
    int count = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    MillionResponses stream = new MillionResponses();
    Formats.RESPONSE.readLines(
        "made up while reading",
        new Lines(stream.line(), count),
        stream::assess,
        problem -> {
          throw new IllegalStateException(problem.toString());
        });
    System.out.println(stream.responses + " responses, " + stream.gaps + " gaps");
  }

  private byte[] line() {
    Response full =
        Submissions.of(status.register().state("ALB").orElseThrow(), catalogue).stream()
            .filter(response -> response.questionnaire().equals("untoc"))
            .findFirst()
            .orElseThrow();
    Response some =
        new Response(
            full.state(),
            full.questionnaire(),
            full.version(),
            full.cycle(),
            full.status(),
            full.submitted(),
            full.respondent(),
            full.visibility(),
            full.answers().subList(0, ANSWERS));
    return (Formats.RESPONSE.writeLine(some).strip() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void assess(Response response) {
    State state = status.register().state(response.state()).orElseThrow();
    LatestAnswers answers = LatestAnswers.of(ImmutableList.of(response), Submissions.SUBMITTED);
    responses++;
    gaps +=
        GapAnalysis.of(catalogue.rules(), status, state, answers, Submissions.SUBMITTED)
            .gaps()
            .size();
  }

  /** One line again and again, without ever holding more than it. */
  private static final class Lines extends InputStream {
    private final byte[] line;
    private long left;

    Lines(byte[] line, int count) {
      this.line = line;
      this.left = (long) line.length * count;
    }

    @Override
    public int read() {
      return left == 0 ? -1 : line[place()];
    }

    private int place() {
      return (int) ((line.length - left-- % line.length) % line.length);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int start = (int) ((line.length - left % line.length) % line.length);
      int count = Math.min(length, line.length - start);
      System.arraycopy(line, start, target, offset, count);
      left -= count;
      return count;
    }
  }
}
