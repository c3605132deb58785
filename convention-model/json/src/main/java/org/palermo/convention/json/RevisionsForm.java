package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.revision.Migration;
import org.palermo.convention.revision.Revisions;

/** Reads and writes what a plugin brings so that earlier answers, and others, are of use. */
final class RevisionsForm implements Form<Revisions> {
  @Override
  public Optional<Revisions> read(Value value) {
    JsonObject object = value.object();
    Field<ImmutableList<Questionnaire>> earlier =
        object.required(
            "earlier",
            list ->
                Several.all(list, Formats.QUESTIONNAIRE.form(), form -> form.version().toString()));
    Field<ImmutableList<Migration>> migrations =
        object.required(
            "migrations", list -> Several.all(list, Formats.MIGRATION.form(), Migration::id));
    Field<ImmutableList<CarryOver>> carryOvers =
        object.required(
            "carryOvers", list -> Several.all(list, Formats.CARRY_OVER.form(), CarryOver::id));
    return object.isComplete()
        ? Optional.of(new Revisions(earlier.get(), migrations.get(), carryOvers.get()))
        : Optional.empty();
  }

  @Override
  public void write(Revisions revisions, JsonWriter out) {
    out.object(
        () -> {
          out.array(
              "earlier",
              revisions.earlier(),
              form -> Formats.QUESTIONNAIRE.form().write(form, out));
          out.array(
              "migrations",
              revisions.migrations(),
              migration -> Formats.MIGRATION.form().write(migration, out));
          out.array(
              "carryOvers",
              revisions.carryOvers(),
              carryOver -> Formats.CARRY_OVER.form().write(carryOver, out));
        });
  }
}
