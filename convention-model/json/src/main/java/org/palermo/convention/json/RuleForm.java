package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.DutyShape;
import org.palermo.convention.gap.Equivalent;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.treaty.Citation;

/** Reads and writes gap rules. */
final class RuleForm implements Form<GapRule> {
  private static final Codes<DutyShape> SHAPES = Codes.of(DutyShape.values());

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
            equivalents.get()));
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
    Field<ImmutableList<String>> traditions = object.listOrEmpty("traditions", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Equivalent(option.get(), text.get(), ImmutableSortedSet.copyOf(traditions.get())));
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
          out.textsUnlessEmpty("traditions", equivalent.traditions());
        });
  }
}
