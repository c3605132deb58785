package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;

/**
 * Reads and writes responses. An answer that can't be read is set aside, and the response keeps the
 * others: a form may be partial.
 */
final class ResponseForm implements Form<Response> {
  private static final Codes<ResponseStatus> STATUS = Codes.of(ResponseStatus.values());

  private final Optional<ResponseCheck> check;

  /** Reads responses as they stand, or held against what is known. */
  ResponseForm(Optional<ResponseCheck> check) {
    this.check = check;
  }

  @Override
  public Optional<Response> read(Value value) {
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
            text -> check.map(c -> c.version(text, id)).orElseGet(() -> Words.VERSION.read(text)));
    @Nullable SemanticVersion given = version.isRead() ? version.get() : null;
    Field<String> cycle = object.required("cycle", Value.TEXT);
    Field<ResponseStatus> status = object.required("status", STATUS);
    Field<LocalDate> submitted = object.required("submitted", Value.DATE);
    Field<Optional<String>> respondent = object.optional("respondent", Value.TEXT);
    Field<Visibility> visibility =
        object.orElse("visibility", Words.VISIBILITY, Visibility.CONFIDENTIAL);
    Field<ImmutableList<RecordedAnswer>> answers =
        object.required("answers", list -> answers(list, check.flatMap(c -> c.answers(id, given))));
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
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
      return list.goodOnes(AnswerReader::read);
    }
    Set<GivenOnce> given = new HashSet<>();
    return list.goodOnes(
        place -> {
          Optional<RecordedAnswer> read =
              AnswerReader.read(place).filter(answer -> check.get().keeps(answer, place));
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

  @Override
  public void write(Response response, JsonWriter out) {
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
          out.array("answers", response.answers(), answer -> AnswerWriter.write(answer, out));
        });
  }
}
