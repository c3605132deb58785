package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.palermo.convention.decision.reporting.SecretariatReport;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.disclosure.Withheld;

/**
 * Composes the report of the secretariat on its assistance as a document: totals by subject and
 * instrument, expenditure, and how far needs are met. Figures behind which stand few States are
 * withheld. Source: decision 2/6 (h).
 */
public final class SecretariatDocument {
  private final Phrasing say;
  private final FixedTexts texts;
  private final SecretariatReport report;
  private final SmallCells cells;
  private final Withheld withheld = new Withheld();
  private final DocumentBuilder document;

  private SecretariatDocument(SecretariatReport report, SmallCells cells, Edition edition) {
    this.say = new Phrasing(edition);
    this.texts = say.texts();
    this.report = report;
    this.cells = cells;
    this.document =
        say.begin(
            false,
            report.asOf(),
            texts.say(
                "secretariat.title",
                texts.date(report.period().from()),
                texts.date(report.asOf())));
  }

  /**
   * The document.
   *
   * @param report the report
   * @param source the paragraph that asks for it, such as {@code decision 2/6 (h)}
   * @param cells which figures are too small to be shown
   */
  public static Document of(
      SecretariatReport report, String source, SmallCells cells, Edition edition) {
    SecretariatDocument secretariat = new SecretariatDocument(report, cells, edition);
    secretariat.settle();
    secretariat
        .document
        .chapter(secretariat.texts.say("introduction"))
        .paragraph(secretariat.texts.say("secretariat.mandate", secretariat.say.act(source)))
        .paragraph(secretariat.texts.say("secretariat.incomplete"))
        .paragraph(secretariat.texts.say("introduction.small", cells.fewestStates()));
    secretariat.activities();
    secretariat.money();
    secretariat.needs();
    return secretariat.document.build();
  }

  /** What one table withholds the others withhold too, those written before it among them. */
  private void settle() {
    int before;
    do {
      before = withheld.size();
      Stream.of(report.byTheme(), report.byInstrument(), report.needs())
          .forEach(parts -> cells.list(parts, withheld));
    } while (withheld.size() > before);
  }

  private void activities() {
    Breakdown themes = report.byTheme();
    document
        .chapter(texts.say("activities"))
        .figures(
            cells.isSmall(themes.whole())
                ? texts.say("activities.withheld")
                : texts.count(
                    "activities.known", themes.whole().value(), texts.date(report.asOf())),
            "themes")
        .paragraph(texts.say("activities.shared"));
    document.table(counts("themes", "theme", "activity_theme", themes, "base.activities"));
    document.table(
        counts(
            "instruments",
            "instrument",
            "activity_area",
            report.byInstrument(),
            "base.activities"));
  }

  private Block.Table counts(
      String caption, String column, String list, Breakdown parts, String base) {
    Optional<ImmutableList<OptionalLong>> shown = cells.list(parts, withheld);
    Basis basis = say.basis(cells, parts, base, report.asOf());
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    for (int i = 0; i < parts.labels().size(); i++) {
      OptionalLong value = shown.isPresent() ? shown.get().get(i) : OptionalLong.empty();
      String label = parts.labels().get(i);
      rows.add(
          ImmutableList.of(
              list.isEmpty() ? say.fixed(column + "." + label) : say.coded(list, label),
              say.count(value, basis),
              say.percent(value, parts.whole().value(), basis)));
    }
    return say.table(
        caption.replace('.', '-'),
        texts.say(caption),
        say.columns(column, "counted", "rate"),
        rows.build(),
        cells.fewestStates());
  }

  private void money() {
    document.chapter(texts.say("money")).figures(texts.say("money.explained"), "money");
    if (isToldWithoutAmount()) {
      document.paragraph(
          texts.say("money.without", report.withoutAmount().value(), texts.date(report.asOf())));
    }
    document.table(
        say.table(
            "money",
            texts.say("money"),
            say.columns("record", "currency", "amount"),
            report.spent().stream().map(this::row).collect(ImmutableList.toImmutableList()),
            cells.fewestStates()));
  }

  /** Taken off all records it would tell how many stand behind a sum that is withheld. */
  private boolean isToldWithoutAmount() {
    return !cells.isSmall(report.withoutAmount())
        && report.spent().stream().noneMatch(spent -> cells.isSmall(spent.records()));
  }

  private ImmutableList<Cell> row(SecretariatReport.Expenditure spent) {
    boolean small = cells.isSmall(spent.records());
    Basis basis =
        small
            ? new Basis(texts.say("base.activities"), report.asOf())
            : new Basis(texts.say("base.sums", spent.records().value()), report.asOf());
    return ImmutableList.of(
        say.coded("activity_kind", spent.kind()),
        say.english(spent.currency()),
        new Cell.Measured(
            small ? OptionalLong.empty() : OptionalLong.of(hundredths(spent.amount())),
            Cell.Unit.money(spent.currency()),
            basis));
  }

  private static long hundredths(BigDecimal amount) {
    return amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private void needs() {
    Breakdown levels = report.needs();
    document
        .chapter(texts.say("needs.standing"))
        .figures(
            cells.isSmall(levels.whole())
                ? texts.say("needs.withheld")
                : texts.count("needs.count", levels.whole().value(), texts.date(report.asOf())),
            "needs-standing")
        .paragraph(texts.say("needs.explained"));
    document.table(counts("needs.standing", "level", "", levels, "base.standing"));
  }
}
