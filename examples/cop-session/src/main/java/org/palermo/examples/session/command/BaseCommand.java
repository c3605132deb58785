package org.palermo.examples.session.command;

import picocli.CommandLine.Command;

/** The information base kept in a file. */
@Command(
    name = "base",
    addMethodSubcommands = false,
    sortOptions = false,
    subcommands = {BaseImportCommand.class, BaseListCommand.class, BaseAsOfCommand.class},
    description =
        "The information base kept in a file: what was true when, and what was known when.")
final class BaseCommand extends SessionCommand {
  @Override
  public Integer call() {
    throw wrong("Name what is wanted: 'import', 'list' or 'as-of'.");
  }
}
