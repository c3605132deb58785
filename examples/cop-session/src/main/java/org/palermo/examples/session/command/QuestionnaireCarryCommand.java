package org.palermo.examples.session.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.state.State;
import org.palermo.examples.session.dataset.Offer;
import org.palermo.examples.session.dataset.SessionData;
import org.palermo.examples.session.dataset.Setting;
import org.palermo.examples.session.words.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A State's own answers, offered to it for another questionnaire or another cycle. */
@Command(
    name = "carry",
    addMethodSubcommands = false,
    sortOptions = false,
    description = {
      "Offers a State its own answers for another questionnaire that asks the same, or for another"
          + " cycle of the same questionnaire: a draft of a response, in which each answer says"
          + " where it comes from and counts for nothing until the State confirms it.",
      "",
      "The reasons are told beside it; 'questionnaire confirm' takes what the State confirms."
    })
final class QuestionnaireCarryCommand extends SessionCommand {
  @Option(
      names = "--state",
      required = true,
      paramLabel = "ISO3",
      description = "Code of the State, such as FJI.")
  private String state = "";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "ID",
      description = "The questionnaire that was answered, such as untoc.")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "ID",
      description = "The questionnaire that the answers are offered for; the same for a new cycle.")
  private String to = "";

  @Option(
      names = "--cycle",
      paramLabel = "ID",
      description =
          "The cycle that they are offered for. Default: the newest one of that questionnaire.")
  private Optional<String> cycle = Optional.empty();

  @Mixin private DataOptions data = new DataOptions();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write. Default: standard output.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() {
    Setting setting = setting();
    Catalogue catalogue = setting.catalogue();
    Questionnaire target = form(catalogue, to);
    CarryOver over = over(catalogue, form(catalogue, from), target);
    State offered =
        setting
            .register()
            .state(state)
            .orElseThrow(() -> wrong("The register holds no State '" + state + "'."));
    SessionData known = data.load(this, setting, words -> {});
    tell(known.problems(), err());
    Offer offer =
        Offer.of(
            known.base(),
            over,
            target,
            offered.code(),
            cycle.orElseGet(() -> newestCycle(known.base())));
    Response draft = offer.response();
    if (!draft.answers().isEmpty()) {
      write(out, Formats.RESPONSE.write(draft));
    }
    account(offer, target, account(out));
    return code(known.problems());
  }

  private void account(Offer offer, Questionnaire target, Page page) {
    Response draft = offer.response();
    page.line(
        draft.state()
            + ", cycle "
            + draft.cycle()
            + ": answers to "
            + from
            + " offered for "
            + draft.answers().size()
            + " of "
            + target.questions().size()
            + " questions of "
            + target.id()
            + " "
            + target.version()
            + (draft.answers().isEmpty()
                ? "; nothing is written"
                : "; each waits to be confirmed"));
    offer
        .reasons()
        .asMap()
        .forEach((reason, questions) -> page.item(1, reason + ": " + String.join(", ", questions)));
  }

  private String newestCycle(InformationBase base) {
    return base.cycles().stream()
        .filter(known -> known.questionnaire().equals(to))
        .reduce((earlier, later) -> later)
        .map(ReportingCycle::id)
        .orElseThrow(
            () -> wrong("The data hold no cycle of " + to + ": name one with '--cycle=ID'."));
  }

  private Questionnaire form(Catalogue catalogue, String id) {
    return Optional.ofNullable(catalogue.histories().get(id))
        .orElseThrow(
            () ->
                wrong(
                    "There is no questionnaire '"
                        + id
                        + "'; known are "
                        + String.join(", ", catalogue.histories().keySet())
                        + "."))
        .present();
  }

  private CarryOver over(Catalogue catalogue, Questionnaire source, Questionnaire target) {
    if (source.id().equals(target.id())) {
      return CarryOver.betweenCycles(source);
    }
    return catalogue.carryOvers().stream()
        .filter(over -> over.isBetween(source, target))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "No pairs of questions lead from "
                        + from
                        + " to "
                        + to
                        + "; "
                        + (catalogue.carryOvers().isEmpty()
                            ? "no plugin in use brings any"
                            : "there are those "
                                + catalogue.carryOvers().stream()
                                    .map(over -> "from " + over.from() + " to " + over.to())
                                    .collect(Collectors.joining(", ")))
                        + ", and each questionnaire leads to another cycle of itself."));
  }
}
