package org.palermo.convention.testkit;

import java.util.stream.Stream;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.spi.ProtocolContent;

/**
 * A text that a plugin brings, with the place where it stands.
 *
 * @param place where, in words
 * @param words the text
 */
record PlacedText(String place, Wording words) {
  /** Every text of a content. */
  static Stream<PlacedText> of(ProtocolContent content) {
    return Stream.of(
            Stream.of(
                new PlacedText("title of the instrument", content.instrument().title()),
                new PlacedText("short title of the instrument", content.instrument().shortTitle()),
                new PlacedText("title of the questionnaire", content.questionnaire().title())),
            content.instrument().clusters().entrySet().stream()
                .map(entry -> new PlacedText("cluster " + entry.getKey(), entry.getValue())),
            content.questionnaire().questions().stream().flatMap(PlacedText::question),
            content.questionnaire().excluded().stream()
                .map(
                    left ->
                        new PlacedText("reason for excluding " + left.citation(), left.reason())),
            content.rules().stream().flatMap(PlacedText::rule))
        .flatMap(texts -> texts);
  }

  private static Stream<PlacedText> question(Question question) {
    return Stream.of(
            Stream.of(new PlacedText("prompt of question " + question.id(), question.prompt())),
            question.notes().askedWhen().stream()
                .map(words -> new PlacedText("condition in words of " + question.id(), words)),
            question.notes().hint().stream()
                .map(words -> new PlacedText("hint of question " + question.id(), words)),
            question.columns().stream().flatMap(PlacedText::question))
        .flatMap(texts -> texts);
  }

  private static Stream<PlacedText> rule(GapRule rule) {
    return Stream.concat(
        Stream.of(new PlacedText("text of rule " + rule.id(), rule.text())),
        rule.equivalents().stream()
            .map(
                equivalent ->
                    new PlacedText(
                        "equivalent %s of rule %s".formatted(equivalent.option(), rule.id()),
                        equivalent.text())));
  }
}
