package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Checks, for the folder that a run wrote, the order of needs, which it takes anew by its rule, and
 * why each of the first stands above the next; and if {@code what-if.json} lies beside them, as
 * {@code explain NEED --what-if-place N --json} prints it, what would bring a need further up. Ends
 * with 0 if all is confirmed, 1 if something is not, 2 if there is nothing to check.
 *
 * <pre>{@code
 * java -p examples/verifier/target/modules -m org.palermo.examples.verifier .palermo-out
 * }</pre>
 */
public final class Verifier {
  private static final int AT_MOST = 20;

  private Verifier() {}

  /** Checks the folder named. */
  public static void main(String[] args) {
    System.exit(check(ImmutableList.copyOf(args), System.out, System.err));
  }

  static int check(ImmutableList<String> args, PrintStream out, PrintStream err) {
    if (args.size() != 1) {
      err.println("usage: verifier FOLDER, the folder that a run wrote");
      return 2;
    }
    Doubts doubts = new Doubts();
    Published published;
    try {
      published = Published.in(Path.of(args.get(0)));
      new ListCheck(published, doubts).check();
      new ReasonCheck(published, doubts).check();
      new OrderCheck(published, doubts).check();
      published.whatIf().ifPresent(told -> new WhatIfCheck(published, told, doubts).check());
    } catch (IOException missing) {
      err.println("can't read " + missing.getMessage());
      return 2;
    } catch (RuntimeException broken) {
      // Whatever is wrong with the form of the files shows in many ways; all mean one thing.
      err.println("not as a run writes it: " + broken.getMessage());
      return 2;
    }
    doubts.found().stream().limit(AT_MOST).forEach(out::println);
    if (doubts.found().isEmpty()) {
      out.println(
          "confirmed: "
              + published.list().size()
              + " needs and "
              + published.reasons().size()
              + " reasons, in "
              + doubts.confirmed()
              + " steps");
      return 0;
    }
    out.println(doubts.found().size() + " of what was told could not be confirmed");
    return 1;
  }
}
