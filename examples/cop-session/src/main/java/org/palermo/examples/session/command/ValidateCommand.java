package org.palermo.examples.session.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.palermo.examples.session.dataset.Progress;
import org.palermo.examples.session.dataset.Validation;
import org.palermo.examples.session.words.CarriedInWords;
import org.palermo.examples.session.words.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Whether files hold to their formats and to what is known. */
@Command(
    name = "validate",
    addMethodSubcommands = false,
    sortOptions = false,
    description = {
      "Checks files of any format that is read or written here, and tells all problems at once: file,"
          + " place, what is wrong, the rule, and what most likely mends it.",
      "",
      "A file is known by its name (responses*.json, requests*.jsonl, indicators*.csv, rules*.json and"
          + " so on), else by its content. Ends with 1 if there is a problem."
    })
final class ValidateCommand extends SessionCommand {
  private static final int MOST_FILES = 1_000;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, or folders whose .json, .jsonl and .csv files are meant; at most 1000.")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    requireFiles(files);
    List<Path> all = expanded();
    if (all.isEmpty() || all.size() > MOST_FILES) {
      throw wrong("Name 1 to " + MOST_FILES + " files; here are " + all.size() + ".");
    }
    Validation validation = new Validation(setting());
    Progress progress = all.size() > 1 ? progress() : words -> {};
    Page page = page();
    int code = ExitCode.OK;
    for (int i = 0; i < all.size(); i++) {
      progress.step("reading " + all.get(i) + " (" + (i + 1) + " of " + all.size() + ")");
      Validation.Outcome outcome = validation.of(all.get(i));
      tell(outcome.problems(), out());
      CarriedInWords carried = new CarriedInWords(page);
      outcome.carried().forEach(carried::tell);
      page.line(
          outcome.file()
              + ": "
              + outcome.kind().orElse("kind not known")
              + ", good records "
              + outcome.records()
              + ", problems "
              + outcome.problems().size());
      code = Math.max(code, code(outcome.problems()));
    }
    return code;
  }

  private List<Path> expanded() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        try (Stream<Path> inside = Files.list(file)) {
          inside.filter(ValidateCommand::isData).sorted().forEach(all::add);
        }
      } else {
        all.add(file);
      }
    }
    return all;
  }

  private static boolean isData(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file)
        && Stream.of(".json", ".jsonl", ".csv").anyMatch(name::endsWith);
  }
}
