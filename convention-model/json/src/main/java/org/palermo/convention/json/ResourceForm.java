package org.palermo.convention.json;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes resources. */
final class ResourceForm implements Form<Resource> {
  private static final Codes<Resource.Origin> ORIGINS = Codes.of(Resource.Origin.values());
  private static final Codes<Resource.Stage> STAGES = Codes.of(Resource.Stage.values());
  private static final MeansForm MEANS = new MeansForm();
  private static final GivingConditionsForm CONDITIONS = new GivingConditionsForm();

  @Override
  public Optional<Resource> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> giver = object.required("giver", Value.TEXT);
    Field<Resource.Origin> origin = object.required("origin", ORIGINS);
    Field<Means> means = object.required("means", MEANS);
    Field<GivingConditions> conditions =
        object.orElse("conditions", CONDITIONS, GivingConditions.NONE);
    Field<Resource.Stage> stage = object.required("stage", STAGES);
    Field<LocalDate> date = object.required("date", Value.DATE);
    Field<String> source = object.required("source", Value.TEXT);
    Field<Visibility> visibility =
        object.orElse("visibility", Words.VISIBILITY, Visibility.CONFIDENTIAL);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Resource(
            id.get(),
            giver.get(),
            origin.get(),
            means.get(),
            conditions.get(),
            stage.get(),
            date.get(),
            source.get(),
            visibility.get()));
  }

  @Override
  public Optional<String> id(Resource resource) {
    return Optional.of(resource.id());
  }

  @Override
  public void write(Resource resource, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", resource.id());
          out.text("giver", resource.giver());
          out.text("origin", resource.origin().code());
          out.name("means");
          MEANS.write(resource.means(), out);
          if (!resource.conditions().equals(GivingConditions.NONE)) {
            out.name("conditions");
            CONDITIONS.write(resource.conditions(), out);
          }
          out.text("stage", resource.stage().code());
          out.text("date", resource.date());
          out.text("source", resource.source());
          Words.visibility(resource.visibility(), out);
        });
  }
}
