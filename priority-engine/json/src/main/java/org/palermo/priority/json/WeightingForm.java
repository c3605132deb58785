package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.score.Scale;
import org.palermo.priority.score.Weighting;

/** Reads and writes the criteria of one profile. Not thread-safe: make one for each reading. */
final class WeightingForm implements Form<Weighting> {
  /** A scale on which every reading is worth nothing; stands in for one that failed. */
  static final Scale LEVEL = new Scale(ImmutableList.of(new Scale.Mark(0, 0)));

  private boolean everyScale = true;

  WeightingForm() {}

  /** The criterion, its weight at least: so that weights are summed even where a scale failed. */
  @Override
  public Optional<Weighting> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<Integer> weight = object.required("weight", Value.INTEGER);
    Field<Scale> scale = object.required("scale", WeightingForm::scale);
    everyScale &= object.isComplete();
    return id.isRead() && weight.isRead()
        ? Optional.of(new Weighting(id.get(), weight.get(), scale.or(LEVEL)))
        : Optional.empty();
  }

  /** Whether nothing was wrong with any criterion read so far. */
  boolean everyScaleIsRead() {
    return everyScale;
  }

  private static Optional<Scale> scale(Value value) {
    return value
        .list(mark -> Figures.pair(mark, Value.WHOLE, Value.INTEGER, Scale.Mark::new))
        .map(Scale::new);
  }

  @Override
  public void write(Weighting weighting, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", weighting.criterion());
          out.number("weight", weighting.weight());
          out.array(
              "scale",
              weighting.scale().marks(),
              mark -> out.numbers(ImmutableList.of(mark.reading(), (long) mark.utility())));
        });
  }
}
