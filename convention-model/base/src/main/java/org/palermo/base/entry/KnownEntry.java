package org.palermo.base.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/**
 * An entry as the base holds it.
 *
 * @param known the day on which it was entered, and so became known
 * @param entry what was entered
 * @param <T> the record
 */
public record KnownEntry<T>(LocalDate known, Entry<T> entry) {
  /** How a canonical export writes them: the name, the day, and the entry itself. */
  public static final Format<KnownEntry<?>> FORMAT = new Format<>("known-entry", new OnALine());

  private static final class OnALine implements Form<KnownEntry<?>> {
    @Override
    public Optional<KnownEntry<?>> read(Value value) {
      JsonObject object = value.object();
      Field<EntryId> id = object.required("id", name -> name.parsed(EntryId::parse));
      Field<LocalDate> known = object.required("known", Value.DATE);
      Field<Entry<?>> entry = object.required("entry", Entry.FORMAT.form());
      if (!object.isComplete()) {
        return Optional.empty();
      }
      if (!entry.get().id().equals(id.get())) {
        value.complain(
            "other-id",
            "the entry says what " + entry.get().id() + " stands for",
            "leave entries as they were exported");
        return Optional.empty();
      }
      return Optional.of(new KnownEntry<>(known.get(), entry.get()));
    }

    @Override
    public void write(KnownEntry<?> known, JsonWriter out) {
      out.object(
          () -> {
            out.text("id", known.entry().id());
            out.text("known", known.known());
            out.name("entry");
            Entry.FORMAT.form().write(known.entry(), out);
          });
    }
  }
}
