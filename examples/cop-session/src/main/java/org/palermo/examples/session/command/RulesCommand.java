package org.palermo.examples.session.command;

import picocli.CommandLine.Command;

/** The rules by which answers are read. */
@Command(
    name = "rules",
    addMethodSubcommands = false,
    sortOptions = false,
    subcommands = {RulesListCommand.class, RulesShowCommand.class},
    description = "The rules by which answers are read, in words.")
final class RulesCommand extends SessionCommand {
  @Override
  public Integer call() {
    throw wrong("Name what is wanted: 'list', or 'show' and the id of a rule.");
  }
}
