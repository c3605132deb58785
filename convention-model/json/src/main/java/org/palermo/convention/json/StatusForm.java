package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.state.TreatyAction;

/** Reads and writes the status of an instrument on a date. */
final class StatusForm implements Form<StatusDocument> {
  private static final Codes<String> ACTS =
      Codes.of(
          ImmutableList.<String>builder()
              .add("signature", "denunciation")
              .addAll(Arrays.stream(TreatyAction.Consent.values()).map(Codes::code).iterator())
              .build());

  @Override
  public Optional<StatusDocument> read(Value value) {
    JsonObject object = value.object();
    Field<String> instrument = object.required("instrument", Value.TEXT);
    Field<LocalDate> asOf = object.required("asOf", Value.DATE);
    Field<Long> parties = object.required("parties", Value.WHOLE);
    Field<Long> signatories = object.required("signatories", Value.WHOLE);
    Field<Long> undated = object.required("undatedParties", Value.WHOLE);
    Field<ImmutableList<StatusDocument.Entry>> states = object.list("states", StatusForm::entry);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new StatusDocument(
            instrument.get(),
            asOf.get(),
            parties.get(),
            signatories.get(),
            undated.get(),
            states.get()));
  }

  private static Optional<StatusDocument.Entry> entry(Value value) {
    JsonObject object = value.object();
    Field<String> state = object.required("state", Value.TEXT);
    Field<String> action = object.required("action", ACTS);
    Field<Optional<LocalDate>> date = object.orNull("date", Value.DATE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new StatusDocument.Entry(state.get(), action.get(), date.get()));
  }

  @Override
  public void write(StatusDocument table, JsonWriter out) {
    out.object(
        () -> {
          out.text("instrument", table.instrument());
          out.text("asOf", table.asOf());
          out.number("parties", table.parties());
          out.number("signatories", table.signatories());
          out.number("undatedParties", table.undatedParties());
          out.array("states", table.states(), entry -> write(entry, out));
        });
  }

  private static void write(StatusDocument.Entry entry, JsonWriter out) {
    out.object(
        () -> {
          out.text("state", entry.state());
          out.text("action", entry.action());
          out.textOrNull("date", entry.date());
        });
  }
}
