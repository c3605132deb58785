package org.palermo.examples.session.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.json.DiffDocument;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.Reading;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.QuestionnaireDiff;
import org.palermo.convention.revision.Transition;
import org.palermo.convention.revision.VersionHistory;
import org.palermo.examples.session.words.DiffInWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How two versions of a questionnaire differ. */
@Command(
    name = "diff",
    addMethodSubcommands = false,
    sortOptions = false,
    description = {
      "Tells how two versions of a questionnaire differ: each change, with what it means for answers"
          + " already given.",
      "",
      "A version is named as tip@1.0.0; tip alone is the one in use; or name the file that holds it."
          + " Where a plugin declares how answers follow, the changes are told in that light."
    })
final class QuestionnaireDiffCommand extends SessionCommand {
  @Parameters(index = "0", paramLabel = "OLD", description = "The older version.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer version.")
  private String newer = "";

  @Option(names = "--json", description = "Write the published format questionnaire-diff.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = catalogue();
    QuestionnaireDiff diff = diff(catalogue, form(catalogue, old), form(catalogue, newer));
    DiffDocument document = DiffDocument.of(diff);
    if (json) {
      out().print(Formats.QUESTIONNAIRE_DIFF.write(document));
    } else {
      new DiffInWords(page()).tell(diff, document);
    }
    return 0;
  }

  private static QuestionnaireDiff diff(Catalogue catalogue, Questionnaire from, Questionnaire to) {
    return Optional.ofNullable(catalogue.histories().get(from.id()))
        .flatMap(history -> history.from(from.version()))
        .filter(way -> isBetween(way, from, to))
        .map(QuestionnaireDiff::along)
        .orElseGet(() -> QuestionnaireDiff.between(from, to));
  }

  private static boolean isBetween(Transition way, Questionnaire from, Questionnaire to) {
    return way.older().equals(from) && way.newer().equals(to);
  }

  private Questionnaire form(Catalogue catalogue, String name) throws IOException {
    Path file = Path.of(name);
    if (Files.isRegularFile(file)) {
      return read(file);
    }
    String[] parts = name.split("@", 2);
    VersionHistory history = catalogue.histories().get(parts[0]);
    if (history == null) {
      throw wrong(
          "There is no questionnaire '"
              + parts[0]
              + "', nor a file of that name; known are "
              + String.join(", ", catalogue.histories().keySet())
              + ".");
    }
    return parts.length == 1
        ? history.present()
        : versions(history)
            .filter(form -> form.version().equals(version(parts[1])))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        "There is no version "
                            + parts[1]
                            + " of "
                            + parts[0]
                            + "; known are "
                            + versions(history)
                                .map(form -> form.version().toString())
                                .collect(Collectors.joining(", "))
                            + "."));
  }

  private static Stream<Questionnaire> versions(VersionHistory history) {
    return Stream.concat(history.earlier().stream(), Stream.of(history.present()));
  }

  private SemanticVersion version(String text) {
    try {
      return SemanticVersion.parse(text);
    } catch (IllegalArgumentException broken) {
      throw wrong("'" + text + "' is no version; write one such as 2.0.0.");
    }
  }

  private Questionnaire read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Reading<Questionnaire> reading = Formats.QUESTIONNAIRE.read(file.toString(), in);
      tell(reading.problems(), err());
      if (reading.records().size() != 1) {
        throw wrong("'" + file + "' holds no questionnaire that can be read.");
      }
      return reading.records().get(0);
    }
  }
}
