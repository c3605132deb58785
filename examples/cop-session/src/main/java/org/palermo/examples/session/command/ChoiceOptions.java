package org.palermo.examples.session.command;

import org.palermo.examples.session.dataset.Plan;
import org.palermo.priority.portfolio.PortfolioRule;
import picocli.CommandLine.Option;

/** The options that say by which rule proposals are chosen, and how much may be spent. */
final class ChoiceOptions {
  @Option(
      names = "--budget",
      paramLabel = "DOLLARS",
      defaultValue = "" + Plan.BUDGET,
      description =
          "What may be spent on proposals, in whole US dollars. Default: ${DEFAULT-VALUE}, a round"
              + " figure and nobody's.")
  private long budget = Plan.BUDGET;

  @Option(
      names = "--selection",
      paramLabel = "RULE",
      defaultValue = "equal-shares",
      description = {
        "equal-shares: each State's part of the budget buys what helps it (the default);",
        "exact-equal-shares: the same, all who pay for a proposal paying alike;",
        "floors-optimal: the largest value with floors for regional groups and legal traditions."
      })
  private String selection = "equal-shares";

  /** What may be spent. */
  long budget(SessionCommand command) {
    if (budget < 0) {
      throw command.wrong("--budget is " + budget + "; give whole US dollars, 0 or more.");
    }
    return budget;
  }

  /** By which rule proposals are chosen. */
  PortfolioRule selection(SessionCommand command) {
    return command.named("--selection", selection, PortfolioRule.values(), PortfolioRule::id);
  }
}
