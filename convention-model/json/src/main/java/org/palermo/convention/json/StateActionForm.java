package org.palermo.convention.json;

import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.state.TreatyAction;

/** Reads and writes what a State did about an instrument that the register does not hold. */
final class StateActionForm implements Form<StateAction> {
  @Override
  public Optional<StateAction> read(Value value) {
    JsonObject object = value.object();
    Field<String> state = object.required("state", Value.TEXT);
    Optional<TreatyAction> action = TreatyActionFields.read(object);
    return action.filter(read -> state.isRead()).map(read -> new StateAction(state.get(), read));
  }

  @Override
  public Optional<String> id(StateAction action) {
    return Optional.of(action.state());
  }

  @Override
  public void write(StateAction action, JsonWriter out) {
    out.object(
        () -> {
          out.text("state", action.state());
          TreatyActionFields.write(action.action(), out);
        });
  }
}
