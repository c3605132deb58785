package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.revision.OptionMap;
import org.palermo.convention.treaty.Citation;

/** Reads and writes which answers to one questionnaire are offered as answers to another. */
final class CarryOverForm implements Form<CarryOver> {
  @Override
  public Optional<CarryOver> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> from = object.required("from", Value.TEXT);
    Field<SemanticVersion> fromVersion = object.required("fromVersion", Words.VERSION);
    Field<String> to = object.required("to", Value.TEXT);
    Field<SemanticVersion> toVersion = object.required("toVersion", Words.VERSION);
    Field<ImmutableList<CarryOver.Pair>> pairs = object.list("pairs", CarryOverForm::pair);
    return object.isComplete()
        ? Optional.of(
            new CarryOver(
                id.get(), from.get(), fromVersion.get(), to.get(), toVersion.get(), pairs.get()))
        : Optional.empty();
  }

  private static Optional<CarryOver.Pair> pair(Value value) {
    JsonObject object = value.object();
    Field<String> from = object.required("from", Words.CODE);
    Field<String> to = object.required("to", Words.CODE);
    Field<OptionMap> map = OptionMapForm.in(object);
    Field<ImmutableSet<Citation>> citations =
        object.required("citations", places -> Words.distinct(places, Words.CITATION));
    Field<Wording> reason = object.required("reason", Words.WORDING);
    return object.isComplete()
        ? Optional.of(
            new CarryOver.Pair(
                from.get(), to.get(), map.get(), citations.get().asList(), reason.get()))
        : Optional.empty();
  }

  @Override
  public Optional<String> id(CarryOver carryOver) {
    return Optional.of(carryOver.id());
  }

  @Override
  public void write(CarryOver carryOver, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", carryOver.id());
          out.text("from", carryOver.from());
          out.text("fromVersion", carryOver.fromVersion());
          out.text("to", carryOver.to());
          out.text("toVersion", carryOver.toVersion());
          out.array("pairs", carryOver.pairs(), pair -> pair(pair, out));
        });
  }

  private static void pair(CarryOver.Pair pair, JsonWriter out) {
    out.object(
        () -> {
          out.text("from", pair.from());
          out.text("to", pair.to());
          OptionMapForm.unlessSame(pair.map(), out);
          out.texts("citations", pair.citations());
          Words.wording("reason", pair.reason(), out);
        });
  }
}
