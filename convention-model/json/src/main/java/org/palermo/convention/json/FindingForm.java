package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.FindingRecord.Missing;
import org.palermo.convention.json.FindingRecord.Outcome;
import org.palermo.convention.json.FindingRecord.Step;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.treaty.Citation;

/** Reads and writes what rules say about States, each verdict with how it came about. */
final class FindingForm implements Form<FindingRecord> {
  private static final Codes<String> VERDICTS =
      Codes.of(ImmutableList.of("gap", "no_gap", "undetermined", "not_applicable"));
  private static final Codes<Footing> FOOTINGS = Codes.of(Footing.values());
  private static final Codes<Grounds> GROUNDS = Codes.of(Grounds.values());
  private static final Codes<Truth> TRUTHS = Codes.of(Truth.values());

  @Override
  public Optional<FindingRecord> read(Value value) {
    JsonObject object = value.object();
    Field<String> state = object.required("state", Words.STATE);
    Field<String> rule = object.required("rule", Value.TEXT);
    Field<String> question = object.required("question", Value.TEXT);
    Field<ImmutableList<Citation>> provisions = object.list("provisions", Words.CITATION);
    Optional<Outcome> outcome = outcome(object);
    Field<Footing> footing = object.required("footing", FOOTINGS);
    Field<Grounds> grounds = object.required("confidence", GROUNDS);
    Field<ImmutableSortedSet<String>> affected =
        object.required("instrumentsAffected", Words.CODES);
    Field<ImmutableList<String>> contradicts = object.listOrEmpty("contradicts", Value.TEXT);
    Field<ImmutableList<Step>> steps = object.list("steps", FindingForm::step);
    if (!object.isComplete() || outcome.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FindingRecord(
            state.get(),
            rule.get(),
            question.get(),
            provisions.get(),
            outcome.get(),
            footing.get(),
            grounds.get(),
            affected.get(),
            contradicts.get(),
            steps.get()));
  }

  private static Optional<Outcome> outcome(JsonObject object) {
    Field<String> verdict = object.required("verdict", VERDICTS);
    return switch (verdict.isRead() ? verdict.get() : "") {
      case "gap" -> missing(object).map(Outcome.Gap::new);
      case "no_gap" -> {
        Field<ImmutableList<Missing>> remarks = object.listOrEmpty("remarks", FindingForm::remark);
        yield remarks.isRead() ? Optional.of(new Outcome.NoGap(remarks.get())) : Optional.empty();
      }
      case "undetermined" -> {
        Field<Severity> worst = object.required("worst", Scales.SEVERITY);
        Field<Severity> best = object.required("best", Scales.SEVERITY);
        Field<ImmutableSortedSet<String>> open = object.required("open", Words.CODES);
        yield worst.isRead() && best.isRead() && open.isRead()
            ? Optional.of(new Outcome.Undetermined(worst.get(), best.get(), open.get()))
            : Optional.empty();
      }
      case "not_applicable" -> {
        Field<String> reason = object.required("reason", Value.TEXT);
        yield reason.isRead()
            ? Optional.of(new Outcome.NotApplicable(reason.get()))
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Missing> remark(Value value) {
    JsonObject object = value.object();
    Optional<Missing> missing = missing(object);
    return object.isComplete() ? missing : Optional.empty();
  }

  private static Optional<Missing> missing(JsonObject object) {
    Field<Severity> severity = object.required("severity", Scales.SEVERITY);
    Field<GapKind> kind = object.required("kind", Scales.GAP_KIND);
    Field<ImmutableList<String>> assistance = object.list("assistance", Value.TEXT);
    return severity.isRead() && kind.isRead() && assistance.isRead()
        ? Optional.of(new Missing(severity.get(), kind.get(), assistance.get()))
        : Optional.empty();
  }

  private static Optional<Step> step(Value value) {
    JsonObject object = value.object();
    Field<Integer> gapCase = object.required("case", Value.INTEGER);
    Field<Truth> truth = object.required("truth", TRUTHS);
    Field<Condition> when = object.required("when", ConditionForm.CONDITION);
    Field<ImmutableMap<String, String>> facts = object.map("facts", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Step(gapCase.get(), truth.get(), when.get(), ImmutableSortedMap.copyOf(facts.get())));
  }

  @Override
  public void write(FindingRecord finding, JsonWriter out) {
    out.object(
        () -> {
          out.text("state", finding.state());
          out.text("rule", finding.rule());
          out.text("question", finding.question());
          out.texts("provisions", finding.provisions());
          write(finding.outcome(), out);
          out.text("footing", finding.footing().code());
          out.text("confidence", finding.grounds().code());
          out.texts("instrumentsAffected", finding.instrumentsAffected());
          out.textsUnlessEmpty("contradicts", finding.contradicts());
          out.array("steps", finding.steps(), step -> write(step, out));
        });
  }

  private static void write(Outcome outcome, JsonWriter out) {
    if (outcome instanceof Outcome.Gap gap) {
      out.text("verdict", "gap");
      write(gap.missing(), out);
    } else if (outcome instanceof Outcome.NoGap none) {
      out.text("verdict", "no_gap");
      out.arrayUnlessEmpty(
          "remarks", none.remarks(), remark -> out.object(() -> write(remark, out)));
    } else if (outcome instanceof Outcome.Undetermined open) {
      out.text("verdict", "undetermined");
      out.text("worst", open.worst().code());
      out.text("best", open.best().code());
      out.texts("open", open.open());
    } else if (outcome instanceof Outcome.NotApplicable none) {
      out.text("verdict", "not_applicable");
      out.text("reason", none.reason());
    }
  }

  private static void write(Missing missing, JsonWriter out) {
    out.text("severity", missing.severity().code());
    out.text("kind", missing.kind().code());
    out.texts("assistance", missing.assistance());
  }

  private static void write(Step step, JsonWriter out) {
    out.object(
        () -> {
          out.number("case", step.gapCase());
          out.text("truth", Codes.code(step.truth()));
          out.name("when");
          ConditionWriter.write(step.when(), out);
          out.object("facts", () -> step.facts().forEach(out::text));
        });
  }
}
