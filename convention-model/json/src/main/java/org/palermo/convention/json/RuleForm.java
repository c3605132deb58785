package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.DutyShape;
import org.palermo.convention.gap.Equivalent;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.treaty.Citation;

/** Reads and writes gap rules with their worked cases. */
final class RuleForm implements Form<GapRule> {
  private static final Codes<DutyShape> SHAPES = Codes.of(DutyShape.values());
  private static final Codes<String> VERDICTS =
      Codes.of(ImmutableList.of("gap", "no_gap", "undetermined", "not_applicable"));

  @Override
  public Optional<GapRule> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<Integer> version = object.required("version", Value.INTEGER);
    Field<String> instrument = object.required("instrument", Value.TEXT);
    Field<String> question = object.required("question", Words.CODE);
    Field<ImmutableList<Citation>> provisions = object.list("provisions", Words.CITATION);
    Field<DutyShape> shape = object.orElse("shape", SHAPES, DutyShape.PLAIN);
    Field<Wording> text = object.required("text", Words.WORDING);
    Field<ImmutableList<String>> denies = object.listOrEmpty("denies", Value.TEXT);
    Field<ImmutableList<GapCase>> cases = object.list("cases", RuleForm::gapCase);
    Field<ImmutableList<Equivalent>> equivalents =
        object.listOrEmpty("equivalents", RuleForm::equivalent);
    Field<ImmutableList<WorkedCase>> worked = object.list("workedCases", RuleForm::workedCase);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new GapRule(
            id.get(),
            version.get(),
            instrument.get(),
            question.get(),
            provisions.get(),
            shape.get(),
            text.get(),
            denies.get(),
            cases.get(),
            equivalents.get(),
            worked.get()));
  }

  @Override
  public Optional<String> id(GapRule rule) {
    return Optional.of(rule.id());
  }

  @Override
  public void write(GapRule rule, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", rule.id());
          out.number("version", rule.version());
          out.text("instrument", rule.instrument());
          out.text("question", rule.question());
          out.texts("provisions", rule.provisions());
          if (rule.shape() != DutyShape.PLAIN) {
            out.text("shape", rule.shape().code());
          }
          Words.wording("text", rule.text(), out);
          out.textsUnlessEmpty("denies", rule.denies());
          out.array("cases", rule.cases(), each -> gapCase(each, out));
          out.arrayUnlessEmpty("equivalents", rule.equivalents(), each -> equivalent(each, out));
          out.array("workedCases", rule.workedCases(), each -> workedCase(each, out));
        });
  }

  private static Optional<GapCase> gapCase(Value value) {
    JsonObject object = value.object();
    Field<Condition> when = object.required("when", ConditionForm.CONDITION);
    Field<Severity> severity = object.required("severity", Scales.SEVERITY);
    Field<GapKind> kind = object.required("kind", Scales.GAP_KIND);
    Field<ImmutableList<String>> assistance = object.list("assistance", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new GapCase(when.get(), severity.get(), kind.get(), assistance.get()));
  }

  private static Optional<Equivalent> equivalent(Value value) {
    JsonObject object = value.object();
    Field<String> option = object.required("option", Value.TEXT);
    Field<Wording> text = object.required("text", Words.WORDING);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Equivalent(option.get(), text.get()));
  }

  private static Optional<WorkedCase> workedCase(Value value) {
    JsonObject object = value.object();
    Field<String> title = object.required("title", Value.TEXT);
    Field<ImmutableList<RecordedAnswer>> answers = object.list("answers", AnswerReader::read);
    Field<WorkedCase.Expected> expected = object.required("expected", RuleForm::expected);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new WorkedCase(title.get(), answers.get(), expected.get()));
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

  private static void gapCase(GapCase gapCase, JsonWriter out) {
    out.object(
        () -> {
          out.name("when");
          ConditionWriter.write(gapCase.when(), out);
          out.text("severity", gapCase.severity().code());
          out.text("kind", gapCase.kind().code());
          out.texts("assistance", gapCase.assistance());
        });
  }

  private static void equivalent(Equivalent equivalent, JsonWriter out) {
    out.object(
        () -> {
          out.text("option", equivalent.option());
          Words.wording("text", equivalent.text(), out);
        });
  }

  private static void workedCase(WorkedCase workedCase, JsonWriter out) {
    out.object(
        () -> {
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
