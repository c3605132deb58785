package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Problem;
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
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.QuestionnaireCheck;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.treaty.Citation;

/** Reads and writes questionnaires with their questions. */
final class QuestionnaireCodec {
  private static final ImmutableMap<String, AnswerType> TYPES =
      Codes.of(AnswerType.values(), AnswerType::code);
  private static final ImmutableMap<String, Purpose> PURPOSES =
      Codes.of(Purpose.values(), Purpose::code);

  private QuestionnaireCodec() {}

  static Optional<Questionnaire> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value::text);
    Field<SemanticVersion> version =
        object.required("version", text -> text.parsed(SemanticVersion::parse));
    Field<String> instrument = object.required("instrument", Value::text);
    Field<Wording> title = object.required("title", Words::wording);
    Field<ImmutableList<String>> cycles = object.list("cycles", Value::text);
    String code = instrument.isRead() ? instrument.get() : "";
    Map<String, Value> places = new HashMap<>();
    Field<ImmutableList<Question>> questions =
        object.required(
            "questions",
            list -> Several.all(list, each -> question(each, code, places), Question::id));
    Field<ImmutableList<Questionnaire.Exclusion>> excluded =
        object.listOrEmpty("excluded", QuestionnaireCodec::exclusion);
    return object
        .build(
            () ->
                new Questionnaire(
                    id.get(),
                    version.get(),
                    instrument.get(),
                    title.get(),
                    cycles.get(),
                    questions.get(),
                    excluded.get()))
        .filter(read -> isSound(read, places, value));
  }

  /** Whether its questions fit one another; what doesn't is reported where the question stands. */
  private static boolean isSound(
      Questionnaire questionnaire, Map<String, Value> places, Value whole) {
    ImmutableList<Problem> faults = QuestionnaireCheck.of(questionnaire);
    for (Problem fault : faults) {
      places
          .getOrDefault(fault.place(), whole)
          .complain(fault.rule(), fault.message(), fault.fix());
    }
    return faults.isEmpty();
  }

  private static Optional<Questionnaire.Exclusion> exclusion(Value value) {
    JsonObject object = value.object();
    Field<Citation> citation = object.required("citation", Words::citation);
    Field<Wording> reason = object.required("reason", Words::wording);
    return object.build(() -> new Questionnaire.Exclusion(citation.get(), reason.get()));
  }

  private static Optional<Question> question(
      Value value, String instrument, Map<String, Value> places) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value::text);
    Field<ImmutableList<Citation>> citations = object.listOrEmpty("citations", Words::citation);
    Field<Optional<String>> cluster = object.optional("cluster", Value::text);
    Field<Integer> order = object.required("order", Value::integer);
    Field<AnswerType> type = object.required("type", word -> word.oneOf(TYPES));
    Field<Purpose> purpose =
        object.orElse("purpose", word -> word.oneOf(PURPOSES), Purpose.SUBSTANCE);
    Field<Wording> prompt = object.required("prompt", Words::wording);
    Field<ImmutableSet<String>> options =
        object.orElse("options", Words::codesInOrder, ImmutableSet.of());
    Field<ImmutableSet<String>> exclusive =
        object.orElse("exclusive", Words::codesInOrder, ImmutableSet.of());
    Field<ImmutableList<Question>> columns =
        object.listOrEmpty("columns", each -> question(each, instrument, places));
    Field<Optional<Condition>> askedWhen = object.optional("askedWhen", ConditionCodec::read);
    Field<Question.Notes> notes =
        object.orElse("notes", QuestionnaireCodec::notes, Question.Notes.NONE);
    Optional<Question> read =
        object.build(
            () ->
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
    read.ifPresent(question -> places.putIfAbsent(question.id(), value));
    return read;
  }

  private static Optional<Question.Notes> notes(Value value) {
    JsonObject object = value.object();
    Field<Optional<Wording>> askedWhen = object.optional("askedWhen", Words::wording);
    Field<Optional<Wording>> hint = object.optional("hint", Words::wording);
    Field<String> source = object.orElse("source", Value::text, "");
    return object.build(() -> new Question.Notes(askedWhen.get(), hint.get(), source.get()));
  }

  static void write(Questionnaire questionnaire, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", questionnaire.id());
          out.text("version", questionnaire.version());
          out.text("instrument", questionnaire.instrument());
          Words.wording("title", questionnaire.title(), out);
          out.texts("cycles", questionnaire.cycles());
          out.array("questions", questionnaire.questions(), each -> question(each, out));
          out.arrayUnlessEmpty("excluded", questionnaire.excluded(), each -> exclusion(each, out));
        });
  }

  private static void exclusion(Questionnaire.Exclusion exclusion, JsonWriter out) {
    out.object(
        () -> {
          out.text("citation", exclusion.citation());
          Words.wording("reason", exclusion.reason(), out);
        });
  }

  private static void question(Question question, JsonWriter out) {
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
          out.arrayUnlessEmpty("columns", question.columns(), each -> question(each, out));
          question
              .askedWhen()
              .ifPresent(
                  condition -> {
                    out.name("askedWhen");
                    ConditionText.write(condition, out);
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
