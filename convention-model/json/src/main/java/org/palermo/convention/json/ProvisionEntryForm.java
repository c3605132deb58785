package org.palermo.convention.json;

import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Strength;

/** Reads and writes lines of a list of provisions. */
final class ProvisionEntryForm implements Form<ProvisionEntry> {
  @Override
  public Optional<ProvisionEntry> read(Value value) {
    JsonObject object = value.object();
    Field<Citation> citation = object.required("citation", Words.CITATION);
    Field<String> instrument = object.required("instrument", Value.TEXT);
    Field<Integer> article = object.required("article", Value.INTEGER);
    Field<Optional<String>> title = object.orNull("title", Value.TEXT);
    Field<String> summary = object.required("summary", Value.TEXT);
    Field<Strength> strength = object.required("strength", Scales.STRENGTH);
    Field<String> theme = object.required("theme", Value.TEXT);
    Field<Optional<String>> cluster = object.orNull("cluster", Value.TEXT);
    if (!object.isComplete() || !agrees(value, citation.get(), instrument.get(), article.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new ProvisionEntry(
            citation.get(),
            title.get(),
            summary.get(),
            strength.get(),
            theme.get(),
            cluster.get()));
  }

  private static boolean agrees(Value value, Citation place, String instrument, int article) {
    boolean agrees = place.instrument().equals(instrument) && place.article() == article;
    if (!agrees) {
      value.complain(
          "other-place",
          "instrument and article are not those of " + place,
          "write " + place.instrument() + " and " + place.article());
    }
    return agrees;
  }

  @Override
  public Optional<String> id(ProvisionEntry entry) {
    return Optional.of(entry.citation().toString());
  }

  @Override
  public void write(ProvisionEntry entry, JsonWriter out) {
    out.object(
        () -> {
          out.text("citation", entry.citation());
          out.text("instrument", entry.citation().instrument());
          out.number("article", entry.citation().article());
          out.textOrNull("title", entry.title());
          out.text("summary", entry.summary());
          out.text("strength", entry.strength().code());
          out.text("theme", entry.theme());
          out.textOrNull("cluster", entry.cluster());
        });
  }
}
