package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.palermo.convention.decision.analysis.AnalyticalReport;
import org.palermo.convention.decision.analysis.CycleAnalysis;
import org.palermo.convention.decision.analysis.Figure;
import org.palermo.convention.decision.analysis.ProvisionFigures;
import org.palermo.convention.decision.analysis.ResponseFigures;
import org.palermo.convention.decision.analysis.Stand;

/**
 * Composes the analytical report as a document, in the order of those of the secretariat:
 * introduction, replies, provisions, difficulties and assistance, concluding remarks. Source:
 * decision 2/6 (b); CTOC/COP/2005/2 for the shape.
 */
public final class AnalyticalDocument {
  private final Phrasing say;
  private final FixedTexts texts;
  private final AnalyticalReport report;
  private final DocumentBuilder document;

  private AnalyticalDocument(AnalyticalReport report, Edition edition) {
    this.say = new Phrasing(edition);
    this.texts = say.texts();
    this.report = report;
    this.document =
        say.begin(false, report.asOf(), texts.say("analytical.title", texts.date(report.asOf())));
  }

  /** The document on a report. */
  public static Document of(AnalyticalReport report, Edition edition) {
    return new AnalyticalDocument(report, edition).composed();
  }

  private Document composed() {
    document
        .chapter(texts.say("introduction"))
        .paragraph(texts.say("introduction.mandate"), "CTOC/COP/2005/8, 2/6 (b).")
        .paragraph(texts.say("introduction.counting"))
        .paragraph(texts.say("introduction.small", report.fewestStates()));
    report.cycles().forEach(this::cycle);
    return document.chapter(texts.say("remarks")).paragraph(texts.say("remarks.text")).build();
  }

  private void cycle(CycleAnalysis cycle) {
    String id = Phrasing.id(cycle.cycle().instrument() + "-" + cycle.cycle().id());
    document.chapter(heading(cycle));
    responses(cycle, id + "-replies");
    provisions(cycle, id + "-provisions");
    difficulties(cycle, id + "-difficulties");
    help(cycle, id + "-assistance");
  }

  private void responses(CycleAnalysis cycle, String id) {
    ResponseFigures figures = cycle.responses();
    String date = texts.date(report.asOf());
    Figure parties = figures.partyReplies();
    document.part(texts.say("responses"));
    document.figures(
        parties.count().isEmpty()
            ? texts.say("replied.withheld")
            : texts.count(
                "replied",
                parties.count().getAsLong(),
                date,
                parties.base().size().orElse(0),
                texts.cell(percent(parties))),
        id);
    if (figures.replies().count().isPresent()) {
      document.figures(
          texts.count(
              "all",
              figures.replies().count().getAsLong(),
              figures.replies().base().size().orElse(0),
              texts.cell(percent(figures.replies()))),
          id);
    }
    if (!cycle.named().isEmpty()) {
      document.paragraph(
          texts.say(
              "named",
              cycle.named().stream()
                  .map(say::name)
                  .collect(Collectors.joining(texts.say("list")))));
    }
    document.table(
        table(
            id,
            cycle,
            texts.say("responses"),
            ImmutableList.of(
                texts.say("status"), texts.say("counted"), texts.say("replies"), texts.say("rate")),
            ImmutableList.of(
                row("status.parties", number(figures.parties()), figures.partyReplies()),
                row(
                    "status.signatories",
                    number(figures.signatories()),
                    figures.signatoryReplies()),
                row("status.others", say.words("\u2013"), figures.otherReplies()),
                row("status.all", sum(figures), figures.replies()))));
  }

  /** Parties and signatories together, which is public as each of them is. */
  private Cell sum(ResponseFigures figures) {
    return new Cell.Measured(
        figures.replies().base().size(), Cell.Unit.COUNT, basis(figures.parties()));
  }

  private ImmutableList<Cell> row(String key, Cell counted, Figure replies) {
    return ImmutableList.of(say.words(texts.say(key)), counted, number(replies), percent(replies));
  }

  private void provisions(CycleAnalysis cycle, String id) {
    document.part(texts.say("provisions"));
    if (cycle.provisions().isEmpty()) {
      document.paragraph(texts.say("not.shown"));
      return;
    }
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    columns.add(texts.say("provision"));
    for (Stand stand : Stand.values()) {
      columns.add(texts.say("stand." + stand.code()));
    }
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    for (ProvisionFigures provision : cycle.provisions()) {
      ImmutableList.Builder<Cell> row = ImmutableList.builder();
      row.add(
          say.words(
              provision.places().stream().map(Object::toString).collect(Collectors.joining("; "))
                  + " ["
                  + provision.question()
                  + "]"));
      for (Stand stand : Stand.values()) {
        row.add(number(provision.figure(stand)));
      }
      rows.add(row.build());
    }
    document.table(table(id, cycle, texts.say("provisions"), columns.build(), rows.build()));
  }

  private void difficulties(CycleAnalysis cycle, String id) {
    document.part(texts.say("difficulties"));
    if (cycle.difficulties().isEmpty()) {
      document.paragraph(texts.say("not.shown"));
      return;
    }
    document.table(
        table(
            id,
            cycle,
            texts.say("difficulties"),
            ImmutableList.of(
                texts.say("difficulty"), texts.say("parties.naming"), texts.say("rate")),
            cycle.difficulties().stream()
                .map(
                    one ->
                        ImmutableList.of(
                            say.difficulty(one.code()),
                            number(one.figure()),
                            percent(one.figure())))
                .collect(ImmutableList.toImmutableList())));
  }

  private void help(CycleAnalysis cycle, String id) {
    document.part(texts.say("help")).paragraph(texts.say("help.explained"));
    if (cycle.help().isEmpty()) {
      document.paragraph(texts.say("not.shown"));
      return;
    }
    document.table(
        table(
            id,
            cycle,
            texts.say("help"),
            ImmutableList.of(texts.say("kind"), texts.say("requested"), texts.say("latent")),
            cycle.help().stream()
                .map(
                    one ->
                        ImmutableList.of(
                            say.coded(one.kind()), number(one.requested()), number(one.latent())))
                .collect(ImmutableList.toImmutableList())));
  }

  private Cell.Measured number(Figure figure) {
    return say.count(figure.count(), basis(figure));
  }

  /** The share; a dash where there is no whole of which to have one. */
  private Cell percent(Figure figure) {
    if (!figure.isWithheld() && figure.percent().isEmpty()) {
      return say.words(Phrasing.NOTHING);
    }
    return new Cell.Measured(figure.percent(), Cell.Unit.PERCENT, basis(figure));
  }

  private Basis basis(Figure figure) {
    String kind = texts.say("base." + figure.base().kind().code());
    OptionalLong size = figure.base().size();
    return new Basis(
        size.isPresent() ? texts.say("base.size", kind, size.getAsLong()) : kind, figure.asOf());
  }

  private Block.Table table(
      String id,
      CycleAnalysis cycle,
      String caption,
      ImmutableList<String> columns,
      ImmutableList<ImmutableList<Cell>> rows) {
    return say.table(
        id, caption + " \u2013 " + heading(cycle), columns, rows, report.fewestStates());
  }

  private String heading(CycleAnalysis cycle) {
    return texts.say("cycle", say.name(cycle.cycle().instrument()), cycle.cycle().id());
  }
}
