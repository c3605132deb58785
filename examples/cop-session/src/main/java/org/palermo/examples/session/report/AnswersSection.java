package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermo.convention.decision.analysis.Figure;
import org.palermo.convention.decision.analysis.ProvisionFigures;
import org.palermo.convention.decision.analysis.ProvisionTable;
import org.palermo.convention.decision.analysis.Sheets;
import org.palermo.convention.decision.analysis.Stand;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.treaty.Instrument;
import org.palermo.documents.markup.Html;

/** What the parties that replied say to each provision, in the order of the questions. */
final class AnswersSection implements Section {
  private static final ImmutableList<String> LABELS =
      Arrays.stream(Stand.values())
          .map(AnswersSection::label)
          .collect(ImmutableList.toImmutableList());

  private final Report report;

  AnswersSection(Report report) {
    this.report = report;
  }

  @Override
  public String id() {
    return "answers";
  }

  @Override
  public String title() {
    return "What parties answer, provision by provision";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Counted are the States that are parties on "
            + Figures.date(report.run().asOf())
            + " and have replied in any cycle; for each the latest answer to a question counts. Not"
            + " asked are questions whose condition does not hold. Blank is neither yes nor no.");
    for (Instrument instrument : report.instruments()) {
      report
          .run()
          .catalogue()
          .questionnaireOf(instrument.code())
          .ifPresent(form -> form(html, form, sheets(form)));
    }
    Legend.write(html, LABELS);
  }

  private ImmutableList<AnswerSheet> sheets(Questionnaire form) {
    ImmutableSet<String> replied =
        report.run().base().responses().values().stream()
            .filter(response -> response.status().counts())
            .filter(response -> response.questionnaire().equals(form.id()))
            .map(Response::state)
            .collect(ImmutableSet.toImmutableSet());
    return report.run().status().table(form.instrument(), report.run().asOf()).rows().stream()
        .filter(row -> row.isDeposited() || row.isUndated())
        .map(StatusTable.Row::state)
        .filter(State::isState)
        .map(State::code)
        .filter(replied::contains)
        .flatMap(code -> Stream.ofNullable(report.run().review().analyses().get(code)))
        .map(GapAnalysis::sheet)
        .collect(ImmutableList.toImmutableList());
  }

  private void form(Html html, Questionnaire form, ImmutableList<AnswerSheet> sheets) {
    if (sheets.isEmpty()) {
      return;
    }
    Count base = Count.ofStates(sheets.size());
    String caption =
        form.title() + ": " + report.figure(base, "party that replied", "parties that replied");
    if (!report.audience().namesStates() && SmallCells.USUAL.isSmall(base)) {
      Report.withheld(html, caption);
      return;
    }
    html.open("details").element("summary", caption).text("\n");
    DataTable table =
        DataTable.in(html, caption)
            .words("Provision", "Question")
            .figures(LABELS.toArray(String[]::new))
            .words("Drawn")
            .begin();
    boolean withheld = false;
    ImmutableMap<String, ProvisionFigures> shown = shown(form, sheets);
    for (Question question : form.questions()) {
      if (ProvisionTable.isCounted(question)) {
        withheld |= row(table, question, sheets, Optional.ofNullable(shown.get(question.id())));
      }
    }
    table.end();
    Report.note(html, withheld);
    html.closeLine();
  }

  /** What everybody may see, as the analytical report shows it; nothing where all is shown. */
  private ImmutableMap<String, ProvisionFigures> shown(
      Questionnaire form, ImmutableList<AnswerSheet> sheets) {
    return report.audience().namesStates()
        ? ImmutableMap.of()
        : Maps.uniqueIndex(
            ProvisionTable.of(form, Sheets.guarded(sheets), SmallCells.USUAL, report.run().asOf()),
            ProvisionFigures::question);
  }

  /** Writes the row of a question; tells whether anything in it is withheld. */
  private static boolean row(
      DataTable table,
      Question question,
      ImmutableList<AnswerSheet> sheets,
      Optional<ProvisionFigures> shown) {
    ImmutableList<OptionalLong> figures =
        shown
            .map(row -> row.stands().values().stream().map(Figure::count))
            .orElseGet(() -> counts(question, sheets))
            .collect(ImmutableList.toImmutableList());
    table
        .row(question.citations().stream().map(Object::toString).collect(Collectors.joining("; ")))
        .cell(question.prompt().toString());
    figures.forEach(table::cell);
    Html drawn = table.beginCell();
    if (figures.stream().allMatch(OptionalLong::isPresent)) {
      BarTable.stacked(drawn, figures, sheets.size());
    }
    table.endCell().endRow();
    return figures.stream().anyMatch(OptionalLong::isEmpty);
  }

  private static Stream<OptionalLong> counts(Question question, ImmutableList<AnswerSheet> sheets) {
    return Arrays.stream(Stand.values())
        .map(
            stand ->
                OptionalLong.of(
                    sheets.stream()
                        .filter(sheet -> Stand.of(sheet, question.id()) == stand)
                        .count()));
  }

  private static String label(Stand stand) {
    return switch (stand) {
      case YES -> "Yes";
      case IN_PART -> "In part";
      case NO -> "No";
      case NOT_APPLICABLE -> "Not applicable or not made use of";
      case NOT_ASKED -> "Not asked";
      case BLANK -> "Blank or unclear";
    };
  }
}
