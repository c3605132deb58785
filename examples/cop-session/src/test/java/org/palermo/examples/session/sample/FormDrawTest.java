package org.palermo.examples.session.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.treaty.Provisions;

class FormDrawTest {
  private static final LocalDate DAY = LocalDate.parse("2024-03-01");

  private static final ImmutableList<AnswerType> TYPES = ImmutableList.copyOf(AnswerType.values());

  private static final Questionnaire FORM =
      new Questionnaire(
          "golden",
          SemanticVersion.parse("1.0.0"),
          "GOLDEN",
          Wording.english("Form for a test"),
          ImmutableList.of(),
          IntStream.range(0, TYPES.size())
              .mapToObj(i -> question(TYPES.get(i), i))
              .collect(ImmutableList.toImmutableList()),
          ImmutableList.of());

  private static Question question(AnswerType type, int order) {
    var question =
        Question.builder("golden." + type.code(), "GOLDEN", type)
            .order(order)
            .prompt(Wording.english("A question of type " + type.code()));
    return (type.hasOptions()
            ? question.options(ImmutableList.of("yes", "yes_in_part", "no"))
            : question)
        .build();
  }

  /** The words may never change by themselves: a sample is the same on every machine. */
  @Test
  void fillsInAFormInTheSameWordsForever() throws IOException {
    RuleBook noRules =
        RuleBook.of(
            ImmutableSortedMap.of(),
            Provisions.of(ImmutableList.of()),
            QuestionSet.of(ImmutableList.of(FORM)),
            ImmutableList.of());
    FormDraw draw = new FormDraw(FORM, WantingOptions.of(noRules));
    Response response =
        new Response(
            "AAA",
            "golden",
            FORM.version(),
            "1",
            ResponseStatus.SUBMITTED,
            DAY,
            Optional.empty(),
            Visibility.CONFIDENTIAL,
            draw.answers(7, "AAA", "1", new Profile(80, 100, 100, 0, 50), Standing.NONE, DAY));
    assertThat(Formats.RESPONSE.writeLine(response)).isEqualTo(golden());
  }

  private static String golden() throws IOException {
    try (InputStream in = FormDrawTest.class.getResourceAsStream("golden-response.jsonl")) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
