package org.palermo.examples.session.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.json.FindingRecord;
import org.palermo.convention.json.Formats;
import org.palermo.examples.session.dataset.Setting;
import org.palermo.examples.session.dataset.Submissions;
import org.palermo.examples.session.words.AssessmentInWords;
import org.palermo.examples.session.words.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What responses come to, rule by rule. */
@Command(
    name = "assess",
    addMethodSubcommands = false,
    sortOptions = false,
    description = {
      "Judges responses by the rules of the instruments their States have signed or joined: each"
          + " verdict with the cases read and the facts they saw.",
      "",
      "Problems are told on standard error; the good answers are judged all the same."
    })
final class AssessCommand extends SessionCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of responses, .json or .jsonl.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "What was known on that day. Default: the newest day in the responses.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Override
  public Integer call() {
    requireFiles(files);
    Telling telling = language.telling(this);
    Setting setting = setting();
    Submissions submissions = Submissions.of(setting, files, asOf);
    if (json) {
      out()
          .print(
              Formats.FINDING.writeAll(
                  FindingRecord.of(submissions.analyses(), setting.catalogue().rules())));
    } else {
      AssessmentInWords words = new AssessmentInWords(page(), setting.catalogue().rules(), telling);
      submissions.analyses().forEach(words::tell);
    }
    tell(submissions.problems(), err());
    return code(submissions.problems());
  }
}
