package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;
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
  private final FixedTexts texts;
  private final Language language;
  private final AnalyticalReport report;
  private final ImmutableMap<String, Wording> names;
  private final DocumentBuilder document;

  private AnalyticalDocument(
      AnalyticalReport report,
      ImmutableMap<String, Wording> names,
      Language language,
      boolean synthetic,
      String symbol) {
    this.texts = FixedTexts.in(language);
    this.language = language;
    this.report = report;
    this.names = names;
    this.document =
        new DocumentBuilder(
            language,
            synthetic,
            new Masthead(
                symbol,
                false,
                report.asOf(),
                Language.ENGLISH,
                texts.say("analytical.agenda"),
                texts.say("analytical.title", texts.date(report.asOf()))));
  }

  /**
   * The document.
   *
   * @param report the report
   * @param names what the codes of instruments, States and kinds of help are called; a code that is
   *     not there stands for itself
   * @param language the language
   * @param synthetic whether the replies are made up
   * @param symbol the symbol of the document
   */
  public static Document of(
      AnalyticalReport report,
      ImmutableMap<String, Wording> names,
      Language language,
      boolean synthetic,
      String symbol) {
    return new AnalyticalDocument(report, names, language, synthetic, symbol).composed();
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
    String code = cycle.cycle().instrument();
    String id =
        (code + "-" + cycle.cycle().id()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
    document.chapter(texts.say("cycle", name(code), cycle.cycle().id()));
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
                  .map(this::name)
                  .collect(Collectors.joining(texts.say("list")))));
    }
    document.table(
        table(
            id,
            texts.say("responses"),
            ImmutableList.of(
                texts.say("status"), texts.say("counted"), texts.say("replies"), texts.say("rate")),
            ImmutableList.of(
                row("status.parties", number(figures.parties()), figures.partyReplies()),
                row(
                    "status.signatories",
                    number(figures.signatories()),
                    figures.signatoryReplies()),
                row("status.others", words("\u2013"), figures.otherReplies()),
                row("status.all", sum(figures), figures.replies()))));
  }

  /** Parties and signatories together, which is public as each of them is. */
  private Cell sum(ResponseFigures figures) {
    return new Cell.Measured(
        figures.replies().base().size(), Cell.Unit.COUNT, basis(figures.parties()));
  }

  private ImmutableList<Cell> row(String key, Cell counted, Figure replies) {
    return ImmutableList.of(words(texts.say(key)), counted, number(replies), percent(replies));
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
          words(
              provision.places().stream().map(Object::toString).collect(Collectors.joining("; "))
                  + " ["
                  + provision.question()
                  + "]"));
      for (Stand stand : Stand.values()) {
        row.add(number(provision.figure(stand)));
      }
      rows.add(row.build());
    }
    document.table(table(id, texts.say("provisions"), columns.build(), rows.build()));
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
            texts.say("difficulties"),
            ImmutableList.of(
                texts.say("difficulty"), texts.say("parties.naming"), texts.say("rate")),
            cycle.difficulties().stream()
                .map(
                    one ->
                        ImmutableList.of(
                            coded(one.code()), number(one.figure()), percent(one.figure())))
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
            texts.say("help"),
            ImmutableList.of(texts.say("kind"), texts.say("requested"), texts.say("latent")),
            cycle.help().stream()
                .map(
                    one ->
                        ImmutableList.of(
                            coded(one.kind()), number(one.requested()), number(one.latent())))
                .collect(ImmutableList.toImmutableList())));
  }

  /** A table with a note for each basis of its figures. */
  private Block.Table table(
      String id,
      String caption,
      ImmutableList<String> columns,
      ImmutableList<ImmutableList<Cell>> rows) {
    List<String> notes = new ArrayList<>();
    for (ImmutableList<Cell> row : rows) {
      for (Cell cell : row) {
        if (cell instanceof Cell.Measured number && !notes.contains(texts.basis(number.basis()))) {
          notes.add(texts.basis(number.basis()));
        }
      }
    }
    boolean withholds =
        rows.stream()
            .flatMap(ImmutableList::stream)
            .anyMatch(cell -> cell instanceof Cell.Measured number && number.value().isEmpty());
    if (withholds) {
      notes.add(
          texts.say("withheld") + ": " + texts.say("introduction.small", report.fewestStates()));
    }
    return new Block.Table(id, caption, columns, rows, ImmutableList.copyOf(notes));
  }

  private Cell.Measured number(Figure figure) {
    return new Cell.Measured(figure.count(), Cell.Unit.COUNT, basis(figure));
  }

  /** The share; a dash where there is no whole of which to have one. */
  private Cell percent(Figure figure) {
    if (!figure.isWithheld() && figure.percent().isEmpty()) {
      return words("\u2013");
    }
    return new Cell.Measured(figure.percent(), Cell.Unit.PERCENT, basis(figure));
  }

  private Basis basis(Figure figure) {
    String kind = texts.say("base." + figure.base().kind().code());
    OptionalLong size = figure.base().size();
    return new Basis(
        size.isPresent() ? texts.say("base.size", kind, size.getAsLong()) : kind, figure.asOf());
  }

  private Cell words(String text) {
    return new Cell.Words(text, language);
  }

  /** What a code is called, in the document's language or the one in which it is known. */
  private Cell coded(String code) {
    Wording known = names.get(code);
    Language spoken =
        known != null && known.byLanguage().containsKey(language) ? language : Language.ENGLISH;
    return new Cell.Words(known == null ? code.replace('_', ' ') : known.in(language), spoken);
  }

  private String name(String code) {
    Wording known = names.get(code);
    return known == null ? code : known.in(language);
  }
}
