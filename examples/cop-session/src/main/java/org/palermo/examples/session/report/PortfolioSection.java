package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.documents.markup.Html;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.prose.PriorityFigures;
import org.palermo.priority.prose.PriorityProse;
import org.palermo.priority.select.floors.Infeasible;
import org.palermo.priority.select.floors.Outcome;
import org.palermo.priority.select.floors.Proof;
import org.palermo.priority.select.floors.Solution;
import org.palermo.priority.select.shares.Receipt;

/** The proposals chosen within the budget, who pays for them, and on whom the money falls. */
final class PortfolioSection implements Section {
  /** More are not told one by one; the file holds them all. */
  private static final int MOST_TOLD = 100;

  private final Report report;
  private final Portfolio portfolio;
  private final PriorityProse prose;

  PortfolioSection(Report report) {
    this.report = report;
    this.portfolio = report.run().priorities().portfolio();
    this.prose = report.prose();
  }

  @Override
  public String id() {
    return "portfolio";
  }

  @Override
  public String title() {
    return "Proposals within a budget";
  }

  @Override
  public void write(Html html) {
    int all = portfolio.chosen().size() + portfolio.leftOut().size();
    if (portfolio.isIndicative()) {
      html.open("p", "class", "marking")
          .element("strong", "Indicative.")
          .text(
              " Nobody has made these proposals. One was drawn up for each State and subject from"
                  + " unit costs that are assumptions of this project; they show how a choice would"
                  + " come out, and are no estimate for any State.")
          .closeLine();
    }
    html.open("p")
        .text(
            Figures.count(portfolio.chosen().size())
                + " of "
                + Figures.count(all, "proposal", "proposals")
                + " chosen for "
                + dollars(portfolio.cost())
                + " of a budget of "
                + dollars(portfolio.budget())
                + ". ")
        .text(portfolio.rule().ground())
        .text(proof())
        .closeLine();
    parts(html, "Regional groups", portfolio.groups());
    parts(html, "Legal traditions", portfolio.traditions());
    chosen(html);
  }

  private String proof() {
    return portfolio.grounds() instanceof Portfolio.Grounds.Floors floors
        ? told(floors.asked(), floors.answer())
        : "";
  }

  private static String told(Outcome asked, Outcome answer) {
    String lowered =
        asked instanceof Infeasible impossible
            ? " The floors asked for cannot be kept together"
                + (impossible.relaxation().isPresent()
                    ? "; they were lowered as little as possible."
                    : ".")
            : "";
    if (answer instanceof Solution solution) {
      return lowered
          + (solution.proof() instanceof Proof.Gap gap
              ? " Best found; a choice worth up to "
                  + PriorityFigures.score(gap.most())
                  + " points more is not ruled out."
              : " Optimal: it is proven that no choice within these terms is worth more.");
    }
    return lowered + " No choice within these terms was found.";
  }

  private void parts(Html html, String title, ImmutableSortedMap<String, Portfolio.Part> parts) {
    DataTable table =
        DataTable.in(html, title + ": money chosen beside money due")
            .words(title)
            .figures("Proposals", "US dollars chosen", "US dollars due", "US dollars proposed")
            .begin();
    parts.forEach(
        (code, part) ->
            table
                .row(prose.group(code))
                .cell(PriorityFigures.decimal(part.proposals()))
                .cell(whole(part.dollars()))
                .cell(whole(part.entitled()))
                .cell(whole(part.offered()))
                .endRow());
    table.end();
  }

  private void chosen(Html html) {
    boolean isPaidByShares = portfolio.grounds() instanceof Portfolio.Grounds.Receipts;
    Map<String, Receipt> receipts = receipts();
    DataTable table =
        DataTable.in(
                html,
                portfolio.chosen().size() > MOST_TOLD
                    ? "The first " + MOST_TOLD + " proposals chosen"
                    : "Proposals chosen")
            .words("Proposal", "Help")
            .figures("Needs met", "US dollars", "Score of needs");
    if (isPaidByShares) {
      table.words("Paid from the parts of");
    }
    table.begin();
    portfolio.chosen().stream()
        .limit(MOST_TOLD)
        .forEach(
            chosen -> {
              ProjectProposal proposal = chosen.proposal();
              table
                  .row(proposal.title())
                  .cell(String.join(", ", proposal.assistance()))
                  .cell(proposal.needs().size())
                  .cell(proposal.cost())
                  .cell(PriorityFigures.score(chosen.value()));
              if (isPaidByShares) {
                table.cell(paid(receipts.get(proposal.id())));
              }
              table.endRow();
            });
    table.end();
  }

  private Map<String, Receipt> receipts() {
    return portfolio.grounds() instanceof Portfolio.Grounds.Receipts shares
        ? shares.selection().kept().receipts().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    receipt -> receipt.candidate().id(), receipt -> receipt))
        : ImmutableMap.of();
  }

  private String paid(@Nullable Receipt receipt) {
    return receipt == null
        ? "what was left over"
        : receipt.payments().keySet().stream()
            .map(report.names()::of)
            .collect(Collectors.joining(", "));
  }

  private static String dollars(long amount) {
    return "US$ " + Figures.count(amount);
  }

  private static long whole(Fraction dollars) {
    return dollars.plus(Fraction.HALF).floor();
  }
}
