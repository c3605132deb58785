package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermo.convention.decision.analysis.Stand;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Purpose;
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
    for (Question question : form.questions()) {
      if (isCounted(question)) {
        withheld |= row(table, question, sheets);
      }
    }
    table.end();
    Report.note(html, withheld);
    html.closeLine();
  }

  private static boolean isCounted(Question question) {
    return question.purpose() == Purpose.SUBSTANCE
        && !question.citations().isEmpty()
        && (question.type() == AnswerType.COMPLIANCE || question.type() == AnswerType.BOOLEAN);
  }

  /** Writes the row of a question; tells whether anything in it is withheld. */
  private boolean row(DataTable table, Question question, ImmutableList<AnswerSheet> sheets) {
    int[] counts = new int[LABELS.size()];
    sheets.forEach(sheet -> counts[LABELS.indexOf(label(sheet, question))]++);
    ImmutableList.Builder<Count> parts = ImmutableList.builder();
    for (int count : counts) {
      parts.add(Count.ofStates(count));
    }
    Optional<ImmutableList<OptionalLong>> shown =
        report.shown(new Breakdown(LABELS, parts.build(), Count.ofStates(sheets.size())));
    table
        .row(question.citations().stream().map(Object::toString).collect(Collectors.joining("; ")))
        .cell(question.prompt().toString());
    ImmutableList<OptionalLong> figures =
        shown.orElse(
            LABELS.stream()
                .map(label -> OptionalLong.empty())
                .collect(ImmutableList.toImmutableList()));
    figures.forEach(table::cell);
    Html drawn = table.beginCell();
    if (figures.stream().allMatch(OptionalLong::isPresent)) {
      BarTable.stacked(drawn, figures, sheets.size());
    }
    table.endCell().endRow();
    return figures.stream().anyMatch(OptionalLong::isEmpty);
  }

  private static String label(AnswerSheet sheet, Question question) {
    return label(Stand.of(sheet, question.id()));
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
