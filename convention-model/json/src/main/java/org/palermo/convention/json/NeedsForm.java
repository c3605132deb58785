package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes the needs of a run. */
final class NeedsForm implements Form<NeedsDocument> {
  private static final NeedForm NEED = new NeedForm();

  @Override
  public Optional<NeedsDocument> read(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value.DATE);
    Field<String> dataset = object.required("dataset", Value.TEXT);
    Field<Boolean> synthetic = object.required("synthetic", Value.FLAG);
    Field<String> ground = object.required("ground", Value.TEXT);
    Field<ImmutableList<CoveredNeed>> needs = object.list("needs", NEED);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new NeedsDocument(asOf.get(), dataset.get(), synthetic.get(), ground.get(), needs.get()));
  }

  @Override
  public void write(NeedsDocument document, JsonWriter out) {
    out.object(
        () -> {
          out.text("asOf", document.asOf());
          out.text("dataset", document.dataset());
          out.flag("synthetic", document.synthetic());
          out.text("ground", document.ground());
          out.array("needs", document.needs(), need -> NEED.write(need, out));
        });
  }
}
