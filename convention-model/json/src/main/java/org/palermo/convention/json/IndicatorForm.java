package org.palermo.convention.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes third parties' figures. */
final class IndicatorForm implements Form<IndicatorValue> {
  @Override
  public Optional<IndicatorValue> read(Value value) {
    JsonObject object = value.object();
    Field<String> state = object.required("state", Value.TEXT);
    Field<String> indicator = object.required("indicator", Value.TEXT);
    Field<Integer> year = object.required("year", Value.INTEGER);
    Field<BigDecimal> number = object.required("value", Value.NUMBER);
    Field<BigDecimal> least = object.required("scaleMin", Value.NUMBER);
    Field<BigDecimal> most = object.required("scaleMax", Value.NUMBER);
    Field<Boolean> higher = object.required("higherIsBetter", Value.FLAG);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new IndicatorValue(
            state.get(),
            indicator.get(),
            year.get(),
            number.get(),
            least.get(),
            most.get(),
            higher.get()));
  }

  @Override
  public void write(IndicatorValue value, JsonWriter out) {
    out.object(
        () -> {
          out.text("state", value.state());
          out.text("indicator", value.indicator());
          out.number("year", value.year());
          out.number("value", value.value());
          out.number("scaleMin", value.scaleMin());
          out.number("scaleMax", value.scaleMax());
          out.flag("higherIsBetter", value.higherIsBetter());
        });
  }
}
