package org.palermo.convention.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.revision.OptionMap;

/** Reads and writes how the options of one question become those of another. */
final class OptionMapForm implements Form<OptionMap> {
  /** The field in which it stands, left out where every option stays what it is. */
  private static final String FIELD = "map";

  private static final OptionMapForm FORM = new OptionMapForm();

  static Field<OptionMap> in(JsonObject object) {
    return object.orElse(FIELD, FORM, OptionMap.SAME);
  }

  static void unlessSame(OptionMap map, JsonWriter out) {
    if (!map.equals(OptionMap.SAME)) {
      out.name(FIELD);
      FORM.write(map, out);
    }
  }

  @Override
  public Optional<OptionMap> read(Value value) {
    JsonObject object = value.object();
    Field<ImmutableMap<String, String>> to = entries(object, "to", Value.TEXT);
    Field<ImmutableMap<String, Wording>> toConfirm = entries(object, "toConfirm", Words.WORDING);
    Field<ImmutableMap<String, Wording>> lost = entries(object, "lost", Words.WORDING);
    return object.isComplete()
        ? Optional.of(
            new OptionMap(
                ImmutableSortedMap.copyOf(to.get()),
                ImmutableSortedMap.copyOf(toConfirm.get()),
                ImmutableSortedMap.copyOf(lost.get())))
        : Optional.empty();
  }

  private static <T> Field<ImmutableMap<String, T>> entries(
      JsonObject object, String name, Value.As<T> as) {
    return object.orElse(name, value -> value.object().entries(as), ImmutableMap.of());
  }

  @Override
  public void write(OptionMap map, JsonWriter out) {
    out.object(
        () -> {
          if (!map.to().isEmpty()) {
            out.object("to", () -> map.to().forEach(out::text));
          }
          reasons("toConfirm", map.toConfirm(), out);
          reasons("lost", map.lost(), out);
        });
  }

  private static void reasons(String name, Map<String, Wording> reasons, JsonWriter out) {
    if (!reasons.isEmpty()) {
      out.object(name, () -> reasons.forEach((option, why) -> Words.wording(option, why, out)));
    }
  }
}
