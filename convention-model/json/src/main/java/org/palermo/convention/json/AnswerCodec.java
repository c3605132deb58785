package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.CaseExample;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** Reads and writes answers: exactly one field says what was answered, or how it was not. */
final class AnswerCodec {
  private static final ImmutableList<AnswerState> SILENT =
      ImmutableList.of(
          new AnswerState.Unknown(),
          new AnswerState.Declined(),
          new AnswerState.Blank(),
          new AnswerState.NotAsked(),
          new AnswerState.Withdrawn());

  /** Every state by its code, for conditions that ask for states. */
  static final ImmutableMap<String, String> STATES =
      Codes.of(
          new String[] {
            "answered",
            AnswerState.NotApplicable.OPTION,
            "unknown",
            "declined",
            "blank",
            "not_asked",
            "withdrawn"
          },
          code -> code);

  private static final ImmutableMap<String, AnswerState> STATUS =
      ImmutableMap.<String, AnswerState>builder()
          .put(AnswerState.NotApplicable.OPTION, new AnswerState.NotApplicable(Optional.empty()))
          .putAll(Codes.of(SILENT.toArray(new AnswerState[0]), AnswerState::code))
          .buildOrThrow();

  /** How each kind of answer is read, by the field that holds it. */
  private static final ImmutableMap<String, Value.As<Answer>> KINDS =
      ImmutableMap.<String, Value.As<Answer>>builder()
          .put("option", value -> value.text().map(Answer.Option::new))
          .put("options", AnswerCodec::options)
          .put("text", value -> value.text().map(Answer.Text::new))
          .put("number", value -> value.number().map(Answer.Quantity::new))
          .put("date", value -> value.date().map(Answer.Date::new))
          .put("lawsGiven", value -> list(value, AnswerCodec::law, Answer.Laws::new))
          .put("casesGiven", value -> list(value, AnswerCodec::caseExample, Answer.Cases::new))
          .put("figures", value -> list(value, AnswerCodec::figure, Answer.Figures::new))
          .put("noFigures", AnswerCodec::noFigures)
          .put("rows", value -> list(value, AnswerCodec::row, Answer.Rows::new))
          .buildOrThrow();

  private AnswerCodec() {}

  static Optional<RecordedAnswer> read(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value::text);
    Field<AnswerState> state = state(object);
    Field<Optional<String>> comment = object.optional("comment", Value::text);
    Field<ImmutableList<LawReference>> laws = object.listOrEmpty("laws", AnswerCodec::law);
    Field<ImmutableList<CaseExample>> cases = object.listOrEmpty("cases", AnswerCodec::caseExample);
    Field<Optional<LocalDate>> said = object.optional("said", Value::date);
    Field<Optional<String>> respondent = object.optional("respondent", Value::text);
    Field<Visibility> visibility =
        object.orElse("visibility", Words::visibility, Visibility.CONFIDENTIAL);
    return object.build(
        () ->
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
    ImmutableList<String> given =
        KINDS.keySet().stream().filter(object::has).collect(ImmutableList.toImmutableList());
    boolean silent = object.has("status");
    Field<Optional<String>> reason = object.optional("reason", Value::text);
    int said = given.size() + (silent ? 1 : 0);
    if (said != 1) {
      if (object.isThere()) {
        object
            .whole()
            .complain(
                "one-answer",
                "an answer says exactly one thing, here are " + said,
                "write one of " + String.join(", ", KINDS.keySet()) + ", status");
      }
      object.fail();
      return object.orElse("status", value -> Optional.empty(), new AnswerState.Blank());
    }
    if (silent) {
      return object.required(
          "status", value -> value.oneOf(STATUS).flatMap(state -> reasoned(state, reason, object)));
    }
    String kind = given.get(0);
    Value.As<Answer> as = KINDS.getOrDefault(kind, value -> Optional.empty());
    return object.required(kind, value -> as.read(value).map(answer -> answered(answer, reason)));
  }

