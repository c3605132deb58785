package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Strength;

/** Reads and writes provisions. */
final class ProvisionForm implements Form<Provision> {

  @Override
  public Optional<Provision> read(Value value) {
    JsonObject object = value.object();
    Field<Citation> citation = object.required("citation", Words.CITATION);
    Field<String> summary = object.required("summary", Value.TEXT);
    Field<Strength> strength = object.required("strength", Scales.STRENGTH);
    Field<String> theme = object.required("theme", Value.TEXT);
    Field<Optional<String>> cluster = object.optional("cluster", Value.TEXT);
    Field<ImmutableList<Citation>> others = object.listOrEmpty("crossReferences", Words.CITATION);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Provision(
            citation.get(),
            summary.get(),
            strength.get(),
            theme.get(),
            cluster.get(),
            others.get()));
  }

  @Override
  public Optional<String> id(Provision provision) {
    return Optional.of(provision.citation().toString());
  }

  @Override
  public void write(Provision provision, JsonWriter out) {
    out.object(
        () -> {
          out.text("citation", provision.citation());
          out.text("summary", provision.summary());
          out.text("strength", provision.strength().code());
          out.text("theme", provision.theme());
          out.text("cluster", provision.cluster());
          out.textsUnlessEmpty("crossReferences", provision.crossReferences());
        });
  }
}
