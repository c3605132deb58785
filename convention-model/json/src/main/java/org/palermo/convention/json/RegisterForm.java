package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;

/** Reads and writes registers of States. */
final class RegisterForm implements Form<StateRegister> {
  private static final RegisterSourceForm SOURCE = new RegisterSourceForm();
  private static final StateForm STATE = new StateForm();

  @Override
  public Optional<StateRegister> read(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value.DATE);
    Field<ImmutableList<RegisterSource>> sources = object.list("sources", SOURCE);
    Field<ImmutableList<State>> states = object.list("states", STATE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(StateRegister.of(asOf.get(), states.get(), sources.get()));
  }

  @Override
  public void write(StateRegister register, JsonWriter out) {
    out.object(
        () -> {
          out.text("asOf", register.asOf());
          out.array("sources", register.sources(), source -> SOURCE.write(source, out));
          out.array("states", register.all(), state -> STATE.write(state, out));
        });
  }
}
