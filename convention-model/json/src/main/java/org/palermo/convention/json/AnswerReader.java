package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.CaseExample;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.Origin;
import org.palermo.convention.questionnaire.RecordedAnswer;

/**
 * Reads answers: exactly one field says what was answered, or how it was not. One that was carried
 * over also says where from, and waits to be confirmed.
 */
final class AnswerReader {
  private static final String STATUS = "status";

  /** The field that says where an answer was carried over from. */
  static final String CARRIED_FROM = "carriedFrom";

  private static final OriginForm ORIGIN = new OriginForm();

  /** The fields of which an answer has exactly one. */
  private static final ImmutableList<String> KINDS =
      ImmutableList.of(
          "option",
          "options",
          "text",
          "number",
          "date",
          "lawsGiven",
          "casesGiven",
          "figures",
          "noFigures",
          "rows",
          STATUS);

  /** The ways not to answer. */
  private static final Codes<AnswerState> SILENCES =
      Codes.of(
          ImmutableMap.of(
              AnswerState.NotApplicable.OPTION,
              new AnswerState.NotApplicable(Optional.empty()),
              "unknown",
              new AnswerState.Unknown(),
              "declined",
              new AnswerState.Declined(),
              "blank",
              new AnswerState.Blank(),
              "not_asked",
              new AnswerState.NotAsked(),
              "withdrawn",
              new AnswerState.Withdrawn()));

  private AnswerReader() {}

