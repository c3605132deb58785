package org.palermo.examples.session.command;

import picocli.CommandLine.Command;

/** Reports as documents. */
@Command(
    name = "report",
    addMethodSubcommands = false,
    sortOptions = false,
    subcommands = {
      AnalyticalReportCommand.class,
      ChairReportCommand.class,
      SecretariatReportCommand.class,
      ProposalsReportCommand.class
    },
    description = "Reports as documents for delegations.")
final class ReportCommand extends SessionCommand {
  @Override
  public Integer call() {
    throw wrong(
        "Name the report that is wanted: 'analytical', 'chair', 'secretariat' or 'proposals'.");
  }
}
