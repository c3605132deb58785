package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.palermo.convention.Visibility;
import org.palermo.convention.decision.proposals.Drafts;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.documents.Edition;
import org.palermo.documents.ProposalsDocument;
import org.palermo.examples.session.SessionResult;
import org.palermo.examples.session.dataset.Plan;
import org.palermo.examples.session.dataset.Review;
import org.palermo.examples.session.dataset.SessionData;
import org.palermo.examples.session.dataset.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The draft project proposals of decision 2/6 (d). */
@Command(
    name = "proposals",
    addMethodSubcommands = false,
    sortOptions = false,
    description =
        "Writes draft project proposals, each with logical framework, activities, budget, risks and"
            + " whether it hangs together, and the needs that are in no draft.")
final class ProposalsReportCommand extends SessionCommand {
  @Mixin private DataOptions data = new DataOptions();

  @Mixin private OrderOptions order = new OrderOptions();

  @Mixin private ChoiceOptions choice = new ChoiceOptions();

  @Option(
      names = "--readers",
      paramLabel = "WHO",
      defaultValue = "public",
      description =
          "Who reads it: public (everybody), restricted (delegations) or confidential (the secretariat"
              + " and the States concerned). Drafts that not all of them may see are left out."
              + " Default: ${DEFAULT-VALUE}.")
  private String readers = "public";

  @Option(
      names = "--draft",
      paramLabel = "ID",
      description = "This draft alone; may be given several times. Default: all.")
  private List<String> wanted = new ArrayList<>();

  @Mixin private DocumentOptions form = new DocumentOptions();

  @Override
  public Integer call() {
    Setting setting = setting();
    SmallCells cells = form.cells(this);
    SessionData known = data.load(this, setting, words -> {});
    Edition edition = form.edition(this, setting, known, "PROPOSALS");
    Visibility seenBy =
        named(
            "--readers",
            readers,
            Visibility.values(),
            each -> each.name().toLowerCase(Locale.ROOT));
    SessionResult run = Review.of(setting, known, plan(), words -> {});
    form.write(
        this,
        ProposalsDocument.of(
            only(run.mobilization().drafts()), run.needs(), seenBy, cells, edition));
    tell(run.problems(), err());
    return code(run.problems());
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

  private Drafts only(Drafts all) {
    if (wanted.isEmpty()) {
      return all;
    }
    ImmutableList<ProjectDraft> chosen =
        all.drafts().stream()
            .filter(draft -> wanted.contains(draft.id()))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> found =
        chosen.stream().map(ProjectDraft::id).collect(ImmutableSet.toImmutableSet());
    Sets.SetView<String> missing = Sets.difference(ImmutableSet.copyOf(wanted), found);
    if (!missing.isEmpty()) {
      throw wrong("There is no draft '" + String.join("', '", missing) + "'.");
    }
    return new Drafts(all.asOf(), chosen, all.undrafted());
  }
}
