package org.palermo.examples.session.words;

import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.examples.session.SessionResult;
import org.palermo.priority.portfolio.Entering;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.prose.PriorityProse;

/** Tells what would bring a proposal into a portfolio that leaves it out. */
public final class ProposalInWords {
  private final Page page;
  private final SessionResult run;
  private final PriorityProse prose;

  /** Tells proposals of a run on a page. */
  public ProposalInWords(Page page, SessionResult run, PriorityProse prose) {
    this.page = page;
    this.run = run;
    this.prose = prose;
  }

  /** What would bring that proposal in, all else being equal. */
  public void tell(ProjectProposal left) {
    Portfolio portfolio = run.priorities().portfolio();
    page.title(left.title());
    page.pair("proposal", left.id() + (left.indicative() ? " (indicative)" : ""));
    page.pair("cost", left.cost() + " US dollars");
    page.pair("needs", String.join(", ", left.needs()));
    page.heading(prose.enteringTitle(portfolio));
    prose
        .entering(
            Entering.of(portfolio, run.priorities().guidance(), run.status().register(), left.id()))
        .forEach(way -> page.item(1, way));
  }
}
