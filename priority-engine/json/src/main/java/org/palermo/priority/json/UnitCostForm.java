package org.palermo.priority.json;

import java.util.Optional;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes unit costs. */
final class UnitCostForm implements Form<UnitCost> {
  @Override
  public Optional<UnitCost> read(Value value) {
    JsonObject object = value.object();
    Field<String> kind = object.required("kind", Value.TEXT);
    Field<Long> dollars = object.required("dollars", Value.WHOLE);
    Field<String> basis = object.required("basis", Value.TEXT);
    return object.isComplete()
        ? Optional.of(new UnitCost(kind.get(), dollars.get(), basis.get()))
        : Optional.empty();
  }

  @Override
  public Optional<String> id(UnitCost cost) {
    return Optional.of(cost.kind());
  }

  @Override
  public void write(UnitCost cost, JsonWriter out) {
    out.object(
        () -> {
          out.text("kind", cost.kind());
          out.number("dollars", cost.dollars());
          out.text("basis", cost.basis());
        });
  }
}
