package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands by name, and how they are run. */
final class Commands {
  private static final String NAME = "palermo";
  private static final ImmutableMap<String, Supplier<Callable<Integer>>> BY_NAME =
      ImmutableMap.<String, Supplier<Callable<Integer>>>builder()
          .put("run", RunCommand::new)
          .put("parties", PartiesCommand::new)
          .put("provisions", ProvisionsCommand::new)
          .put("questionnaire", QuestionnaireCommand::new)
          .put("rules", RulesCommand::new)
          .put("validate", ValidateCommand::new)
          .put("assess", AssessCommand::new)
          .put("explain", ExplainCommand::new)
          .put("replay", ReplayCommand::new)
          .put("report", ReportCommand::new)
          .put("base", BaseCommand::new)
          .buildOrThrow();

  private Commands() {}

  /**
   * Runs the command that the arguments name.
   *
   * @param colour whether terminal codes may be used
   * @return 0 for fine, 1 for problems in the input, 2 for wrong usage
   */
  static int run(String[] args, PrintWriter out, PrintWriter err, boolean colour) {
    Supplier<Callable<Integer>> only = args.length == 0 ? null : BY_NAME.get(args[0]);
    // Setting up all commands takes time at each start, so the one that is named goes alone.
    CommandLine line =
        only == null ? all() : new CommandLine(only.get()).setCommandName(NAME + " " + args[0]);
    line.setOut(out)
        .setErr(err)
        .setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, new DayConverter())
        .setParameterExceptionHandler((wrong, given) -> usage(wrong))
        .setExecutionExceptionHandler((broken, command, given) -> Failure.tell(broken, err));
    int code = line.execute(only == null ? args : Arrays.copyOfRange(args, 1, args.length));
    out.flush();
    err.flush();
    return code;
  }

  private static CommandLine all() {
    CommandLine line = new CommandLine(new PalermoCommand());
    BY_NAME.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line;
  }

  private static int usage(CommandLine.ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }
}
