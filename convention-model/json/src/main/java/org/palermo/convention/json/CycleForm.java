package org.palermo.convention.json;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.ReportingCycle;

/** Reads and writes reporting cycles. */
final class CycleForm implements Form<ReportingCycle> {
  @Override
  public Optional<ReportingCycle> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> questionnaire = object.required("questionnaire", Value.TEXT);
    Field<String> instrument = object.required("instrument", Value.TEXT);
    Field<LocalDate> opened = object.required("opened", Value.DATE);
    Field<LocalDate> due = object.required("due", Value.DATE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportingCycle(
            id.get(), questionnaire.get(), instrument.get(), opened.get(), due.get()));
  }

  @Override
  public void write(ReportingCycle cycle, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", cycle.id());
          out.text("questionnaire", cycle.questionnaire());
          out.text("instrument", cycle.instrument());
          out.text("opened", cycle.opened());
          out.text("due", cycle.due());
        });
  }
}
