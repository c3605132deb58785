package org.palermo.examples.session.command;

import java.util.Optional;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.treaty.Instrument;
import org.palermo.examples.session.words.QuestionnaireMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is asked about an instrument. */
@Command(
    name = "questionnaire",
    addMethodSubcommands = false,
    sortOptions = false,
    subcommands = {
      QuestionnaireDiffCommand.class,
      QuestionnaireCarryCommand.class,
      QuestionnaireConfirmCommand.class
    },
    description = "The questionnaire of an instrument, in the published format or as a document.")
final class QuestionnaireCommand extends SessionCommand {
  /** How it is written. */
  enum Form {
    JSON,
    MARKDOWN
  }

  @Option(
      names = "--instrument",
      paramLabel = "ID",
      description = "Code of the instrument: UNTOC, TIP, SOM, FIREARMS, or that of a plugin.")
  private Optional<String> instrument = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "json|markdown",
      defaultValue = "markdown",
      description = "json: the published format; markdown: a document to read (the default).")
  private Form form = Form.MARKDOWN;

  @Override
  public Integer call() {
    String code =
        instrument.orElseThrow(
            () ->
                wrong(
                    "Missing required option: '--instrument=ID'; or name two versions after"
                        + " 'diff'."));
    Catalogue catalogue = catalogue();
    Instrument treaty = instrument(catalogue, code);
    Questionnaire questionnaire = catalogue.questionnaireOf(code).orElseThrow();
    out()
        .print(
            switch (form) {
              case JSON -> Formats.QUESTIONNAIRE.write(questionnaire);
              case MARKDOWN -> QuestionnaireMarkdown.of(questionnaire, treaty);
            });
    return 0;
  }
}
