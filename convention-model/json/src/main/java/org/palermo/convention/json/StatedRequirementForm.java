package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.decision.mobilization.StatedRequirement;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes what needs are said to require. */
final class StatedRequirementForm implements Form<StatedRequirement> {
  private static final MeansForm MEANS = new MeansForm();

  @Override
  public Optional<StatedRequirement> read(Value value) {
    JsonObject object = value.object();
    Field<String> need = object.required("need", Value.TEXT);
    Field<ImmutableList<Means>> means = object.list("means", MEANS);
    return object.isComplete()
        ? Optional.of(new StatedRequirement(need.get(), means.get()))
        : Optional.empty();
  }

  @Override
  public Optional<String> id(StatedRequirement requirement) {
    return Optional.of(requirement.need());
  }

  @Override
  public void write(StatedRequirement requirement, JsonWriter out) {
    out.object(
        () -> {
          out.text("need", requirement.need());
          out.array("means", requirement.means(), means -> MEANS.write(means, out));
        });
  }
}
