package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.json.PortfolioDocument.Choice;
import org.palermo.priority.json.PortfolioDocument.Proof;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.portfolio.PortfolioRule;

/** Reads and writes the proposals chosen within a budget. */
final class PortfolioForm implements Form<PortfolioDocument> {
  private static final Codes<PortfolioRule> RULES = Codes.of(PortfolioRule.values());
  private static final Codes<Proof> PROOFS = Codes.of(Proof.values());
  private static final Form<ProjectProposal> PROPOSAL = Formats.PROPOSAL.form();

  @Override
  public Optional<PortfolioDocument> read(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value.DATE);
    Field<String> dataset = object.required("dataset", Value.TEXT);
    Field<Boolean> synthetic = object.required("synthetic", Value.FLAG);
    Field<PortfolioRule> rule = object.required("rule", RULES);
    Field<String> ground = object.required("ground", Value.TEXT);
    Field<Long> budget = object.required("budget", Value.WHOLE);
    Field<Long> cost = object.required("cost", Value.WHOLE);
    Field<Boolean> indicative = object.required("indicative", Value.FLAG);
    Field<Proof> proof = object.required("proof", PROOFS);
    Field<Optional<Long>> bound = object.optional("bound", Value.WHOLE);
    Field<ImmutableList<Choice>> chosen = object.list("chosen", PortfolioForm::choice);
    Field<ImmutableList<ProjectProposal>> leftOut = object.list("leftOut", PROPOSAL);
    Field<ImmutableMap<String, Portfolio.Part>> groups = object.map("groups", PortfolioForm::part);
    Field<ImmutableMap<String, Portfolio.Part>> traditions =
        object.map("traditions", PortfolioForm::part);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new PortfolioDocument(
            asOf.get(),
            dataset.get(),
            synthetic.get(),
            rule.get(),
            ground.get(),
            budget.get(),
            cost.get(),
            indicative.get(),
            proof.get(),
            bound.get(),
            chosen.get(),
            leftOut.get(),
            ImmutableSortedMap.copyOf(groups.get()),
            ImmutableSortedMap.copyOf(traditions.get())));
  }

  private static Optional<Choice> choice(Value value) {
    JsonObject object = value.object();
    Field<ProjectProposal> proposal = object.required("proposal", PROPOSAL);
    Field<Long> worth = object.required("value", Value.WHOLE);
    Field<ImmutableMap<String, Fraction>> paidBy = object.map("paidBy", Figures.FRACTION);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Choice(proposal.get(), worth.get(), ImmutableSortedMap.copyOf(paidBy.get())));
  }

  private static Optional<Portfolio.Part> part(Value value) {
    JsonObject object = value.object();
    Field<Fraction> proposals = object.required("proposals", Figures.FRACTION);
    Field<Fraction> dollars = object.required("dollars", Figures.FRACTION);
    Field<Fraction> entitled = object.required("entitled", Figures.FRACTION);
    Field<Fraction> offered = object.required("offered", Figures.FRACTION);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Portfolio.Part(proposals.get(), dollars.get(), entitled.get(), offered.get()));
  }

  @Override
  public void write(PortfolioDocument document, JsonWriter out) {
    out.object(
        () -> {
          out.text("asOf", document.asOf());
          out.text("dataset", document.dataset());
          out.flag("synthetic", document.synthetic());
          out.text("rule", Codes.code(document.rule()));
          out.text("ground", document.ground());
          out.number("budget", document.budget());
          out.number("cost", document.cost());
          out.flag("indicative", document.indicative());
          out.text("proof", Codes.code(document.proof()));
          document.bound().ifPresent(bound -> out.number("bound", bound));
          out.array("chosen", document.chosen(), choice -> write(choice, out));
          out.array("leftOut", document.leftOut(), proposal -> PROPOSAL.write(proposal, out));
          parts("groups", document.groups(), out);
          parts("traditions", document.traditions(), out);
        });
  }

  private static void write(Choice choice, JsonWriter out) {
    out.object(
        () -> {
          out.name("proposal");
          PROPOSAL.write(choice.proposal(), out);
          out.number("value", choice.value());
          out.object("paidBy", () -> choice.paidBy().forEach(out::text));
        });
  }

  private static void parts(
      String name, ImmutableSortedMap<String, Portfolio.Part> parts, JsonWriter out) {
    out.object(
        name,
        () ->
            parts.forEach(
                (code, part) ->
                    out.object(
                        code,
                        () -> {
                          out.text("proposals", part.proposals());
                          out.text("dollars", part.dollars());
                          out.text("entitled", part.entitled());
                          out.text("offered", part.offered());
                        })));
  }
}
