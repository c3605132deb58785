package org.palermo.convention.json;

import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes what a plugin without code says of itself. */
final class PluginManifestForm implements Form<PluginManifest> {
  @Override
  public Optional<PluginManifest> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<Integer> from = object.required("from", Value.INTEGER);
    Field<Integer> below = object.required("below", Value.INTEGER);
    return object.isComplete()
        ? Optional.of(new PluginManifest(id.get(), from.get(), below.get()))
        : Optional.empty();
  }

  @Override
  public void write(PluginManifest manifest, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", manifest.id());
          out.number("from", manifest.from());
          out.number("below", manifest.below());
        });
  }
}
