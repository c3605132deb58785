package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes how subjects of activities speak to themes of provisions. */
final class ThemeMapForm implements Form<ThemeMap> {
  @Override
  public Optional<ThemeMap> read(Value value) {
    JsonObject object = value.object();
    Field<ImmutableList<ThemeMap.Link>> links = object.list("links", ThemeMapForm::link);
    Field<ImmutableSortedSet<String>> context =
        object.orElse("contextOnly", Words.CODES, ImmutableSortedSet.of());
    Field<ImmutableSortedSet<String>> areas =
        object.orElse("areasWithoutMatch", Words.CODES, ImmutableSortedSet.of());
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(ThemeMap.of(links.get(), context.get(), areas.get()));
  }

  @Override
  public void write(ThemeMap map, JsonWriter out) {
    out.object(
        () -> {
          out.array(
              "links",
              map.links(),
              link ->
                  out.object(
                      () -> {
                        out.text("activityTheme", link.activityTheme());
                        out.text("instrument", link.instrument());
                        out.textsUnlessEmpty("themes", link.themes());
                      }));
          out.textsUnlessEmpty("contextOnly", map.contextOnly());
          out.textsUnlessEmpty("areasWithoutMatch", map.areasWithoutMatch());
        });
  }

  private static Optional<ThemeMap.Link> link(Value value) {
    JsonObject object = value.object();
    Field<String> theme = object.required("activityTheme", Value.TEXT);
    Field<Optional<String>> instrument = object.optional("instrument", Value.TEXT);
    Field<ImmutableSortedSet<String>> themes =
        object.orElse("themes", Words.CODES, ImmutableSortedSet.of());
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new ThemeMap.Link(theme.get(), instrument.get(), themes.get()));
  }
}
