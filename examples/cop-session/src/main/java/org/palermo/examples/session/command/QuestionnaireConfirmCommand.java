package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.Problem;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.Reading;
import org.palermo.convention.questionnaire.Response;
import org.palermo.examples.session.dataset.Confirmation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A State's confirmation of answers that were offered to it. */
@Command(
    name = "confirm",
    addMethodSubcommands = false,
    sortOptions = false,
    description = {
      "Enters what a State confirms of the answers offered to it: those become ordinary answers said"
          + " on that day, the others wait on. A draft is handed in by it.",
      "",
      "Anything that can't be confirmed refuses the whole, with every reason; nothing is written then."
    })
final class QuestionnaireConfirmCommand extends SessionCommand {
  @Parameters(paramLabel = "FILE", description = "The response, as 'questionnaire carry' wrote it.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "The day on which the State confirms, such as 2026-03-01.")
  @SuppressWarnings("NullAway.Init")
  private LocalDate day;

  @Option(names = "--all", description = "It confirms all that waits.")
  private boolean all;

  @Option(
      names = "--questions",
      split = ",",
      paramLabel = "ID",
      description = "It confirms its answers to those questions.")
  private List<String> questions = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write; may be the same file. Default: standard output.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (all != questions.isEmpty()) {
      throw wrong("Give either '--all' or '--questions=ID,ID'.");
    }
    requireFiles(List.of(file));
    Reading<Response> reading = read();
    if (!reading.isClean()) {
      tell(reading.problems(), err());
      return code(reading.problems());
    }
    if (reading.records().size() != 1) {
      throw wrong(
          "'"
              + file
              + "' holds "
              + reading.records().size()
              + " responses; give a file that holds one.");
    }
    Response response = reading.records().get(0);
    ImmutableSet<String> waiting = Confirmation.waiting(response);
    Confirmation confirmation =
        new Confirmation(all ? waiting : ImmutableSet.copyOf(questions), day);
    ImmutableList<Problem> problems = confirmation.problems(file.toString(), response);
    if (problems.isEmpty()) {
      Response confirmed = confirmation.of(response);
      write(out, Formats.RESPONSE.write(confirmed));
      account(out)
          .line(
              response.state()
                  + ", cycle "
                  + response.cycle()
                  + ": confirmed on "
                  + day
                  + " "
                  + confirmation.questions().size()
                  + " of "
                  + waiting.size()
                  + " answers to "
                  + response.questionnaire());
    }
    tell(problems, err());
    return code(problems);
  }

  private Reading<Response> read() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return setting().responses().read(file.toString(), in);
    }
  }
}