  private static Optional<AnswerState> reasoned(
      AnswerState state, Field<Optional<String>> reason, JsonObject object) {
    if (state instanceof AnswerState.NotApplicable) {
      return Optional.of(new AnswerState.NotApplicable(reason.or(Optional.empty())));
    }
    if (reason.or(Optional.empty()).isPresent()) {
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
  private static AnswerState answered(Answer answer, Field<Optional<String>> reason) {
    Optional<String> given = reason.isRead() ? reason.get() : Optional.empty();
    return answer instanceof Answer.Option option
            && option.code().equals(AnswerState.NotApplicable.OPTION)
        ? new AnswerState.NotApplicable(given)
        : new AnswerState.Answered(answer, given);
  }

  private static Optional<Answer> options(Value value) {
    return ConditionCodec.codes(value)
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
    Field<String> period = object.required("period", Value::text);
    Field<java.math.BigDecimal> number = object.required("value", Value::number);
    return object.build(() -> new Answer.Figures.Figure(period.get(), number.get()));
  }

  private static Optional<Answer.Rows.Row> row(Value value) {
    JsonObject object = value.object();
    Field<String> key = object.required("key", Value::text);
    Field<ImmutableList<RecordedAnswer>> answers = object.list("answers", AnswerCodec::read);
    return object.build(() -> new Answer.Rows.Row(key.get(), answers.get()));
  }

  private static Optional<LawReference> law(Value value) {
    JsonObject object = value.object();
    Field<String> title = object.required("title", Value::text);
    Field<Optional<String>> article = object.optional("article", Value::text);
    Field<Optional<LocalDate>> inForce = object.optional("inForce", Value::date);
    Field<Optional<String>> link = object.optional("link", Value::text);
    return object.build(
        () -> new LawReference(title.get(), article.get(), inForce.get(), link.get()));
  }

  private static Optional<CaseExample> caseExample(Value value) {
    JsonObject object = value.object();
    Field<String> title = object.required("title", Value::text);
    Field<Optional<String>> outcome = object.optional("outcome", Value::text);
    Field<Optional<LocalDate>> date = object.optional("date", Value::date);
    return object.build(() -> new CaseExample(title.get(), outcome.get(), date.get()));
  }

  /** The field in which an answer of that kind stands. */
  static String field(Answer answer) {
    if (answer instanceof Answer.Option) {
      return "option";
    } else if (answer instanceof Answer.Options) {
      return "options";
    } else if (answer instanceof Answer.Text) {
      return "text";
    } else if (answer instanceof Answer.Quantity) {
      return "number";
    } else if (answer instanceof Answer.Date) {
      return "date";
    } else if (answer instanceof Answer.Laws) {
      return "lawsGiven";
    } else if (answer instanceof Answer.Cases) {
      return "casesGiven";
    } else if (answer instanceof Answer.Figures) {
      return "figures";
    }
    return answer instanceof Answer.NoFigures ? "noFigures" : "rows";
  }

  static void write(RecordedAnswer answer, JsonWriter out) {
    out.object(
        () -> {
          out.text("question", answer.question());
          state(answer.state(), out);
          out.text("comment", answer.comment());
          out.arrayUnlessEmpty("laws", answer.laws(), law -> law(law, out));
          out.arrayUnlessEmpty("cases", answer.cases(), each -> caseExample(each, out));
          out.text("said", answer.said());
          out.text("respondent", answer.respondent());
          Words.visibility(answer.visibility(), out);
        });
  }

  private static void state(AnswerState state, JsonWriter out) {
    if (state instanceof AnswerState.Answered answered) {
      answer(answered.answer(), out);
      out.text("reason", answered.reason());
    } else {
      out.text("status", state.code());
      if (state instanceof AnswerState.NotApplicable given) {
        out.text("reason", given.reason());
      }
    }
  }

  private static void answer(Answer answer, JsonWriter out) {
    String field = field(answer);
    if (answer instanceof Answer.Option option) {
      out.text(field, option.code());
    } else if (answer instanceof Answer.Options options) {
      out.texts(field, options.codes());
    } else if (answer instanceof Answer.Text text) {
      out.text(field, text.text());
    } else if (answer instanceof Answer.Quantity quantity) {
      out.amount(field, quantity.value());
    } else if (answer instanceof Answer.Date date) {
      out.text(field, date.day());
    } else if (answer instanceof Answer.Laws laws) {
      out.array(field, laws.laws(), law -> law(law, out));
    } else if (answer instanceof Answer.Cases cases) {
      out.array(field, cases.cases(), each -> caseExample(each, out));
    } else if (answer instanceof Answer.Figures figures) {
      out.array(field, figures.figures(), figure -> figure(figure, out));
    } else if (answer instanceof Answer.NoFigures) {
      out.flag(field, true);
    } else if (answer instanceof Answer.Rows rows) {
      out.array(field, rows.rows(), row -> row(row, out));
    }
  }

  private static void figure(Answer.Figures.Figure figure, JsonWriter out) {
    out.object(
        () -> {
          out.text("period", figure.period());
          out.amount("value", figure.value());
        });
  }

  private static void row(Answer.Rows.Row row, JsonWriter out) {
    out.object(
        () -> {
          out.text("key", row.key());
          out.array("answers", row.answers(), answer -> write(answer, out));
        });
  }

  private static void law(LawReference law, JsonWriter out) {
    out.object(
        () -> {
          out.text("title", law.title());
          out.text("article", law.article());
          out.text("inForce", law.inForce());
          out.text("link", law.link());
        });
  }

  private static void caseExample(CaseExample example, JsonWriter out) {
    out.object(
        () -> {
          out.text("title", example.title());
          out.text("outcome", example.outcome());
          out.text("date", example.date());
        });
  }
}
