package org.palermo.examples.session.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command, run in this process, came to. */
record Ran(int code, String out, String err) {
  static Ran of(String... args) {
    return of(false, args);
  }

  static Ran of(boolean colour, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Commands.run(args, new PrintWriter(out), new PrintWriter(err), colour);
    return new Ran(code, out.toString(), err.toString());
  }
}
