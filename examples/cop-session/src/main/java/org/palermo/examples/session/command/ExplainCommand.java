package org.palermo.examples.session.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.examples.session.SessionResult;
import org.palermo.examples.session.dataset.Plan;
import org.palermo.examples.session.words.NeedInWords;
import org.palermo.examples.session.words.PlaceInWords;
import org.palermo.examples.session.words.ProposalInWords;
import org.palermo.examples.session.words.Telling;
import org.palermo.priority.explain.WhatIf;
import org.palermo.priority.explain.Why;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.json.PriorityFormats;
import org.palermo.priority.score.ScoredNeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** How one need came about. */
@Command(
    name = "explain",
    addMethodSubcommands = false,
    sortOptions = false,
    description =
        "Explains a need of a run on the same data: places, rules, the case that fired and the facts"
            + " it saw, sources, coverage, open questions and lessons; and why it has its place in the"
            + " order of needs.")
final class ExplainCommand extends SessionCommand {
  private static final int NAMED_INSTEAD = 8;

  @Parameters(
      arity = "0..*",
      paramLabel = "NEED",
      description = "Id of the need, as needs.json tells it, such as AFG/UNTOC 5/LEGAL.")
  private List<String> need = new ArrayList<>();

  @Option(
      names = "--above",
      paramLabel = "NEED",
      description = "Tells why the one of the two that stands above the other does so.")
  private Optional<String> other = Optional.empty();

  @Option(
      names = "--what-if-place",
      paramLabel = "N",
      description = "Tells the smallest single changes that would bring the need to that place.")
  private Optional<Integer> wanted = Optional.empty();

  @Option(
      names = "--proposal",
      paramLabel = "ID",
      description =
          "Instead of a need: tells what would bring a proposal into the portfolio that --budget and"
              + " --selection make.")
  private Optional<String> proposal = Optional.empty();

  @Option(
      names = "--json",
      description =
          "Prints the reasons as JSON alone: why it has its place; with --above, why the one stands"
              + " above the other; with --what-if-place, what would bring it there.")
  private boolean json;

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private DataOptions data = new DataOptions();

  @Mixin private OrderOptions order = new OrderOptions();

  @Mixin private ChoiceOptions choice = new ChoiceOptions();

  @Override
  public Integer call() {
    if (need.isEmpty() == proposal.isEmpty()) {
      throw wrong("Name a need, or a proposal by --proposal.");
    }
    if (proposal.isPresent() && (json || other.isPresent() || wanted.isPresent())) {
      throw wrong("--proposal is told in words alone, without --above, --what-if-place or --json.");
    }
    Telling telling = language.telling(this);
    SessionResult run = data.review(this, setting(), plan(), words -> {});
    if (proposal.isPresent()) {
      new ProposalInWords(page(), run, telling).tell(leftOut(proposal.get(), run));
      return 0;
    }
    // An id holds a blank, and comes in two words where the user wrote no quotes.
    String id = String.join(" ", need);
    PriorityGuidance guidance = run.priorities().guidance();
    CoveredNeed found = known(id, run, guidance).need();
    String compared = other.map(another -> known(another, run, guidance).id()).orElse(id);
    wanted.ifPresent(at -> checkPlace(guidance, id, at));
    if (json) {
      out().print(reasons(guidance, id, compared));
      return 0;
    }
    new NeedInWords(page(), run, telling).tell(found);
    PlaceInWords place = new PlaceInWords(page(), guidance, telling);
    place.tell(id);
    if (!compared.equals(id)) {
      place.tellAbove(id, compared);
    }
    wanted.ifPresent(at -> place.tellWhatIf(id, at));
    return 0;
  }

  private Plan plan() {
    return new Plan(
        order.profile(this),
        order.rule(this),
        order.seed(this),
        Plan.TOP,
        OptionalInt.empty(),
        choice.selection(this),
        choice.budget(this));
  }

  private ProjectProposal leftOut(String id, SessionResult run) {
    return run.priorities().portfolio().leftOut().stream()
        .filter(left -> left.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    run.priorities().portfolio().chosen().stream()
                            .anyMatch(chosen -> chosen.proposal().id().equals(id))
                        ? "The proposal '" + id + "' is chosen already."
                        : "There is no proposal '"
                            + id
                            + "'; portfolio.json of a run names them."));
  }

  private String reasons(PriorityGuidance guidance, String id, String compared) {
    if (wanted.isPresent()) {
      return PriorityFormats.WHAT_IF.write(WhatIf.of(guidance, id, wanted.get()));
    }
    if (compared.equals(id)) {
      return PriorityFormats.WHY.write(Why.of(guidance, id));
    }
    boolean isAbove = guidance.ranking().placeOf(id) < guidance.ranking().placeOf(compared);
    return PriorityFormats.WHY_ABOVE.write(
        isAbove ? WhyAbove.of(guidance, id, compared) : WhyAbove.of(guidance, compared, id));
  }

  private void checkPlace(PriorityGuidance guidance, String id, int at) {
    int now = guidance.ranking().placeOf(id);
    if (at < 1 || at >= now) {
      throw wrong(
          "The need has place "
              + now
              + "; --what-if-place takes a place before that, from 1, and was "
              + at
              + ".");
    }
  }

  private ScoredNeed known(String id, SessionResult run, PriorityGuidance guidance) {
    if (!guidance.holds(id)) {
      throw unknown(id, run);
    }
    return guidance.need(id);
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
