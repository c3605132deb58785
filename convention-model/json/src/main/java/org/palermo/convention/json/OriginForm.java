package org.palermo.convention.json;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Origin;
import org.palermo.convention.questionnaire.SemanticVersion;

/** Reads and writes where an answer was carried over from. */
final class OriginForm implements Form<Origin> {
  @Override
  public Optional<Origin> read(Value value) {
    JsonObject object = value.object();
    Field<String> questionnaire = object.required("questionnaire", Value.TEXT);
    Field<SemanticVersion> version = object.required("version", Words.VERSION);
    Field<String> question = object.required("question", Value.TEXT);
    Field<Optional<LocalDate>> said = object.optional("said", Value.DATE);
    return object.isComplete()
        ? Optional.of(new Origin(questionnaire.get(), version.get(), question.get(), said.get()))
        : Optional.empty();
  }

  @Override
  public void write(Origin origin, JsonWriter out) {
    out.object(
        () -> {
          out.text("questionnaire", origin.questionnaire());
          out.text("version", origin.version());
          out.text("question", origin.question());
          out.text("said", origin.said());
        });
  }
}
