package org.palermo.examples.session.words;

import java.util.Optional;
import java.util.stream.Collectors;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.treaty.Instrument;

/** A questionnaire as a document in Markdown, to be read and filled in by people. */
public final class QuestionnaireMarkdown {
  private final Instrument instrument;
  private final StringBuilder text = new StringBuilder();

  private QuestionnaireMarkdown(Instrument instrument) {
    this.instrument = instrument;
  }

  /** The document, ended by a line feed. */
  public static String of(Questionnaire questionnaire, Instrument instrument) {
    QuestionnaireMarkdown document = new QuestionnaireMarkdown(instrument);
    document.all(questionnaire);
    return document.text.toString();
  }

  private void all(Questionnaire questionnaire) {
    line("# " + escaped(questionnaire.title().toString()));
    line("");
    line(
        "Form `"
            + questionnaire.id()
            + "`, version "
            + questionnaire.version()
            + ". Questions: "
            + questionnaire.questions().size()
            + ".");
    Optional<String> part = Optional.of("");
    for (Question question : questionnaire.questions()) {
      if (!question.cluster().equals(part)) {
        part = question.cluster();
        line("");
        line("## " + part.map(this::cluster).orElse("General"));
      }
      question(question);
    }
    if (!questionnaire.excluded().isEmpty()) {
      line("");
      line("## Provisions that no question asks about");
      line("");
      questionnaire
          .excluded()
          .forEach(left -> line("- " + left.citation() + ": " + escaped(left.reason().toString())));
    }
  }

  private String cluster(String code) {
    return Optional.ofNullable(instrument.clusters().get(code))
        .map(title -> code + ". " + escaped(title.toString()))
        .orElse(code);
  }

  private void question(Question question) {
    line("");
    line("### `" + question.id() + "` " + escaped(question.prompt().toString()));
    line("");
    if (!question.citations().isEmpty()) {
      line(
          question.citations().stream().map(Object::toString).collect(Collectors.joining(", "))
              + ". Answer: "
              + question.type().code().replace('_', ' ')
              + ".");
    } else {
      line("Answer: " + question.type().code().replace('_', ' ') + ".");
    }
    question.askedWhen().ifPresent(condition -> line("Asked only when " + asked(question) + "."));
    question.notes().hint().ifPresent(hint -> line("Note: " + escaped(hint.toString())));
    if (!question.options().isEmpty()) {
      line("");
      question.options().forEach(option -> line("- [ ] `" + option + "`"));
    }
    question
        .columns()
        .forEach(
            column ->
                line("- column `" + column.id() + "`: " + escaped(column.prompt().toString())));
  }

  /** The condition as its author put it in words, else as it is written. */
  private static String asked(Question question) {
    return question
        .notes()
        .askedWhen()
        .map(words -> escaped(words.toString()))
        .orElseGet(
            () ->
                "`"
                    + Formats.CONDITION.writeLine(question.askedWhen().orElseThrow()).strip()
                    + "`");
  }

  private static String escaped(String words) {
    return Page.clean(words).replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
