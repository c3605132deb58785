package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.examples.session.Priorities;
import org.palermo.examples.session.SessionResult;
import org.palermo.examples.session.dataset.Plan;
import org.palermo.examples.session.dataset.Progress;
import org.palermo.examples.session.words.CarriedInWords;
import org.palermo.examples.session.words.Page;
import org.palermo.priority.portfolio.Portfolio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: reviews the needs of all States and writes them down. */
@Command(
    name = "run",
    addMethodSubcommands = false,
    sortOptions = false,
    description = {
      "Reviews the needs for technical assistance, puts them in order, chooses proposals within a"
          + " budget, and writes needs.json, needs.csv, priorities.json, why-above.json,"
          + " robustness.json, portfolio.json, matching.json, drafts.json, ledger.json and"
          + " report.html.",
      "",
      "These are for the State concerned and the secretariat. With --public only report.html is"
          + " written, with totals, small numbers suppressed and no State named beside a finding;"
          + " what else an earlier run left in the folder is removed, so that the folder can be"
          + " passed on."
    })
final class RunCommand extends SessionCommand {
  @Mixin private DataOptions data = new DataOptions();

  @Mixin private PlanOptions agreed = new PlanOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".palermo-out",
      description = "Where to write; made if it is not there. Default: ${DEFAULT-VALUE}.")
  private Path out = Path.of(".palermo-out");

  @Option(names = "--public", description = "Write the version for everybody, with totals only.")
  private boolean forEverybody;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress on standard error.")
  private boolean quiet;

  @Override
  public Integer call() {
    Plan plan = agreed.plan(this);
    Progress progress = quiet ? words -> {} : progress();
    progress.step("loading instruments and States");
    SessionResult run = data.review(this, setting(), plan, progress);
    if (!forEverybody) {
      run.complete();
    }
    progress.step("writing to " + out);
    ImmutableList<String> written = write(run);
    tell(run.problems(), err());
    summary(run, written);
    return code(run.problems());
  }

  private ImmutableList<String> write(SessionResult run) {
    try {
      Outputs outputs = Outputs.in(out);
      return forEverybody ? outputs.forEverybody(run) : outputs.restricted(run);
    } catch (IOException broken) {
      throw wrong("Can't write to '" + out + "': " + broken + ".");
    }
  }

  private void summary(SessionResult run, ImmutableList<String> written) {
    Page page = page();
    page.title("Needs for technical assistance as of " + run.asOf());
    page.pair("data set", run.dataset() + (run.synthetic() ? " (synthetic: made up)" : ""));
    page.pair("instruments", String.join(", ", run.catalogue().instruments().keySet()));
    page.pair("needs", Integer.toString(run.needs().size()));
    for (NeedKind kind : NeedKind.values()) {
      page.pair(
          "  " + kind.code(),
          Long.toString(run.needs().stream().filter(need -> need.need().kind() == kind).count()));
    }
    Priorities priorities = run.priorities();
    page.pair(
        "order",
        "profile "
            + priorities.guidance().profile().id()
            + ", rule "
            + priorities.guidance().terms().rule().id());
    Portfolio portfolio = priorities.portfolio();
    page.pair(
        "portfolio",
        portfolio.chosen().size()
            + " of "
            + (portfolio.chosen().size() + portfolio.leftOut().size())
            + " proposals for "
            + portfolio.cost()
            + " of "
            + portfolio.budget()
            + " US dollars, by "
            + portfolio.rule().id()
            + (portfolio.isIndicative() ? " (indicative)" : ""));
    page.pair(
        "suggested",
        run.mobilization().matching().matches().size()
            + " matches of resources with needs, "
            + run.mobilization().drafts().drafts().size()
            + " proposals drafted");
    if (!run.carried().isEmpty()) {
      page.pair(
          "older forms",
          "responses "
              + run.carried().size()
              + "; answers "
              + CarriedInWords.counts(run.carried()));
    }
    page.pair("problems", Integer.toString(run.problems().size()));
    page.pair(
        "written",
        written.stream()
            .map(name -> out.resolve(name).toString())
            .collect(Collectors.joining(", ")));
    page.pair("audience", forEverybody ? "everybody" : "the State concerned and the secretariat");
  }
}
