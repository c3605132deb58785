package org.palermo.base.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/**
 * Reads and writes entries: a record with what the base adds to it, or the subject of what is
 * withdrawn.
 */
public final class EntryForm implements Form<Entry<?>> {
  private static final Codes<Visibility> VISIBILITY = Codes.of(Visibility.values());

  private final Records records;

  /** How the records within entries are read. */
  @FunctionalInterface
  public interface Records {
    /** The form of records of a kind. */
    Form<?> form(RecordKind<?> kind);
  }

  /** Entries whose records are read in that way. */
  public EntryForm(Records records) {
    this.records = records;
  }

  @Override
  public Optional<Entry<?>> read(Value value) {
    JsonObject object = value.object();
    Field<RecordKind<?>> kind = object.required("kind", EntryForm::kind);
    Field<Optional<LocalDate>> from = object.optional("from", Value.DATE);
    Field<Optional<LocalDate>> until = object.optional("until", Value.DATE);
    Field<Optional<Visibility>> visibility = object.optional("visibility", VISIBILITY);
    Field<Optional<EntryId>> amends =
        object.optional("amends", name -> name.parsed(EntryId::parse));
    Field<Optional<String>> reason = object.optional("reason", Value.TEXT);
    Optional<Entry<?>> bare =
        object.has("record")
            ? bare(kind, object)
            : withdrawal(kind, object, amends, reason).map(entry -> entry);
    if (!object.isComplete() || bare.isEmpty()) {
      return Optional.empty();
    }
    if (amends.get().isPresent() != reason.get().isPresent()) {
      value.complain(
          "amendment-incomplete",
          "an amendment names the entry that it amends, and the reason",
          "give both amends and reason, or neither");
      return Optional.empty();
    }
    Entry<?> entry = bare.get().during(new Period(from.get(), until.get()));
    if (visibility.get().isPresent()) {
      entry = entry.seenBy(visibility.get().get());
    }
    return Optional.of(
        amends.get().isPresent()
            ? entry.amending(amends.get().get(), reason.get().orElseThrow())
            : entry);
  }

  private static Optional<RecordKind<?>> kind(Value value) {
    return value.oneOf(RecordKind.byCode());
  }

  private Optional<Entry<?>> bare(Field<RecordKind<?>> kind, JsonObject object) {
    if (!kind.isRead()) {
      object.optional("record", Optional::of);
      return Optional.empty();
    }
    return ofKind(kind.get(), object).map(entry -> entry);
  }

  @SuppressWarnings("unchecked") // the form of a kind reads records of that kind
  private <T> Optional<Entry<T>> ofKind(RecordKind<T> kind, JsonObject object) {
    Field<T> record = object.required("record", (Form<T>) records.form(kind));
    return record.isRead() ? Optional.of(Entry.of(kind, record.get())) : Optional.empty();
  }

  private static Optional<Entry<?>> withdrawal(
      Field<RecordKind<?>> kind,
      JsonObject object,
      Field<Optional<EntryId>> amends,
      Field<Optional<String>> reason) {
    Field<String> subject = object.required("withdrawn", Value.TEXT);
    if (!kind.isRead() || !subject.isRead() || !amends.isRead() || !reason.isRead()) {
      return Optional.empty();
    }
    if (amends.get().isEmpty() || reason.get().isEmpty()) {
      object
          .whole()
          .complain(
              "withdrawal-incomplete",
              "a withdrawal names the entry that it withdraws, and the reason",
              "add amends and reason");
      return Optional.empty();
    }
    return Optional.of(
        Entry.withdrawal(
            kind.get(), subject.get(), new Amendment(amends.get().get(), reason.get().get())));
  }

  @Override
  public Optional<String> id(Entry<?> entry) {
    return Optional.of(entry.id().hex());
  }

  @Override
  public void write(Entry<?> entry, JsonWriter out) {
    out.object(() -> fields(entry, out));
  }

  static <T> void fields(Entry<T> entry, JsonWriter out) {
    out.text("kind", entry.kind().code());
    entry
        .record()
        .ifPresentOrElse(
            record -> {
              out.name("record");
              entry.kind().format().form().write(record, out);
            },
            () -> out.text("withdrawn", entry.subject()));
    out.text("from", entry.period().from());
    out.text("until", entry.period().until());
    out.text("visibility", Codes.code(entry.visibility()));
    entry
        .amendment()
        .ifPresent(
            change -> {
              out.text("amends", change.of());
              out.text("reason", change.reason());
            });
  }
}
