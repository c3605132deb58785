package org.palermo.convention.json;

import java.util.Optional;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Condition;

/** Reads and writes conditions. */
final class ConditionForm implements Form<Condition> {
  /** The form, for the records that hold conditions. */
  static final ConditionForm CONDITION = new ConditionForm();

  @Override
  public Optional<Condition> read(Value value) {
    return ConditionReader.read(value);
  }

  @Override
  public void write(Condition condition, JsonWriter out) {
    ConditionWriter.write(condition, out);
  }
}
