package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Problem;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.QuestionnaireCheck;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.treaty.Citation;

/** Reads and writes questionnaires with their questions. */
final class QuestionnaireForm implements Form<Questionnaire> {
  @Override
  public Optional<Questionnaire> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<SemanticVersion> version = object.required("version", Words.VERSION);
    Field<String> instrument = object.required("instrument", Value.TEXT);
    Field<Wording> title = object.required("title", Words.WORDING);
    Field<ImmutableList<String>> cycles = object.list("cycles", Value.TEXT);
    Map<String, Value> places = new HashMap<>();
    Value.As<Question> form = new QuestionForm(instrument.or(""), places);
    Field<ImmutableList<Question>> questions =
        object.required("questions", list -> Several.all(list, form, Question::id));
    Field<ImmutableList<Questionnaire.Exclusion>> excluded =
        object.listOrEmpty("excluded", QuestionnaireForm::exclusion);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    Questionnaire read =
        new Questionnaire(
            id.get(),
            version.get(),
            instrument.get(),
            title.get(),
            cycles.get(),
            questions.get(),
            excluded.get());
    return isSound(read, places, value) ? Optional.of(read) : Optional.empty();
  }

  @Override
  public Optional<String> id(Questionnaire questionnaire) {
    return Optional.of(questionnaire.id());
  }

  @Override
  public void write(Questionnaire questionnaire, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", questionnaire.id());
          out.text("version", questionnaire.version());
          out.text("instrument", questionnaire.instrument());
          Words.wording("title", questionnaire.title(), out);
          out.texts("cycles", questionnaire.cycles());
          out.array(
              "questions",
              questionnaire.questions(),
              question -> QuestionForm.write(question, out));
          out.arrayUnlessEmpty("excluded", questionnaire.excluded(), each -> exclusion(each, out));
        });
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
    Field<Citation> citation = object.required("citation", Words.CITATION);
    Field<Wording> reason = object.required("reason", Words.WORDING);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Questionnaire.Exclusion(citation.get(), reason.get()));
  }

  private static void exclusion(Questionnaire.Exclusion exclusion, JsonWriter out) {
    out.object(
        () -> {
          out.text("citation", exclusion.citation());
          Words.wording("reason", exclusion.reason(), out);
        });
  }
}
