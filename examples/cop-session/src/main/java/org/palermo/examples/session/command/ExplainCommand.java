package org.palermo.examples.session.command;

import java.util.ArrayList;
import java.util.List;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.examples.session.SessionResult;
import org.palermo.examples.session.words.NeedInWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** How one need came about. */
@Command(
    name = "explain",
    addMethodSubcommands = false,
    sortOptions = false,
    description =
        "Explains a need of a run on the same data: places, rules, the case that fired and the facts"
            + " it saw, sources, coverage, open questions and lessons.")
final class ExplainCommand extends SessionCommand {
  private static final int NAMED_INSTEAD = 8;

  @Parameters(
      arity = "1..*",
      paramLabel = "NEED",
      description = "Id of the need, as needs.json tells it, such as AFG/UNTOC 5/LEGAL.")
  private List<String> need = new ArrayList<>();

  @Mixin private DataOptions data = new DataOptions();

  @Override
  public Integer call() {
    SessionResult run = data.review(this, setting(), words -> {});
    // An id holds a blank, and comes in two words where the user wrote no quotes.
    String id = String.join(" ", need);
    CoveredNeed found =
        run.needs().stream()
            .filter(covered -> covered.need().id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(id, run));
    new NeedInWords(page(), run).tell(found);
    return 0;
  }

  private ParameterException unknown(String id, SessionResult run) {
    String state = id.substring(0, Math.max(0, id.indexOf('/')));
    List<String> others =
        run.needs().stream()
            .map(covered -> covered.need().id())
            .filter(other -> !state.isEmpty() && other.startsWith(state + "/"))
            .limit(NAMED_INSTEAD)
            .toList();
    return wrong(
        "There is no need '"
            + id
            + "' in data set "
            + run.dataset()
            + " as of "
            + run.asOf()
            + (others.isEmpty()
                ? "."
                : "; among those of " + state + " are " + String.join(", ", others) + "."));
  }
}
