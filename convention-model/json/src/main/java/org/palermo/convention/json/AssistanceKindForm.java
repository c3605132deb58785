package org.palermo.convention.json;

import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes kinds of assistance. */
final class AssistanceKindForm implements Form<AssistanceKind> {
  @Override
  public Optional<AssistanceKind> read(Value value) {
    JsonObject object = value.object();
    Field<String> code = object.required("code", Value.TEXT);
    Field<Wording> meaning = object.required("meaning", Words.WORDING);
    Field<String> outputs = object.orElse("outputs", Value.TEXT, "");
    Field<String> remedies = object.orElse("remedies", Value.TEXT, "");
    Field<Integer> from = object.orElse("monthsFrom", Value.INTEGER, 0);
    Field<Integer> to = object.orElse("monthsTo", Value.INTEGER, 0);
    Field<String> cost = object.orElse("cost", Value.TEXT, "");
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new AssistanceKind(
            code.get(),
            meaning.get(),
            outputs.get(),
            remedies.get(),
            from.get(),
            to.get(),
            cost.get()));
  }

  @Override
  public Optional<String> id(AssistanceKind kind) {
    return Optional.of(kind.code());
  }

  @Override
  public void write(AssistanceKind kind, JsonWriter out) {
    out.object(
        () -> {
          out.text("code", kind.code());
          Words.wording("meaning", kind.meaning(), out);
          out.textUnlessEmpty("outputs", kind.outputs());
          out.textUnlessEmpty("remedies", kind.remedies());
          if (kind.monthsFrom() != 0) {
            out.number("monthsFrom", kind.monthsFrom());
          }
          if (kind.monthsTo() != 0) {
            out.number("monthsTo", kind.monthsTo());
          }
          out.textUnlessEmpty("cost", kind.cost());
        });
  }
}
