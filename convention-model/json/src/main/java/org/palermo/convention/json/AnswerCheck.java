package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.json.tree.Nearest;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;

/**
 * Holds answers against the questions they are given to, while they are read, since only then is
 * the place of each answer in its document at hand.
 *
 * <p>An answer to no question is refused. One that its question can't take is reported and kept: it
 * counts for nothing until the State has been asked again, and asking needs the answer.
 */
final class AnswerCheck {
  private final String asked;
  private final ImmutableMap<String, Question> questions;
  private final ImmutableMap<String, AnswerCheck> columns;

  /**
   * The check of answers to those questions.
   *
   * @param asked who puts them, as messages shall name it
   */
  AnswerCheck(String asked, Iterable<Question> questions) {
    this.asked = asked;
    this.questions = Maps.uniqueIndex(questions, Question::id);
    this.columns =
        this.questions.values().stream()
            .filter(question -> !question.columns().isEmpty())
            .collect(ImmutableMap.toImmutableMap(Question::id, AnswerCheck::ofColumns));
  }

  private static AnswerCheck ofColumns(Question question) {
    return new AnswerCheck("the columns of " + question.id(), question.columns());
  }

  /** Whether the answer can be kept; all that is wrong with it is reported at its place. */
  boolean keeps(RecordedAnswer answer, Value place) {
    Question question = questions.get(answer.question());
    if (question == null) {
      place
          .to("question")
          .complain(
              "unknown-question",
              Shown.quoted(answer.question()) + " is no question of " + asked,
              () ->
                  Nearest.to(answer.question(), questions.keySet())
                      .map(near -> "did you mean " + near + "?")
                      .orElse("leave it out"));
      return false;
    }
    AnswerState state =
        answer.state() instanceof AnswerState.Unconfirmed carried
            ? carried.proposed()
            : answer.state();
    if (state instanceof AnswerState.Answered answered) {
      answered(question, answered, place);
      if (answered.answer() instanceof Answer.Rows rows) {
        rows(columns.get(question.id()), rows, place.to("rows"));
      }
    } else if (state instanceof AnswerState.NotApplicable given) {
      notApplicable(question, given, place);
    }
    return true;
  }

  /** Cells stand in their rows in the order of the document, so that their places are known. */
  private static void rows(@Nullable AnswerCheck cells, Answer.Rows given, Value place) {
    if (cells == null) {
      return;
    }
    for (int row = 0; row < given.rows().size(); row++) {
      ImmutableList<RecordedAnswer> answers = given.rows().get(row).answers();
      for (int cell = 0; cell < answers.size(); cell++) {
        cells.keeps(answers.get(cell), place.to(row).to("answers").to(cell));
      }
    }
  }

  private static void answered(Question question, AnswerState.Answered answered, Value place) {
    Answer answer = answered.answer();
    Value field = place.to(AnswerWriter.field(answer));
    if (!answer.fits(question.type())) {
      field.complain(
          "does-not-fit",
          question.id() + " takes an answer of type " + question.type().code(),
          "give the answer in the field of that type");
    } else if (question.type().hasOptions()) {
      answer.chosen().forEach(option -> offered(question, option, field));
      if (question.contradicts(answer)) {
        field.complain(
            "contradiction",
            "ticked together, though one of them stands alone: " + answer.chosen(),
            "tick it alone, or leave it out");
      }
    }
    if (answered.lacksReason()) {
      reasonMissing(place, AnswerState.Answered.OPTIONAL_NOT_EXERCISED);
    }
  }

  private static void offered(Question question, String option, Value field) {
    if (!question.options().contains(option)) {
      field.complain(
          "option-unknown",
          question.id() + " has no option " + Shown.quoted(option),
          () ->
              Nearest.to(option, question.options())
                  .map(near -> "did you mean " + near + "?")
                  .orElse("choose of " + String.join(", ", question.options())));
    }
  }

  /**
   * A State may say of any question that it does not apply; where one option of several is chosen,
   * if that is among them.
   */
  private static void notApplicable(
      Question question, AnswerState.NotApplicable given, Value place) {
    if (question.type().isSingle()) {
      offered(question, AnswerState.NotApplicable.OPTION, place);
    }
    if (given.reason().isEmpty()) {
      reasonMissing(place, AnswerState.NotApplicable.OPTION);
    }
  }

  private static void reasonMissing(Value place, String said) {
    place.complain(
        "reason-missing",
        said + " without a reason counts for nothing",
        "give the reason of the State, or ask it");
  }
}
