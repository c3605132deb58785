package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableCollection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermo.convention.Problem;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.json.DataPlugin;
import org.palermo.convention.treaty.Instrument;
import org.palermo.examples.session.dataset.Progress;
import org.palermo.examples.session.dataset.Review;
import org.palermo.examples.session.dataset.Setting;
import org.palermo.examples.session.words.Page;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share: where they write, how they refuse, and the instruments at hand. */
abstract class SessionCommand implements Callable<Integer> {
  /** More problems than this are counted and not told one by one. */
  private static final int MOST_TOLD = 1_000;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli sets it, and shows the help by itself
  private boolean help;

  @Option(
      names = "--plugin",
      paramLabel = "FILE|DIR",
      description =
          "A further instrument without code: a folder with plugin.json, or one document. May be"
              + " given several times.")
  private List<Path> plugins = new ArrayList<>();

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  final Page page() {
    return new Page(out(), spec.commandLine().getColorScheme().ansi().enabled());
  }

  /** Progress on standard error, a line for each step. */
  final Progress progress() {
    return words -> {
      new Page(err(), false).line("palermo: " + words);
      err().flush();
    };
  }

  /** A refusal for wrong usage. */
  final ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** All instruments that plugins bring; plugins that can't be used are complained of. */
  final Catalogue catalogue() {
    requireFiles(plugins);
    Catalogue catalogue = Catalogue.loadWith(plugins.stream().map(DataPlugin::at).toList());
    tell(Review.refusals(catalogue), err());
    return catalogue;
  }

  final Setting setting() {
    return Setting.of(catalogue());
  }

  final Instrument instrument(Catalogue catalogue, String code) {
    return catalogue
        .instrument(code)
        .orElseThrow(
            () ->
                wrong(
                    "No plugin brings the instrument '"
                        + code
                        + "'; known are "
                        + String.join(", ", catalogue.instruments().keySet())
                        + "."));
  }

  /** Refuses files that are not there. */
  final void requireFiles(List<Path> files) {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw wrong("There is no file '" + file + "' that can be read.");
      }
    }
  }

  /** Tells problems, one a line. */
  static void tell(ImmutableCollection<Problem> problems, PrintWriter to) {
    Page page = new Page(to, false);
    problems.stream().limit(MOST_TOLD).forEach(problem -> page.line(problem.toString()));
    if (problems.size() > MOST_TOLD) {
      page.line("and " + (problems.size() - MOST_TOLD) + " problems more");
    }
  }

  /** The code to end with after so many problems. */
  static int code(ImmutableCollection<Problem> problems) {
    return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Writes a file as a whole; a place that can't be written to is refused. */
  final void write(Path file, WholeFile.Body body) {
    try {
      WholeFile.write(file, body);
    } catch (IOException | UncheckedIOException broken) {
      throw wrong("Can't write to '" + file + "': " + broken + ".");
    }
  }

  /** Writes a document to a file, or to standard output where none is named. */
  final void write(Optional<Path> file, String document) {
    if (file.isPresent()) {
      write(file.get(), out -> out.write(document));
    } else {
      out().print(document);
    }
  }

  /** Where to tell about a document: on standard error if that itself goes to standard output. */
  final Page account(Optional<Path> file) {
    return file.isPresent() ? page() : new Page(err(), false);
  }

  /** The one of those named that an option names. */
  final <T> T named(String option, String name, T[] all, Function<T, String> code) {
    return Arrays.stream(all)
        .filter(one -> code.apply(one).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    option
                        + " is '"
                        + name
                        + "'; give one of "
                        + Arrays.stream(all).map(code).collect(Collectors.joining(", "))
                        + "."));
  }
}
