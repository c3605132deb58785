package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NeedCsvProperties {
  @Provide
  Arbitrary<NeedsDocument> needs() {
    return Samples.needs();
  }

  private static List<List<String>> rows(NeedsDocument document) {
    StringWriter text = new StringWriter();
    NeedCsv.write(document, text);
    return CsvReader.builder().ofCsvRecord(text.toString()).stream()
        .map(row -> row.getFields())
        .toList();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("T1 table: a row for each need, none of whose cells a spreadsheet would run")
  void noCellIsAFormula(@ForAll("needs") NeedsDocument document) {
    List<List<String>> rows = rows(document);
    assertThat(rows).hasSize(1 + document.needs().size());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row).hasSameSizeAs(rows.get(0));
              assertThat(row)
                  .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\\-\t\r].*"));
            });
  }

  @Example
  void leadsWhatASpreadsheetWouldRunByAnApostrophe() {
    for (String cell : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1")) {
      assertThat(NeedCsv.harmless(cell)).isEqualTo("'" + cell);
    }
    for (String cell : List.of("", "a=1", " =1", "'=1", "UNTOC 5")) {
      assertThat(NeedCsv.harmless(cell)).isEqualTo(cell);
    }
  }
}
