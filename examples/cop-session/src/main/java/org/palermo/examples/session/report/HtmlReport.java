package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.palermo.convention.disclosure.Withheld;
import org.palermo.documents.markup.Html;
import org.palermo.examples.session.SessionResult;
import org.palermo.register.Terms;

/**
 * The report of a run as one HTML file that needs nothing else: no network, no script to be
 * readable, no font. It is written straight to a writer, in time and space that grow with the
 * number of needs.
 *
 * <p>A run in which no State has answered leads with what is certain all the same: treaty status
 * through time, and assistance given.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * Writes the version for an audience; the writer is flushed and stays open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(SessionResult run, Audience audience, Writer out) throws IOException {
    Report report =
        new Report(
            run, audience, new StateNames(run.status().register()), Terms.load(), new Withheld());
    try {
      if (!audience.namesStates()) {
        settle(report);
      }
      write(report, out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Finds out all that is withheld anywhere, which takes as long as one place adds to another. */
  private static void settle(Report report) {
    int before;
    do {
      before = report.withheld().size();
      write(report, Writer.nullWriter());
    } while (report.withheld().size() > before);
  }

  private static void write(Report report, Writer out) {
    Html html = new Html(out);
    Page.write(html, new Cover(report), sections(report));
    html.end();
  }

  private static ImmutableList<Section> sections(Report report) {
    boolean names = report.audience().namesStates();
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    ImmutableList<Section> context =
        ImmutableList.of(new TreatyStatusSection(report), new AssistanceGivenSection(report));
    if (!report.hasAnswers()) {
      sections.addAll(context);
    }
    sections.add(new LimitsSection(report), new SummarySection(report));
    if (!report.run().base().cycles().isEmpty()) {
      sections.add(new ResponseRatesSection(report));
    }
    if (report.hasAnswers()) {
      sections.add(new AnswersSection(report));
    }
    sections.add(
        new BreakdownsSection(report), new HelpSection(report), new CoverageSection(report));
    sections.add(
        new UnclearSection(report), new MethodSection(report), new WorkingGroupSection(report));
    if (names) {
      sections.add(
          new PrioritiesSection(report),
          new RobustnessSection(report),
          new SharesSection(report),
          new PortfolioSection(report),
          new DraftsSection(report),
          new MobilizationSection(report));
    }
    if (report.hasAnswers()) {
      sections.addAll(context);
    }
    if (names) {
      Annexes annexes = Annexes.of(report);
      sections.add(new NeedsSection(report, annexes), new AnnexSection(report, annexes));
    }
    sections.add(new ProblemsSection(report), new SourcesSection(report));
    ImmutableList<String> ids =
        sections.build().stream().map(Section::id).collect(ImmutableList.toImmutableList());
    return sections.add(new TraceabilitySection(ids)).build();
  }
}
