package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** Reads and writes the tests of rules. */
final class WorkedCaseForm implements Form<WorkedCase> {
  private static final Codes<String> VERDICTS =
      Codes.of(ImmutableList.of("gap", "no_gap", "undetermined", "not_applicable"));

  @Override
  public Optional<WorkedCase> read(Value value) {
    JsonObject object = value.object();
    Field<String> rule = object.required("rule", Value.TEXT);
    Field<String> title = object.required("title", Value.TEXT);
    Field<ImmutableList<RecordedAnswer>> answers = object.list("answers", AnswerReader::read);
    Field<WorkedCase.Expected> expected = object.required("expected", WorkedCaseForm::expected);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new WorkedCase(rule.get(), title.get(), answers.get(), expected.get()));
  }

  private static Optional<WorkedCase.Expected> expected(Value value) {
    JsonObject object = value.object();
    Field<String> verdict = object.required("verdict", VERDICTS);
    return switch (verdict.isRead() ? verdict.get() : "") {
      case "gap" -> {
        Field<Severity> severity = object.required("severity", Scales.SEVERITY);
        yield object.isComplete()
            ? Optional.of(new WorkedCase.Expected.Gap(severity.get()))
            : Optional.empty();
      }
      case "no_gap" -> {
        Field<Integer> remarks = object.orElse("remarks", Value.INTEGER, 0);
        yield object.isComplete()
            ? Optional.of(new WorkedCase.Expected.NoGap(remarks.get()))
            : Optional.empty();
      }
      case "undetermined" -> {
        Field<Severity> worst = object.required("worst", Scales.SEVERITY);
        Field<Severity> best = object.required("best", Scales.SEVERITY);
        yield object.isComplete()
            ? Optional.of(new WorkedCase.Expected.Undetermined(worst.get(), best.get()))
            : Optional.empty();
      }
      default ->
          object.isComplete()
              ? Optional.of(new WorkedCase.Expected.NotApplicable())
              : Optional.empty();
    };
  }

  @Override
  public void write(WorkedCase workedCase, JsonWriter out) {
    out.object(
        () -> {
          out.text("rule", workedCase.rule());
          out.text("title", workedCase.title());
          out.array("answers", workedCase.answers(), answer -> AnswerWriter.write(answer, out));
          out.object("expected", () -> expected(workedCase.expected(), out));
        });
  }

  private static void expected(WorkedCase.Expected expected, JsonWriter out) {
    if (expected instanceof WorkedCase.Expected.Gap gap) {
      out.text("verdict", "gap");
      out.text("severity", gap.severity().code());
    } else if (expected instanceof WorkedCase.Expected.NoGap none) {
      out.text("verdict", "no_gap");
      if (none.remarks() > 0) {
        out.number("remarks", none.remarks());
      }
    } else if (expected instanceof WorkedCase.Expected.Undetermined open) {
      out.text("verdict", "undetermined");
      out.text("worst", open.worst().code());
      out.text("best", open.best().code());
    } else {
      out.text("verdict", "not_applicable");
    }
  }
}
