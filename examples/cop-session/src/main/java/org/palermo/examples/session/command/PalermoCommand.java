package org.palermo.examples.session.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole; it does nothing without a command. */
@Command(
    name = "palermo",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    description =
        "Needs for technical assistance under the Convention and its Protocols, after"
            + " decision 2/6 of the Conference of the Parties.",
    footer = {
      "",
      "Ends with 0 when all is well, 1 for problems in the input, 2 for wrong usage.",
      "Start: java -p examples/cop-session/target/modules -m org.palermo.examples.session COMMAND",
      "Plugins laid beside those modules are found. NO_COLOR is respected."
    })
final class PalermoCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "Name a command: " + String.join(", ", spec.commandLine().getSubcommands().keySet()) + ".");
  }
}
