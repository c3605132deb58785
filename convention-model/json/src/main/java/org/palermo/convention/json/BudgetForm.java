package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.decision.proposals.DraftBudget;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes budgets of drafts. */
final class BudgetForm implements Form<DraftBudget> {
  @Override
  public Optional<DraftBudget> read(Value value) {
    JsonObject object = value.object();
    Field<ImmutableList<DraftBudget.Line>> lines = object.list("lines", BudgetForm::line);
    Field<Integer> rate = object.required("supportBasisPoints", Value.INTEGER);
    Field<Long> support = object.required("support", Value.WHOLE);
    Field<ImmutableList<DraftBudget.Funding>> sources = object.list("sources", BudgetForm::source);
    Field<Long> unfunded = object.required("unfunded", Value.WHOLE);
    return object.isComplete()
        ? Optional.of(
            new DraftBudget(lines.get(), rate.get(), support.get(), sources.get(), unfunded.get()))
        : Optional.empty();
  }

  private static Optional<DraftBudget.Line> line(Value value) {
    JsonObject object = value.object();
    Field<String> costClass = object.required("costClass", Value.TEXT);
    Field<Long> cents = object.required("cents", Value.WHOLE);
    return object.isComplete()
        ? Optional.of(new DraftBudget.Line(costClass.get(), cents.get()))
        : Optional.empty();
  }

  private static Optional<DraftBudget.Funding> source(Value value) {
    JsonObject object = value.object();
    Field<String> resource = object.required("resource", Value.TEXT);
    Field<Long> cents = object.required("cents", Value.WHOLE);
    return object.isComplete()
        ? Optional.of(new DraftBudget.Funding(resource.get(), cents.get()))
        : Optional.empty();
  }

  @Override
  public void write(DraftBudget budget, JsonWriter out) {
    out.object(
        () -> {
          out.array(
              "lines",
              budget.lines(),
              line ->
                  out.object(
                      () -> {
                        out.text("costClass", line.costClass());
                        out.number("cents", line.cents());
                      }));
          out.number("supportBasisPoints", budget.supportBasisPoints());
          out.number("support", budget.support());
          out.array(
              "sources",
              budget.sources(),
              source ->
                  out.object(
                      () -> {
                        out.text("resource", source.resource());
                        out.number("cents", source.cents());
                      }));
          out.number("unfunded", budget.unfunded());
        });
  }
}
