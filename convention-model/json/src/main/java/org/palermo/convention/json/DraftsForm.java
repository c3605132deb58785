package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.decision.proposals.Drafts;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.convention.decision.proposals.Undrafted;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes the drafts of a run. */
final class DraftsForm implements Form<DraftsDocument> {
  private static final Codes<Undrafted.Reason> REASONS = Codes.of(Undrafted.Reason.values());
  private static final DraftForm DRAFT = new DraftForm();

  @Override
  public Optional<DraftsDocument> read(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value.DATE);
    Field<String> dataset = object.required("dataset", Value.TEXT);
    Field<Boolean> synthetic = object.required("synthetic", Value.FLAG);
    Field<ImmutableList<ProjectDraft>> drafts = object.list("drafts", DRAFT);
    Field<ImmutableList<Undrafted>> undrafted = object.list("undrafted", DraftsForm::undrafted);
    return object.isComplete()
        ? Optional.of(
            new DraftsDocument(
                dataset.get(),
                synthetic.get(),
                new Drafts(asOf.get(), drafts.get(), undrafted.get())))
        : Optional.empty();
  }

  private static Optional<Undrafted> undrafted(Value value) {
    JsonObject object = value.object();
    Field<String> need = object.required("need", Value.TEXT);
    Field<Undrafted.Reason> reason = object.required("reason", REASONS);
    return object.isComplete()
        ? Optional.of(new Undrafted(need.get(), reason.get()))
        : Optional.empty();
  }

  @Override
  public void write(DraftsDocument document, JsonWriter out) {
    Drafts drafts = document.drafts();
    out.object(
        () -> {
          out.text("asOf", drafts.asOf());
          out.text("dataset", document.dataset());
          out.flag("synthetic", document.synthetic());
          out.array("drafts", drafts.drafts(), draft -> DRAFT.write(draft, out));
          out.array(
              "undrafted",
              drafts.undrafted(),
              undrafted ->
                  out.object(
                      () -> {
                        out.text("need", undrafted.need());
                        out.text("reason", undrafted.reason().code());
                      }));
        });
  }
}
