package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;

/**
 * Reads and writes responses and reporting cycles. An answer that can't be read is set aside, and
 * the response keeps the others: a form may be partial.
 */
final class ResponseCodec {
  private static final ImmutableMap<String, ResponseStatus> STATUS =
      Codes.of(ResponseStatus.values(), ResponseStatus::code);

  private final Optional<ResponseCheck> check;

  /** Reads responses as they stand, or held against what is known. */
  ResponseCodec(Optional<ResponseCheck> check) {
    this.check = check;
  }

  Optional<Response> read(Value value) {
    JsonObject object = value.object();
    Field<String> state =
        object.required("state", code -> check.map(c -> c.state(code)).orElseGet(code::text));
    Field<String> questionnaire =
        object.required(
            "questionnaire", id -> check.map(c -> c.questionnaire(id)).orElseGet(id::text));
    @Nullable String id = questionnaire.isRead() ? questionnaire.get() : null;
    Field<SemanticVersion> version =
        object.required(
            "version",
            text ->
                check
                    .map(c -> c.version(text, id))
                    .orElseGet(() -> text.parsed(SemanticVersion::parse)));
    Field<String> cycle = object.required("cycle", Value::text);
    Field<ResponseStatus> status = object.required("status", word -> word.oneOf(STATUS));
    Field<LocalDate> submitted = object.required("submitted", Value::date);
    Field<Optional<String>> respondent = object.optional("respondent", Value::text);
    Field<Visibility> visibility =
        object.orElse("visibility", Words::visibility, Visibility.CONFIDENTIAL);
    Field<ImmutableList<RecordedAnswer>> answers =
        object.required("answers", list -> answers(list, check.flatMap(c -> c.answers(id))));
    return object.build(
        () ->
            new Response(
                state.get(),
                questionnaire.get(),
                version.get(),
                cycle.get(),
                status.get(),
                submitted.get(),
                respondent.get(),
                visibility.get(),
                answers.get()));
  }

  private static Optional<ImmutableList<RecordedAnswer>> answers(
      Value list, Optional<AnswerCheck> check) {
    if (check.isEmpty()) {
      return list.goodOnes(AnswerCodec::read);
    }
    Set<GivenOnce> given = new HashSet<>();
    return list.goodOnes(
        place -> {
          Optional<RecordedAnswer> read =
              AnswerCodec.read(place).filter(answer -> check.get().keeps(answer, place));
          read.ifPresent(answer -> sayOnce(answer, given, place));
          return read;
        });
  }

  /** What one body says to one question on one day is said once. */
  private record GivenOnce(
      String question, Optional<LocalDate> said, Optional<String> respondent) {}

  /** Two such answers are a conflict for the State to clear up; both are kept. */
  private static void sayOnce(RecordedAnswer answer, Set<GivenOnce> given, Value place) {
    if (!given.add(new GivenOnce(answer.question(), answer.said(), answer.respondent()))) {
      place.complain(
          "answered-twice",
          Shown.quoted(answer.question()) + " is answered above, on the same day by the same body",
          "leave one answer, or say on which day or by which body each was given");
    }
  }

  static void write(Response response, JsonWriter out) {
    out.object(
        () -> {
          out.text("state", response.state());
          out.text("questionnaire", response.questionnaire());
          out.text("version", response.version());
          out.text("cycle", response.cycle());
          out.text("status", response.status().code());
          out.text("submitted", response.submitted());
          out.text("respondent", response.respondent());
          Words.visibility(response.visibility(), out);
          out.array("answers", response.answers(), answer -> AnswerCodec.write(answer, out));
        });
  }

  static Optional<ReportingCycle> cycle(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value::text);
    Field<String> questionnaire = object.required("questionnaire", Value::text);
    Field<String> instrument = object.required("instrument", Value::text);
    Field<LocalDate> opened = object.required("opened", Value::date);
    Field<LocalDate> due = object.required("due", Value::date);
    return object.build(
        () ->
            new ReportingCycle(
                id.get(), questionnaire.get(), instrument.get(), opened.get(), due.get()));
  }

  static void write(ReportingCycle cycle, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", cycle.id());
          out.text("questionnaire", cycle.questionnaire());
          out.text("instrument", cycle.instrument());
          out.text("opened", cycle.opened());
          out.text("due", cycle.due());
        });
  }
}
