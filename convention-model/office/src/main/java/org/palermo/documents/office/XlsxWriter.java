package org.palermo.documents.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.palermo.documents.Block;
import org.palermo.documents.Cell;
import org.palermo.documents.Document;
import org.palermo.documents.DocumentWriter;

/**
 * Writes the tables of a document as a workbook, those with the same columns to one sheet, after a
 * sheet that tells what they are. No text can be a formula: texts are text cells, marked as quoted.
 */
public final class XlsxWriter implements DocumentWriter {
  private static final int NARROW = 16 * 256;
  private static final int WIDE = 36 * 256;
  private static final int WIDEST = 60 * 256;

  /** Characters from which on a column is no longer narrow, or gets all the room there is. */
  private static final int FEW = 16;

  private static final int WORDS = 60;

  /** For {@link java.util.ServiceLoader}. */
  public XlsxWriter() {}

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public void write(Document document, OutputStream target) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Styles styles = Styles.of(book);
      Properties.set(book.getProperties(), document);
      about(sheet(book, document, "0"), document, styles);
      int number = 1;
      for (ImmutableList<Block.Table> alike : alike(document)) {
        String id = alike.get(0).id();
        String name = alike.size() == 1 ? id : id.substring(id.lastIndexOf('-') + 1);
        tables(sheet(book, document, number + " " + name), document, alike, styles);
        number++;
      }
      book.write(bytes);
      FixedZip.write(bytes.toByteArray(), target);
    }
  }

  private static XSSFSheet sheet(XSSFWorkbook book, Document document, String name) {
    // 31 is the longest name that the format allows.
    XSSFSheet sheet = book.createSheet(name.substring(0, Math.min(31, name.length())));
    sheet.setRightToLeft(document.language().isRightToLeft());
    sheet.getFooter().setCenter(document.masthead().symbol().replace("&", "&&"));
    if (document.synthetic()) {
      sheet.getHeader().setCenter(document.texts().say("notice.synthetic").replace("&", "&&"));
    }
    return sheet;
  }

  /** Tables with the same columns share a sheet, in the place of the first of them. */
  private static ImmutableList<ImmutableList<Block.Table>> alike(Document document) {
    return Multimaps.index(document.tables(), Block.Table::columns).asMap().values().stream()
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  private static void about(XSSFSheet sheet, Document document, Styles styles) {
    sheet.setColumnWidth(0, WIDEST);
    lines(
        sheet,
        styles,
        ImmutableList.<String>builder()
            .add(document.masthead().symbol())
            .add(document.masthead().title())
            .add(document.texts().date(document.masthead().date()))
            .addAll(document.notices())
            .build());
  }

  /** Writes tables below one another; where there are several each row is led by its caption. */
  private static void tables(
      XSSFSheet sheet, Document document, ImmutableList<Block.Table> tables, Styles styles) {
    boolean several = tables.size() > 1;
    Block.Table first = tables.get(0);
    if (!several) {
      lines(sheet, styles, ImmutableList.of(first.caption()));
    }
    ImmutableList<String> columns =
        several
            ? ImmutableList.<String>builder()
                .add(document.texts().say("table"))
                .addAll(first.columns())
                .build()
            : first.columns();
    XSSFRow heads = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < columns.size(); i++) {
      text(heads.createCell(i), columns.get(i), styles.head());
      sheet.setColumnWidth(i, width(tables, several ? i - 1 : i));
    }
    sheet.createFreezePane(1, heads.getRowNum() + 1);
    for (Block.Table table : tables) {
      for (ImmutableList<Cell> cells : table.rows()) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        if (several) {
          text(row.createCell(0), table.caption(), styles.text());
        }
        for (int i = 0; i < cells.size(); i++) {
          cell(row.createCell(several ? i + 1 : i), document, cells.get(i), styles);
        }
      }
    }
    lines(
        sheet,
        styles,
        tables.stream()
            .flatMap(
                table ->
                    table.notes().stream()
                        .map(note -> several ? table.caption() + ": " + note : note))
            .distinct()
            .collect(ImmutableList.toImmutableList()));
    lines(sheet, styles, document.notices());
  }

  /** Room for words where a column holds any; the column before the first holds captions. */
  private static int width(ImmutableList<Block.Table> tables, int column) {
    if (column < 0) {
      return WIDE;
    }
    int longest = 0;
    for (Block.Table table : tables) {
      for (ImmutableList<Cell> row : table.rows()) {
        if (row.get(column) instanceof Cell.Words words) {
          longest = Math.max(longest, words.text().length());
        }
      }
    }
    return longest > WORDS ? WIDEST : longest > FEW ? WIDE : NARROW;
  }

  private static void cell(XSSFCell target, Document document, Cell cell, Styles styles) {
    if (cell instanceof Cell.Measured number
        && number.value().isPresent()
        && !number.unit().equals(Cell.Unit.PERCENT)) {
      target.setCellStyle(number.unit().decimals() == 0 ? styles.count() : styles.money());
      target.setCellValue(number.unit().decimal(number.value().getAsLong()).doubleValue());
    } else {
      text(target, document.texts().cell(cell), styles.text());
    }
  }

  private static void lines(XSSFSheet sheet, Styles styles, ImmutableList<String> lines) {
    for (String line : lines) {
      text(sheet.createRow(sheet.getLastRowNum() + 1).createCell(0), line, styles.text());
    }
  }

  private static void text(XSSFCell cell, String text, CellStyle style) {
    cell.setCellStyle(style);
    cell.setCellValue(text);
  }

  /** How cells look; every text is marked as quoted. */
  private record Styles(CellStyle text, CellStyle head, CellStyle count, CellStyle money) {
    static Styles of(XSSFWorkbook book) {
      XSSFFont bold = book.createFont();
      bold.setBold(true);
      CellStyle head = quoted(book);
      head.setFont(bold);
      return new Styles(quoted(book), head, numbers(book, "0"), numbers(book, "#,##0.00"));
    }

    private static CellStyle quoted(XSSFWorkbook book) {
      CellStyle style = book.createCellStyle();
      style.setQuotePrefixed(true);
      style.setWrapText(true);
      style.setVerticalAlignment(VerticalAlignment.TOP);
      return style;
    }

    private static CellStyle numbers(XSSFWorkbook book, String format) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      style.setVerticalAlignment(VerticalAlignment.TOP);
      return style;
    }
  }
}
