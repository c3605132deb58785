package org.palermo.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.Language;
import org.palermo.documents.Basis;
import org.palermo.documents.Block;
import org.palermo.documents.Cell;
import org.palermo.documents.Document;
import org.palermo.documents.DocumentBuilder;
import org.palermo.documents.DocumentWriter;
import org.palermo.documents.HtmlDocument;
import org.palermo.documents.Masthead;

class OfficeWritersTest {
  private static Document sample(Language language) {
    LocalDate day = LocalDate.of(2005, 7, 29);
    Basis basis = new Basis("States parties: 107", day);
    return new DocumentBuilder(
            language, true, new Masthead("T/1", false, day, Language.ENGLISH, "3", "A title"))
        .chapter("A chapter")
        .paragraph("The first paragraph.", "A note at its foot.")
        .figures("There were 50.", "t-1")
        .items(ImmutableList.of("an item"))
        .table(
            new Block.Table(
                "t-1",
                "A caption",
                ImmutableList.of("Status", "Number"),
                ImmutableList.of(
                    ImmutableList.of(
                        new Cell.Words("=1+1", Language.ENGLISH),
                        new Cell.Measured(OptionalLong.of(50), Cell.Unit.COUNT, basis)),
                    ImmutableList.of(
                        new Cell.Words("others", Language.ENGLISH),
                        new Cell.Measured(OptionalLong.empty(), Cell.Unit.COUNT, basis))),
                ImmutableList.of("A remark.")))
        .build();
  }

  private static byte[] written(DocumentWriter writer, Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(sample(language), bytes);
    return bytes.toByteArray();
  }

  private static XWPFDocument word(Language language) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(written(new DocxWriter(), language)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void equalDocumentsAreEqualFiles(Language language) throws IOException {
    assertThat(written(new DocxWriter(), language)).isEqualTo(written(new DocxWriter(), language));
    assertThat(written(new XlsxWriter(), language)).isEqualTo(written(new XlsxWriter(), language));
  }

  @Test
  void everyParagraphAndCellOfThePageIsInTheFileForWordProcessors() throws IOException {
    StringWriter page = new StringWriter();
    HtmlDocument.write(sample(Language.ENGLISH), page);
    try (XWPFDocument word = word(Language.ENGLISH)) {
      StringBuilder said = new StringBuilder();
      word.getParagraphs().forEach(paragraph -> said.append(paragraph.getText()).append('\n'));
      word.getTables().forEach(table -> said.append(table.getText()).append('\n'));
      for (String part :
          ImmutableList.of(
              "A title",
              "A chapter",
              "The first paragraph.",
              "There were 50.",
              "an item",
              "A caption",
              "=1+1",
              "50",
              "others",
              "A remark.")) {
        assertThat(page.toString()).contains(part);
        assertThat(said.toString()).contains(part);
      }
      assertThat(word.getFootnotes())
          .anyMatch(
              note ->
                  note.getParagraphs().stream()
                      .anyMatch(paragraph -> paragraph.getText().contains("A note at its foot.")));
    }
  }

  @Test
  void paragraphsAreNumberedByTheWordProcessor() throws IOException {
    try (XWPFDocument word = word(Language.ENGLISH)) {
      assertThat(word.getParagraphs())
          .filteredOn(paragraph -> WordStyles.NUMBERED.equals(paragraph.getStyle()))
          .hasSize(2)
          .allMatch(paragraph -> paragraph.getNumID() != null);
    }
  }

  @Test
  void everyParagraphInArabicRunsFromTheRight() throws IOException {
    try (XWPFDocument word = word(Language.ARABIC)) {
      assertThat(word.getParagraphs()).allMatch(OfficeWritersTest::runsFromTheRight);
      assertThat(word.getTables()).allMatch(t -> t.getCTTbl().getTblPr().isSetBidiVisual());
    }
  }

  private static boolean runsFromTheRight(XWPFParagraph paragraph) {
    return paragraph.getCTP().getPPr().isSetBidi();
  }

  @Test
  void symbolAndNoticeStandOnEachPage() throws IOException {
    try (XWPFDocument word = word(Language.ENGLISH)) {
      assertThat(word.getHeaderList().get(0).getText()).contains("T/1");
      assertThat(word.getFooterList().get(0).getText()).contains("Synthetic data");
    }
  }

  @Test
  void noTextOfAWorkbookIsAFormula() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxWriter(), Language.ENGLISH)))) {
      XSSFCell cell = book.getSheetAt(1).getRow(2).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(book.getSheetAt(1).getRow(2).getCell(1).getNumericCellValue()).isEqualTo(50);
    }
  }

  @Test
  void bothWritersAreFoundAsServices() {
    ModuleLayer layer = getClass().getModule().getLayer();
    assertThat(DocumentWriter.of("docx", layer)).isPresent();
    assertThat(DocumentWriter.of("xlsx", layer)).isPresent();
    assertThat(DocumentWriter.of("pdf", layer)).isEmpty();
  }
}
