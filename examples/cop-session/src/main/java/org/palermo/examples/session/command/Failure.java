package org.palermo.examples.session.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.palermo.convention.ConventionRulesException;
import picocli.CommandLine.ExitCode;

/** Says in a line why a command could not do its work; never with a stack trace. */
final class Failure {
  private Failure() {}

  static int tell(Exception broken, PrintWriter err) {
    if (broken instanceof ConventionRulesException
        || broken instanceof IOException
        || broken instanceof UncheckedIOException) {
      err.println("palermo: " + broken.getMessage());
    } else {
      err.println("palermo: a fault of the program, which should be reported: " + broken);
    }
    return ExitCode.SOFTWARE;
  }
}
