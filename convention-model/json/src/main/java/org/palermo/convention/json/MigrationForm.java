package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.Migration;
import org.palermo.convention.revision.Step;

/** Reads and writes what is declared about how answers follow from one version to a newer one. */
final class MigrationForm implements Form<Migration> {
  private static final StepForm STEP = new StepForm();

  @Override
  public Optional<Migration> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> questionnaire = object.required("questionnaire", Value.TEXT);
    Field<SemanticVersion> from = object.required("from", Words.VERSION);
    Field<SemanticVersion> to = object.required("to", Words.VERSION);
    Field<ImmutableList<Step>> steps = object.list("steps", STEP);
    return object.isComplete()
        ? Optional.of(
            new Migration(id.get(), questionnaire.get(), from.get(), to.get(), steps.get()))
        : Optional.empty();
  }

  @Override
  public Optional<String> id(Migration migration) {
    return Optional.of(migration.id());
  }

  @Override
  public void write(Migration migration, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", migration.id());
          out.text("questionnaire", migration.questionnaire());
          out.text("from", migration.from());
          out.text("to", migration.to());
          out.array("steps", migration.steps(), step -> STEP.write(step, out));
        });
  }
}
