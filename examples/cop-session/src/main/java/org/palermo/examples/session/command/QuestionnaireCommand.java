package org.palermo.examples.session.command;

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
      required = true,
      description = "Code of the instrument: UNTOC, TIP, SOM, FIREARMS, or that of a plugin.")
  private String instrument = "";

  @Option(
      names = "--format",
      paramLabel = "json|markdown",
      defaultValue = "markdown",
      description = "json: the published format; markdown: a document to read (the default).")
  private Form form = Form.MARKDOWN;

  @Override
  public Integer call() {
    Catalogue catalogue = catalogue();
    Instrument treaty = instrument(catalogue, instrument);
    Questionnaire questionnaire = catalogue.questionnaireOf(instrument).orElseThrow();
    out()
        .print(
            switch (form) {
              case JSON -> Formats.QUESTIONNAIRE.write(questionnaire);
              case MARKDOWN -> QuestionnaireMarkdown.of(questionnaire, treaty);
            });
    return 0;
  }
}
