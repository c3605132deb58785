package org.palermo.examples.session.command;

import com.google.common.base.Strings;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Starts the command line on the streams of the process. Output is UTF-8 whatever the locale; a
 * reader that goes away early, as {@code head} does, ends nothing in a fault.
 */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its code. */
  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = Commands.run(args, out, err, isColourWanted(System.getenv(), isTerminal()));
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Whether a person reads the output. From Java 22 there is a console also where there is none to
   * see, which then says so itself.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)));
  }

  /**
   * Whether terminal codes may set headings off: on a terminal that knows them, unless the user has
   * set {@code NO_COLOR} to anything.
   */
  static boolean isColourWanted(Map<String, String> environment, boolean terminal) {
    return terminal
        && Strings.isNullOrEmpty(environment.get("NO_COLOR"))
        && !"dumb".equals(environment.get("TERM"));
  }
}
