package org.palermo.examples.session.words;

import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.examples.session.SessionResult;
import org.palermo.priority.portfolio.Entering;
import org.palermo.priority.portfolio.Portfolio;

/** Tells what would bring a proposal into a portfolio that leaves it out. */
public final class ProposalInWords {
  private final Page page;
  private final SessionResult run;
  private final Telling telling;

  /** Tells proposals of a run on a page. */
  public ProposalInWords(Page page, SessionResult run, Telling telling) {
    this.page = page;
    this.run = run;
    this.telling = telling;
  }

  /** What would bring that proposal in, all else being equal. */
  public void tell(ProjectProposal left) {
    Portfolio portfolio = run.priorities().portfolio();
    telling.title(page, left.title());
    page.pair(
        telling.say("proposal"),
        left.indicative() ? telling.say("proposal.indicative", left.id()) : left.id());
    page.pair(telling.say("proposal.cost"), telling.words().count("dollars", left.cost()));
    page.pair(telling.say("proposal.needs"), telling.list(left.needs()));
    page.heading(telling.prose().enteringTitle(portfolio));
    telling
        .prose()
        .entering(
            Entering.of(portfolio, run.priorities().guidance(), run.status().register(), left.id()))
        .forEach(way -> page.item(1, way));
  }
}
