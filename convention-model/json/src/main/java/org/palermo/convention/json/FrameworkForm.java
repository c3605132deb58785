package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.decision.proposals.LogicalFramework;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes logical frameworks. */
final class FrameworkForm implements Form<LogicalFramework> {
  @Override
  public Optional<LogicalFramework> read(Value value) {
    JsonObject object = value.object();
    Field<LogicalFramework.Objective> objective =
        object.required("objective", FrameworkForm::objective);
    Field<ImmutableList<LogicalFramework.Outcome>> outcomes =
        object.list("outcomes", FrameworkForm::outcome);
    Field<ImmutableList<LogicalFramework.Output>> outputs =
        object.list("outputs", FrameworkForm::output);
    Field<ImmutableList<LogicalFramework.Step>> activities =
        object.list("activities", FrameworkForm::step);
    return object.isComplete()
        ? Optional.of(
            new LogicalFramework(objective.get(), outcomes.get(), outputs.get(), activities.get()))
        : Optional.empty();
  }

  private static Optional<LogicalFramework.Objective> objective(Value value) {
    JsonObject object = value.object();
    Field<Wording> statement = object.required("statement", Words.WORDING);
    Field<ImmutableList<LogicalFramework.Indicator>> indicators =
        object.list("indicators", FrameworkForm::indicator);
    Field<ImmutableList<Wording>> assumptions = object.list("assumptions", Words.WORDING);
    return object.isComplete()
        ? Optional.of(
            new LogicalFramework.Objective(statement.get(), indicators.get(), assumptions.get()))
        : Optional.empty();
  }

  private static Optional<LogicalFramework.Outcome> outcome(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<Wording> statement = object.required("statement", Words.WORDING);
    Field<ImmutableSortedSet<String>> needs = object.required("needs", Words.CODES);
    Field<ImmutableList<LogicalFramework.Indicator>> indicators =
        object.list("indicators", FrameworkForm::indicator);
    Field<ImmutableList<Wording>> assumptions = object.list("assumptions", Words.WORDING);
    return object.isComplete()
        ? Optional.of(
            new LogicalFramework.Outcome(
                id.get(), statement.get(), needs.get(), indicators.get(), assumptions.get()))
        : Optional.empty();
  }

  private static Optional<LogicalFramework.Output> output(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> outcome = object.required("outcome", Value.TEXT);
    Field<Wording> statement = object.required("statement", Words.WORDING);
    Field<ImmutableList<LogicalFramework.Indicator>> indicators =
        object.list("indicators", FrameworkForm::indicator);
    Field<ImmutableList<Wording>> assumptions = object.list("assumptions", Words.WORDING);
    return object.isComplete()
        ? Optional.of(
            new LogicalFramework.Output(
                id.get(), outcome.get(), statement.get(), indicators.get(), assumptions.get()))
        : Optional.empty();
  }

  private static Optional<LogicalFramework.Indicator> indicator(Value value) {
    JsonObject object = value.object();
    Field<Wording> statement = object.required("statement", Words.WORDING);
    Field<Optional<Long>> baseline = object.optional("baseline", Value.WHOLE);
    Field<Optional<Long>> target = object.optional("target", Value.WHOLE);
    Field<Wording> verification = object.required("verification", Words.WORDING);
    return object.isComplete()
        ? Optional.of(
            new LogicalFramework.Indicator(
                statement.get(), baseline.get(), target.get(), verification.get()))
        : Optional.empty();
  }

  private static Optional<LogicalFramework.Step> step(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> output = object.required("output", Value.TEXT);
    Field<Wording> statement = object.required("statement", Words.WORDING);
    Field<String> costClass = object.required("costClass", Value.TEXT);
    Field<Long> cents = object.required("cents", Value.WHOLE);
    Field<Integer> from = object.required("fromMonth", Value.INTEGER);
    Field<Integer> to = object.required("toMonth", Value.INTEGER);
    return object.isComplete()
        ? Optional.of(
            new LogicalFramework.Step(
                id.get(),
                output.get(),
                statement.get(),
                costClass.get(),
                cents.get(),
                from.get(),
                to.get()))
        : Optional.empty();
  }

  @Override
  public void write(LogicalFramework framework, JsonWriter out) {
    out.object(
        () -> {
          LogicalFramework.Objective objective = framework.objective();
          out.object(
              "objective",
              () ->
                  level(
                      objective.statement(), objective.indicators(), objective.assumptions(), out));
          out.array("outcomes", framework.outcomes(), outcome -> write(outcome, out));
          out.array("outputs", framework.outputs(), output -> write(output, out));
          out.array("activities", framework.activities(), step -> write(step, out));
        });
  }

  private static void write(LogicalFramework.Outcome outcome, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", outcome.id());
          out.texts("needs", outcome.needs());
          level(outcome.statement(), outcome.indicators(), outcome.assumptions(), out);
        });
  }

  private static void write(LogicalFramework.Output output, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", output.id());
          out.text("outcome", output.outcome());
          level(output.statement(), output.indicators(), output.assumptions(), out);
        });
  }

  private static void level(
      Wording statement,
      ImmutableList<LogicalFramework.Indicator> indicators,
      ImmutableList<Wording> assumptions,
      JsonWriter out) {
    Words.wording("statement", statement, out);
    out.array("indicators", indicators, indicator -> write(indicator, out));
    out.array("assumptions", assumptions, assumption -> Words.wording(assumption, out));
  }

  private static void write(LogicalFramework.Indicator indicator, JsonWriter out) {
    out.object(
        () -> {
          Words.wording("statement", indicator.statement(), out);
          indicator.baseline().ifPresent(baseline -> out.number("baseline", baseline));
          indicator.target().ifPresent(target -> out.number("target", target));
          Words.wording("verification", indicator.verification(), out);
        });
  }

  private static void write(LogicalFramework.Step step, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", step.id());
          out.text("output", step.output());
          Words.wording("statement", step.statement(), out);
          out.text("costClass", step.costClass());
          out.number("cents", step.cents());
          out.number("fromMonth", step.fromMonth());
          out.number("toMonth", step.toMonth());
        });
  }
}
