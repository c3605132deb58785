package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.decision.review.Remark;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes what the working group says of needs. */
final class RemarkForm implements Form<Remark> {
  private static final Codes<Says> SAYS = Codes.of(Says.values());

  private enum Says {
    CONFIRMED,
    MERGED,
    AMENDED,
    SET_ASIDE
  }

  @Override
  public Optional<Remark> read(Value value) {
    JsonObject object = value.object();
    Field<Says> says = object.required("remark", SAYS);
    if (!says.isRead()) {
      return Optional.empty();
    }
    Field<String> need = object.required("need", Value.TEXT);
    Field<String> reason = object.required("reason", Value.TEXT);
    Field<LocalDate> date = object.required("date", Value.DATE);
    return switch (says.get()) {
      case CONFIRMED ->
          object.isComplete()
              ? Optional.of(new Remark.Confirmed(need.get(), reason.get(), date.get()))
              : Optional.empty();
      case MERGED -> merged(object, need, reason, date);
      case AMENDED -> amended(object, need, reason, date);
      case SET_ASIDE ->
          object.isComplete()
              ? Optional.of(new Remark.SetAside(need.get(), reason.get(), date.get()))
              : Optional.empty();
    };
  }

  private static Optional<Remark> merged(
      JsonObject object, Field<String> need, Field<String> reason, Field<LocalDate> date) {
    Field<String> into = object.required("into", Value.TEXT);
    return object.isComplete()
        ? Optional.of(new Remark.Merged(need.get(), into.get(), reason.get(), date.get()))
        : Optional.empty();
  }

  private static Optional<Remark> amended(
      JsonObject object, Field<String> need, Field<String> reason, Field<LocalDate> date) {
    Field<Optional<Severity>> severity = object.optional("severity", Scales.SEVERITY);
    Field<ImmutableList<String>> kinds = object.listOrEmpty("assistanceTypes", Value.TEXT);
    return object.isComplete()
        ? Optional.of(
            new Remark.Amended(need.get(), severity.get(), kinds.get(), reason.get(), date.get()))
        : Optional.empty();
  }

  @Override
  public void write(Remark remark, JsonWriter out) {
    out.object(
        () -> {
          out.text("remark", remark.code());
          out.text("need", remark.need());
          out.text("reason", remark.reason());
          out.text("date", remark.date());
          if (remark instanceof Remark.Merged merged) {
            out.text("into", merged.into());
          } else if (remark instanceof Remark.Amended amended) {
            out.text("severity", amended.severity().map(Codes::code));
            out.textsUnlessEmpty("assistanceTypes", amended.assistance());
          }
        });
  }
}
