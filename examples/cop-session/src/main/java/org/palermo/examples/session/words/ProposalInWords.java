package org.palermo.examples.session.words;

import java.util.Optional;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.examples.session.SessionResult;
import org.palermo.priority.portfolio.Entering;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.select.floors.Entry;

/** Tells what would bring a proposal into a portfolio that leaves it out. */
public final class ProposalInWords {
  private final Page page;
  private final SessionResult run;

  /** Tells proposals of a run on a page. */
  public ProposalInWords(Page page, SessionResult run) {
    this.page = page;
    this.run = run;
  }

  /** What would bring that proposal in, all else being equal. */
  public void tell(ProjectProposal left) {
    Portfolio portfolio = run.priorities().portfolio();
    page.title(left.title());
    page.pair("proposal", left.id() + (left.indicative() ? " (indicative)" : ""));
    page.pair("cost", left.cost() + " US dollars");
    page.pair("needs", String.join(", ", left.needs()));
    page.heading(
        "What would bring it into the portfolio of "
            + portfolio.budget()
            + " US dollars by "
            + portfolio.rule().id());
    Entering entering =
        Entering.of(portfolio, run.priorities().guidance(), run.status().register(), left.id());
    if (entering instanceof Entering.ByBudget more) {
      tell(more);
    } else if (entering instanceof Entering.ByMerit merit) {
      tell(merit.entry());
    }
  }

  private void tell(Entering.ByBudget more) {
    if (more.budget().isEmpty()) {
      page.item(1, "no budget would: no need that it meets has a score");
      return;
    }
    page.item(
        1,
        "a budget of "
            + more.budget().getAsLong()
            + " US dollars; with one dollar less it is left out");
  }

  private void tell(Optional<Entry> proven) {
    if (proven.isEmpty()) {
      page.item(1, "not known: the search was given up before a proof");
      return;
    }
    Entry entry = proven.get();
    if (entry.value().orElse(Long.MAX_VALUE) <= entry.valueNow()) {
      page.item(1, "nothing has to change: some selection of the largest value holds it");
      return;
    }
    entry
        .value()
        .ifPresent(
            value ->
                page.item(
                    1,
                    "needs that score "
                        + PriorityWords.score(value)
                        + " together, instead of "
                        + PriorityWords.score(entry.valueNow())));
    entry
        .cost()
        .ifPresent(
            cost ->
                page.item(
                    1, "a cost of " + cost + " US dollars; for one dollar more it is left out"));
    if (entry.value().isEmpty() && entry.cost().isEmpty()) {
      page.item(1, "no single change of its value or its cost would");
    }
  }
}
