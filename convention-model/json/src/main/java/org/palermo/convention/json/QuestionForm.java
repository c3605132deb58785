package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.treaty.Citation;

/** Reads and writes questions, which take their instrument from the questionnaire around them. */
final class QuestionForm implements Value.As<Question> {
  private static final Codes<AnswerType> TYPES = Codes.of(AnswerType.values());
  private static final Codes<Purpose> PURPOSES = Codes.of(Purpose.values());

  private final String instrument;
  private final Map<String, Value> places;

  /**
   * Reads questions of an instrument.
   *
   * @param places takes the place of each question and column by its id
   */
  QuestionForm(String instrument, Map<String, Value> places) {
    this.instrument = instrument;
    this.places = places;
  }

  @Override
  public Optional<Question> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Words.CODE);
    Field<ImmutableList<Citation>> citations = object.listOrEmpty("citations", Words.CITATION);
    Field<Optional<String>> cluster = object.optional("cluster", Value.TEXT);
    Field<Integer> order = object.required("order", Value.INTEGER);
    Field<AnswerType> type = object.required("type", TYPES);
    Field<Purpose> purpose = object.orElse("purpose", PURPOSES, Purpose.SUBSTANCE);
    Field<Wording> prompt = object.required("prompt", Words.WORDING);
    Field<ImmutableSet<String>> options =
        object.orElse("options", Words.CODES_IN_ORDER, ImmutableSet.of());
    Field<ImmutableSet<String>> exclusive =
        object.orElse("exclusive", Words.CODES_IN_ORDER, ImmutableSet.of());
    Field<ImmutableList<Question>> columns = object.listOrEmpty("columns", this);
    Field<Optional<Condition>> askedWhen = object.optional("askedWhen", ConditionForm.CONDITION);
    Field<Question.Notes> notes = object.orElse("notes", QuestionForm::notes, Question.Notes.NONE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    places.putIfAbsent(id.get(), value);
    return Optional.of(
        new Question(
            id.get(),
            instrument,
            citations.get(),
            cluster.get(),
            order.get(),
            type.get(),
            purpose.get(),
            prompt.get(),
            options.get(),
            exclusive.get(),
            columns.get(),
            askedWhen.get(),
            notes.get()));
  }

  private static Optional<Question.Notes> notes(Value value) {
    JsonObject object = value.object();
    Field<Optional<Wording>> askedWhen = object.optional("askedWhen", Words.WORDING);
    Field<Optional<Wording>> hint = object.optional("hint", Words.WORDING);
    Field<String> source = object.orElse("source", Value.TEXT, "");
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Question.Notes(askedWhen.get(), hint.get(), source.get()));
  }

  static void write(Question question, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", question.id());
          out.textsUnlessEmpty("citations", question.citations());
          out.text("cluster", question.cluster());
          out.number("order", question.order());
          out.text("type", question.type().code());
          if (question.purpose() != Purpose.SUBSTANCE) {
            out.text("purpose", question.purpose().code());
          }
          Words.wording("prompt", question.prompt(), out);
          out.textsUnlessEmpty("options", question.options());
          out.textsUnlessEmpty("exclusive", question.exclusive());
          out.arrayUnlessEmpty("columns", question.columns(), column -> write(column, out));
          question
              .askedWhen()
              .ifPresent(
                  condition -> {
                    out.name("askedWhen");
                    ConditionWriter.write(condition, out);
                  });
          if (!question.notes().equals(Question.Notes.NONE)) {
            out.object("notes", () -> notes(question.notes(), out));
          }
        });
  }

  private static void notes(Question.Notes notes, JsonWriter out) {
    Words.wording("askedWhen", notes.askedWhen(), out);
    Words.wording("hint", notes.hint(), out);
    out.textUnlessEmpty("source", notes.source());
  }
}
