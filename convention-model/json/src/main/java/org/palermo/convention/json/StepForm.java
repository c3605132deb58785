package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.revision.OptionMap;
import org.palermo.convention.revision.Step;

/** Reads and writes the steps of migrations; the field {@code step} tells which kind one is. */
final class StepForm implements Form<Step> {
  private static final String KIND = "step";
  private static final String QUESTION = "question";
  private static final String TARGET = "target";

  /** The kinds, each with the way to read its fields. */
  private static final Codes<Value.As<Step>> KINDS =
      Codes.of(
          ImmutableMap.<String, Value.As<Step>>builder()
              .put("rename", StepForm::rename)
              .put("options", StepForm::options)
              .put("yes_no", StepForm::yesNo)
              .put("split", StepForm::split)
              .put("merge", StepForm::merge)
              .put("remark", StepForm::remark)
              .put("drop", StepForm::drop)
              .buildOrThrow());

  @Override
  public Optional<Step> read(Value value) {
    Field<Value.As<Step>> kind = value.object().required(KIND, KINDS);
    return kind.isRead() ? kind.get().read(value) : Optional.empty();
  }

  private static JsonObject fields(Value value) {
    JsonObject object = value.object();
    object.required(KIND, KINDS);
    return object;
  }

  private static Optional<Step> rename(Value value) {
    JsonObject object = fields(value);
    Field<String> question = object.required(QUESTION, Words.CODE);
    Field<String> target = object.required(TARGET, Words.CODE);
    return object.isComplete()
        ? Optional.of(new Step.Rename(question.get(), target.get()))
        : Optional.empty();
  }

  private static Optional<Step> options(Value value) {
    JsonObject object = fields(value);
    Field<String> question = object.required(QUESTION, Words.CODE);
    Field<String> target = object.required(TARGET, Words.CODE);
    Field<OptionMap> map = OptionMapForm.in(object);
    return object.isComplete()
        ? Optional.of(new Step.MapOptions(question.get(), target.get(), map.get()))
        : Optional.empty();
  }

  private static Optional<Step> yesNo(Value value) {
    JsonObject object = fields(value);
    Field<String> question = object.required(QUESTION, Words.CODE);
    Field<Optional<String>> accordance = object.optional("accordance", Words.CODE);
    Field<String> target = object.required(TARGET, Words.CODE);
    return object.isComplete()
        ? Optional.of(new Step.YesNo(question.get(), accordance.get(), target.get()))
        : Optional.empty();
  }

  private static Optional<Step> split(Value value) {
    JsonObject object = fields(value);
    Field<String> question = object.required(QUESTION, Words.CODE);
    Field<ImmutableMap<String, OptionMap>> into = object.map("into", StepForm::wrapped);
    return object.isComplete()
        ? Optional.of(new Step.Split(question.get(), ImmutableSortedMap.copyOf(into.get())))
        : Optional.empty();
  }

  private static Optional<OptionMap> wrapped(Value value) {
    JsonObject object = value.object();
    Field<OptionMap> map = OptionMapForm.in(object);
    return object.isComplete() ? Optional.of(map.get()) : Optional.empty();
  }

  private static Optional<Step> merge(Value value) {
    JsonObject object = fields(value);
    Field<ImmutableList<Step.Merge.Part>> parts = object.list("parts", StepForm::part);
    Field<String> target = object.required(TARGET, Words.CODE);
    return object.isComplete()
        ? Optional.of(new Step.Merge(parts.get(), target.get()))
        : Optional.empty();
  }

  private static Optional<Step.Merge.Part> part(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required(QUESTION, Words.CODE);
    Field<OptionMap> map = OptionMapForm.in(object);
    return object.isComplete()
        ? Optional.of(new Step.Merge.Part(question.get(), map.get()))
        : Optional.empty();
  }

  private static Optional<Step> remark(Value value) {
    JsonObject object = fields(value);
    Field<String> question = object.required(QUESTION, Words.CODE);
    Field<String> target = object.required(TARGET, Words.CODE);
    return object.isComplete()
        ? Optional.of(new Step.Remark(question.get(), target.get()))
        : Optional.empty();
  }

  private static Optional<Step> drop(Value value) {
    JsonObject object = fields(value);
    Field<String> question = object.required(QUESTION, Words.CODE);
    Field<Wording> reason = object.required("reason", Words.WORDING);
    return object.isComplete()
        ? Optional.of(new Step.Drop(question.get(), reason.get()))
        : Optional.empty();
  }

  @Override
  public void write(Step step, JsonWriter out) {
    out.object(() -> fields(step, out));
  }

  private static void fields(Step step, JsonWriter out) {
    if (step instanceof Step.Rename rename) {
      between("rename", rename.question(), rename.target(), out);
    } else if (step instanceof Step.MapOptions mapped) {
      between("options", mapped.question(), mapped.target(), out);
      OptionMapForm.unlessSame(mapped.map(), out);
    } else if (step instanceof Step.YesNo yesNo) {
      out.text(KIND, "yes_no");
      out.text(QUESTION, yesNo.question());
      out.text("accordance", yesNo.accordance());
      out.text(TARGET, yesNo.target());
    } else if (step instanceof Step.Split split) {
      out.text(KIND, "split");
      out.text(QUESTION, split.question());
      out.object(
          "into",
          () ->
              split
                  .into()
                  .forEach(
                      (target, map) ->
                          out.object(target, () -> OptionMapForm.unlessSame(map, out))));
    } else if (step instanceof Step.Merge merge) {
      out.text(KIND, "merge");
      out.array("parts", merge.parts(), part -> part(part, out));
      out.text(TARGET, merge.target());
    } else if (step instanceof Step.Remark remark) {
      between("remark", remark.question(), remark.target(), out);
    } else if (step instanceof Step.Drop drop) {
      out.text(KIND, "drop");
      out.text(QUESTION, drop.question());
      Words.wording("reason", drop.reason(), out);
    }
  }

  private static void between(String kind, String question, String target, JsonWriter out) {
    out.text(KIND, kind);
    out.text(QUESTION, question);
    out.text(TARGET, target);
  }

  private static void part(Step.Merge.Part part, JsonWriter out) {
    out.object(
        () -> {
          out.text(QUESTION, part.question());
          OptionMapForm.unlessSame(part.map(), out);
        });
  }
}
