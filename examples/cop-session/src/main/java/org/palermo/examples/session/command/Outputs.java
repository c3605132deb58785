package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.palermo.convention.json.DraftsDocument;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.MatchingDocument;
import org.palermo.convention.json.NeedCsv;
import org.palermo.convention.json.NeedsDocument;
import org.palermo.examples.session.Priorities;
import org.palermo.examples.session.SessionResult;
import org.palermo.examples.session.report.Audience;
import org.palermo.examples.session.report.HtmlReport;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.json.PortfolioDocument;
import org.palermo.priority.json.PrioritiesDocument;
import org.palermo.priority.json.PriorityFormats;
import org.palermo.priority.json.RobustnessDocument;
import org.palermo.priority.score.ScoredNeed;

/** The files that a run writes, each of them whole. */
final class Outputs {
  private static final String JSON = "needs.json";
  private static final String CSV = "needs.csv";
  private static final String PRIORITIES = "priorities.json";
  private static final String REASONS = "why-above.json";
  private static final String ROBUSTNESS = "robustness.json";
  private static final String PORTFOLIO = "portfolio.json";
  private static final String MATCHING = "matching.json";
  private static final String DRAFTS = "drafts.json";
  private static final String LEDGER = "ledger.json";
  private static final String REPORT = "report.html";

  /** What is for the State concerned and the secretariat alone. */
  private static final ImmutableList<String> RESTRICTED =
      ImmutableList.of(
          JSON, CSV, PRIORITIES, REASONS, ROBUSTNESS, PORTFOLIO, MATCHING, DRAFTS, LEDGER);

  private final Path folder;

  private Outputs(Path folder) {
    this.folder = folder;
  }

  /**
   * Outputs in a folder, which is made if it is not there.
   *
   * @throws IOException if it can't be made
   */
  static Outputs in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    return new Outputs(folder);
  }

  /** Writes all, for the State concerned and the secretariat; returns the names of the files. */
  ImmutableList<String> restricted(SessionResult run) throws IOException {
    NeedsDocument needs =
        new NeedsDocument(run.asOf(), run.dataset(), run.synthetic(), run.ground(), run.needs());
    write(JSON, out -> out.write(Formats.NEEDS.write(needs)));
    write(CSV, out -> NeedCsv.write(needs, out));
    PrioritiesDocument priorities =
        PrioritiesDocument.of(
            run.priorities().guidance(), run.dataset(), run.synthetic(), run.priorities().top());
    write(PRIORITIES, out -> out.write(PriorityFormats.PRIORITIES.write(priorities)));
    write(REASONS, out -> PriorityFormats.WHY_ABOVE.writeAll(reasons(run.priorities()), out));
    RobustnessDocument robustness =
        RobustnessDocument.of(
            run.priorities().sampled(),
            run.priorities().guidance().order(),
            run.asOf(),
            run.dataset(),
            run.synthetic());
    write(ROBUSTNESS, out -> out.write(PriorityFormats.ROBUSTNESS.write(robustness)));
    PortfolioDocument portfolio =
        PortfolioDocument.of(
            run.priorities().portfolio(), run.asOf(), run.dataset(), run.synthetic());
    write(PORTFOLIO, out -> out.write(PriorityFormats.PORTFOLIO.write(portfolio)));
    MatchingDocument matching =
        new MatchingDocument(run.dataset(), run.synthetic(), run.mobilization().matching());
    write(MATCHING, out -> out.write(Formats.MATCHING.write(matching)));
    DraftsDocument drafts =
        new DraftsDocument(run.dataset(), run.synthetic(), run.mobilization().drafts());
    write(DRAFTS, out -> out.write(Formats.DRAFTS.write(drafts)));
    write(LEDGER, out -> out.write(PriorityFormats.LEDGER.write(run.priorities().ledger())));
    write(REPORT, out -> HtmlReport.write(run, Audience.RESTRICTED, out));
    return ImmutableList.<String>builder().addAll(RESTRICTED).add(REPORT).build();
  }

  /** Why each of the first needs stands above the next. */
  private static ImmutableList<WhyAbove> reasons(Priorities priorities) {
    ImmutableList<ScoredNeed> order = priorities.guidance().order();
    ImmutableList.Builder<WhyAbove> reasons = ImmutableList.builder();
    for (int i = 0; i < Math.min(priorities.top(), order.size() - 1); i++) {
      reasons.add(WhyAbove.of(priorities.guidance(), order.get(i).id(), order.get(i + 1).id()));
    }
    return reasons.build();
  }

  /**
   * Writes what everybody may see, and removes what an earlier run left that not everybody may see;
   * returns the names of the files written.
   */
  ImmutableList<String> forEverybody(SessionResult run) throws IOException {
    write(REPORT, out -> HtmlReport.write(run, Audience.PUBLIC, out));
    for (String name : RESTRICTED) {
      Files.deleteIfExists(folder.resolve(name));
    }
    return ImmutableList.of(REPORT);
  }

  private void write(String name, WholeFile.Body body) throws IOException {
    WholeFile.write(folder.resolve(name), body);
  }
}
