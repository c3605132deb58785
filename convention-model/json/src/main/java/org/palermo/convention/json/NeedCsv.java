package org.palermo.convention.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;

/**
 * Writes needs as a table for spreadsheets. A cell that a spreadsheet would run as a formula is led
 * by an apostrophe, so that it is read as text.
 */
public final class NeedCsv {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "dataset",
          "id",
          "state",
          "instruments",
          "citations",
          "theme",
          "cluster",
          "kind",
          "gap_kinds",
          "severity",
          "confidence",
          "footing",
          "assistance_types",
          "coverage",
          "rules",
          "open_questions",
          "remarks");
  private static final Joiner LIST = Joiner.on("; ");

  /**
   * What makes a formula of a cell that begins with it; full-width signs do so in some versions.
   */
  private static final String LEADS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private NeedCsv() {}

  /**
   * Writes the needs of a document, in order, after a line that names the columns. Synthetic data
   * says so in each row.
   *
   * @throws UncheckedIOException if the target fails
   */
  public static void write(NeedsDocument document, Writer target) {
    // Not closed: the target is the caller's.
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
    csv.writeRecord(HEADER);
    String dataset = document.dataset() + (document.synthetic() ? " (synthetic)" : "");
    document.needs().forEach(need -> csv.writeRecord(row(dataset, need)));
    try {
      csv.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException("can't write", broken);
    }
  }

  private static ImmutableList<String> row(String dataset, CoveredNeed covered) {
    Need need = covered.need();
    return ImmutableList.of(
            dataset,
            need.id(),
            need.state(),
            LIST.join(need.instruments()),
            LIST.join(need.citations()),
            need.theme().orElse(""),
            need.cluster().orElse(""),
            need.kind().code(),
            LIST.join(need.gapKinds().stream().map(GapKind::code).iterator()),
            need.severity().code(),
            need.grounds().code(),
            need.footing().map(Footing::code).orElse(""),
            LIST.join(need.assistance()),
            covered.coverage().level().code(),
            LIST.join(need.rules()),
            LIST.join(need.openQuestions()),
            LIST.join(need.remarks()))
        .stream()
        .map(NeedCsv::harmless)
        .collect(ImmutableList.toImmutableList());
  }

  /** The cell as text that no spreadsheet runs. */
  public static String harmless(String cell) {
    return leadsAFormula(cell) ? "'" + cell : cell;
  }

  /** Whether a spreadsheet would run what stands in a cell. */
  static boolean leadsAFormula(String cell) {
    return !cell.isEmpty() && LEADS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
  }
}
