package org.palermo.convention.json;

import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.state.RegisterSource;

/** Reads and writes sources of a register. */
final class RegisterSourceForm implements Form<RegisterSource> {
  @Override
  public Optional<RegisterSource> read(Value value) {
    JsonObject object = value.object();
    Field<String> what = object.required("what", Value.TEXT);
    Field<String> source = object.required("source", Value.TEXT);
    Field<String> asOf = object.required("asOf", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new RegisterSource(what.get(), source.get(), asOf.get()));
  }

  @Override
  public void write(RegisterSource source, JsonWriter out) {
    out.object(
        () -> {
          out.text("what", source.what());
          out.text("source", source.source());
          out.text("asOf", source.asOf());
        });
  }
}
