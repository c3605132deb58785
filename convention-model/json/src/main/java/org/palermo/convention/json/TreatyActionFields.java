package org.palermo.convention.json;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.state.TreatyAction;

/** The fields that say what a State did about an instrument. */
final class TreatyActionFields {
  private static final Codes<TreatyAction.Consent> CONSENTS =
      Codes.of(TreatyAction.Consent.values());

  private TreatyActionFields() {}

  static Optional<TreatyAction> read(Value value) {
    return read(value.object());
  }

  static Optional<TreatyAction> read(JsonObject object) {
    Field<String> instrument = object.required("instrument", Value.TEXT);
    Field<Optional<LocalDate>> signature = object.optional("signature", Value.DATE);
    Field<Optional<TreatyAction.Consent>> consent = object.optional("consent", CONSENTS);
    Field<Optional<LocalDate>> deposited = object.optional("deposited", Value.DATE);
    Field<Optional<LocalDate>> denounced = object.optional("denunciationReceived", Value.DATE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new TreatyAction(
            instrument.get(), signature.get(), consent.get(), deposited.get(), denounced.get()));
  }

  static void write(TreatyAction action, JsonWriter out) {
    out.text("instrument", action.instrument());
    out.text("signature", action.signature());
    out.text("consent", action.consent().map(TreatyAction.Consent::code));
    out.text("deposited", action.deposited());
    out.text("denunciationReceived", action.denunciationReceived());
  }
}