  static Optional<RecordedAnswer> read(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value.TEXT);
    Field<AnswerState> state = state(object);
    Field<Optional<String>> comment = object.optional("comment", Value.TEXT);
    Field<ImmutableList<LawReference>> laws = object.listOrEmpty("laws", AnswerReader::law);
    Field<ImmutableList<CaseExample>> cases =
        object.listOrEmpty("cases", AnswerReader::caseExample);
    Field<Optional<LocalDate>> said = object.optional("said", Value.DATE);
    Field<Optional<String>> respondent = object.optional("respondent", Value.TEXT);
    Field<Visibility> visibility =
        object.orElse("visibility", Words.VISIBILITY, Visibility.CONFIDENTIAL);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new RecordedAnswer(
            question.get(),
            state.get(),
            comment.get(),
            laws.get(),
            cases.get(),
            said.get(),
            respondent.get(),
            visibility.get()));
  }

  private static Field<AnswerState> state(JsonObject object) {
    int said = 0;
    String given = STATUS;
    for (String kind : KINDS) {
      if (object.has(kind)) {
        said++;
        given = kind;
      }
    }
    Optional<String> reason = object.optional("reason", Value.TEXT).or(Optional.empty());
    Optional<Origin> origin = object.optional(CARRIED_FROM, ORIGIN).or(Optional.empty());
    if (said != 1) {
      if (object.isThere()) {
        object
            .whole()
            .complain(
                "one-answer",
                "an answer says exactly one thing, here are " + said,
                "write one of " + String.join(", ", KINDS));
      }
      object.fail();
      return object.orElse(STATUS, value -> Optional.empty(), new AnswerState.Blank());
    }
    String kind = given;
    return object.required(
        kind,
        value ->
            (kind.equals(STATUS)
                    ? SILENCES.read(value).flatMap(silence -> reasoned(silence, reason, object))
                    : answer(kind, value).map(answer -> answered(answer, reason)))
                .flatMap(state -> carried(state, origin, object)));
  }

  /** A silence proposes nothing that a State could confirm. */
  private static Optional<AnswerState> carried(
      AnswerState state, Optional<Origin> origin, JsonObject object) {
    if (origin.isEmpty()) {
      return Optional.of(state);
    }
    if (state instanceof AnswerState.Answered || state instanceof AnswerState.NotApplicable) {
      return Optional.of(new AnswerState.Unconfirmed(state, origin.get()));
    }
    object
        .whole()
        .to(CARRIED_FROM)
        .complain(
            "nothing-to-confirm",
            "an answer or not_applicable can be carried over, here the status is " + state.code(),
            "leave out where it comes from");
    return Optional.empty();
  }

  private static Optional<AnswerState> reasoned(
      AnswerState state, Optional<String> reason, JsonObject object) {
    if (state instanceof AnswerState.NotApplicable) {
      return Optional.of(new AnswerState.NotApplicable(reason));
    }
    if (reason.isPresent()) {
      object
          .whole()
          .to("reason")
          .complain(
              "reason-without-answer",
              "a reason goes with an answer or with not_applicable, here the status is "
                  + state.code(),
              "write it as a comment, or leave it out");
      return Optional.empty();
    }
    return Optional.of(state);
  }

  /** An option of that name is the State's word that the question does not apply. */
  private static AnswerState answered(Answer answer, Optional<String> reason) {
    return answer instanceof Answer.Option option
            && option.code().equals(AnswerState.NotApplicable.OPTION)
        ? new AnswerState.NotApplicable(reason)
        : new AnswerState.Answered(answer, reason);
  }

  private static Optional<? extends Answer> answer(String kind, Value value) {
    return switch (kind) {
      case "option" -> value.text().map(Answer.Option::new);
      case "options" -> options(value);
      case "text" -> value.text().map(Answer.Text::new);
      case "number" -> value.number().map(Answer.Quantity::new);
      case "date" -> value.date().map(Answer.Date::new);
      case "lawsGiven" -> list(value, AnswerReader::law, Answer.Laws::new);
      case "casesGiven" -> list(value, AnswerReader::caseExample, Answer.Cases::new);
      case "figures" -> list(value, AnswerReader::figure, Answer.Figures::new);
      case "noFigures" -> noFigures(value);
      default -> list(value, AnswerReader::row, Answer.Rows::new);
    };
  }

  private static Optional<Answer> options(Value value) {
    return Words.CODES
        .read(value)
        .flatMap(
            codes -> {
              if (codes.isEmpty()) {
                value.complain(
                    "nothing-ticked",
                    "a multiple choice with nothing ticked is blank, not an answer",
                    "write \"status\": \"blank\", or leave the answer out");
                return Optional.empty();
              }
              return Optional.of(new Answer.Options(codes));
            });
  }

  private static Optional<Answer> noFigures(Value value) {
    return value
        .flag()
        .flatMap(
            none -> {
              if (!none) {
                value.complain(
                    "wrong-type",
                    "noFigures is true or left out",
                    "give the figures, or leave the answer out");
                return Optional.empty();
              }
              return Optional.of(new Answer.NoFigures());
            });
  }

  /** Makes an answer of a list, which some answers refuse. */
  private interface OfList<T> {
    Answer of(ImmutableList<T> list);
  }

  private static <T> Optional<Answer> list(Value value, Value.As<T> as, OfList<T> made) {
    return value
        .list(as)
        .flatMap(
            list -> {
              try {
                return Optional.of(made.of(list));
              } catch (IllegalArgumentException refused) {
                value.complain("invalid-value", String.valueOf(refused.getMessage()), "correct it");
                return Optional.empty();
              }
            });
  }

  private static Optional<Answer.Figures.Figure> figure(Value value) {
    JsonObject object = value.object();
    Field<String> period = object.required("period", Value.TEXT);
    Field<java.math.BigDecimal> number = object.required("value", Value.NUMBER);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Answer.Figures.Figure(period.get(), number.get()));
  }

  private static Optional<Answer.Rows.Row> row(Value value) {
    JsonObject object = value.object();
    Field<String> key = object.required("key", Value.TEXT);
    Field<ImmutableList<RecordedAnswer>> answers = object.list("answers", AnswerReader::read);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Answer.Rows.Row(key.get(), answers.get()));
  }

  private static Optional<LawReference> law(Value value) {
    JsonObject object = value.object();
    Field<String> title = object.required("title", Value.TEXT);
    Field<Optional<String>> article = object.optional("article", Value.TEXT);
    Field<Optional<LocalDate>> inForce = object.optional("inForce", Value.DATE);
    Field<Optional<String>> link = object.optional("link", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new LawReference(title.get(), article.get(), inForce.get(), link.get()));
  }

  private static Optional<CaseExample> caseExample(Value value) {
    JsonObject object = value.object();
    Field<String> title = object.required("title", Value.TEXT);
    Field<Optional<String>> outcome = object.optional("outcome", Value.TEXT);
    Field<Optional<LocalDate>> date = object.optional("date", Value.DATE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new CaseExample(title.get(), outcome.get(), date.get()));
  }
}
