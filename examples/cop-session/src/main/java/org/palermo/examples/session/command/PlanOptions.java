package org.palermo.examples.session.command;

import java.util.Optional;
import java.util.OptionalInt;
import org.palermo.examples.session.dataset.Plan;
import org.palermo.priority.robust.Draws;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is agreed before a run. */
final class PlanOptions {
  @Mixin private OrderOptions order = new OrderOptions();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "" + Plan.TOP,
      description = "So many first places are looked at closely. Default: ${DEFAULT-VALUE}.")
  private int top = Plan.TOP;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "How often needs are put in order by other weights and answers, to tell how firm places"
              + " are. Default: 10000 to 100, fewer where needs are many.")
  private Optional<Integer> draws = Optional.empty();

  @Mixin private ChoiceOptions choice = new ChoiceOptions();

  /** What is agreed. */
  Plan plan(SessionCommand command) {
    if (top < 1 || top > Plan.MOST_TOP) {
      throw command.wrong("--top is " + top + "; give 1 to " + Plan.MOST_TOP + ".");
    }
    if (draws.isPresent() && (draws.get() < 1 || draws.get() > Draws.MOST)) {
      throw command.wrong("--draws is " + draws.get() + "; give 1 to " + Draws.MOST + ".");
    }
    return new Plan(
        order.profile(command),
        order.rule(command),
        order.seed(command),
        top,
        draws.map(OptionalInt::of).orElse(OptionalInt.empty()),
        choice.selection(command),
        choice.budget(command));
  }
}
