package org.palermo.documents.office;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.palermo.documents.Block;
import org.palermo.documents.Cell;
import org.palermo.documents.Document;
import org.palermo.documents.DocumentWriter;

/**
 * Writes the tables of a document as a workbook, one to a sheet, after a sheet that tells what they
 * are. No text can be a formula: texts are text cells, marked as quoted.
 */
public final class XlsxWriter implements DocumentWriter {
  private static final int WIDEST = 60 * 256;

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
      CellStyle quoted = book.createCellStyle();
      quoted.setQuotePrefixed(true);
      quoted.setWrapText(true);
      Properties.set(book.getProperties(), document);
      about(sheet(book, document, "0"), document, quoted);
      int number = 1;
      for (Block.Table table : document.tables()) {
        String name = number + " " + table.id();
        table(sheet(book, document, name), document, table, quoted);
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
    sheet.getFooter().setCenter(document.masthead().symbol());
    if (document.synthetic()) {
      sheet.getHeader().setCenter(document.texts().say("notice.synthetic").replace("&", "&&"));
    }
    return sheet;
  }

  private static void about(XSSFSheet sheet, Document document, CellStyle quoted) {
    sheet.setColumnWidth(0, WIDEST);
    lines(
        sheet,
        quoted,
        ImmutableList.<String>builder()
            .add(document.masthead().symbol())
            .add(document.masthead().title())
            .add(document.texts().date(document.masthead().date()))
            .addAll(document.notices())
            .build());
  }

  private static void table(
      XSSFSheet sheet, Document document, Block.Table table, CellStyle quoted) {
    lines(sheet, quoted, ImmutableList.of(table.caption()));
    XSSFRow heads = sheet.createRow(1);
    for (int i = 0; i < table.columns().size(); i++) {
      text(heads.createCell(i), table.columns().get(i), quoted);
      sheet.setColumnWidth(i, i == 0 ? WIDEST : 16 * 256);
    }
    for (ImmutableList<Cell> cells : table.rows()) {
      XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int i = 0; i < cells.size(); i++) {
        cell(row.createCell(i), document, cells.get(i), quoted);
      }
    }
    sheet.createFreezePane(1, 2);
    lines(sheet, quoted, table.notes());
    lines(sheet, quoted, document.notices());
  }

  private static void cell(XSSFCell target, Document document, Cell cell, CellStyle quoted) {
    if (cell instanceof Cell.Measured number
        && number.value().isPresent()
        && number.unit() == Cell.Unit.COUNT) {
      target.setCellValue((double) number.value().getAsLong());
    } else {
      text(target, document.texts().cell(cell), quoted);
    }
  }

  private static void lines(XSSFSheet sheet, CellStyle quoted, ImmutableList<String> lines) {
    for (String line : lines) {
      text(sheet.createRow(sheet.getLastRowNum() + 1).createCell(0), line, quoted);
    }
  }

  private static void text(XSSFCell cell, String text, CellStyle quoted) {
    cell.setCellStyle(quoted);
    cell.setCellValue(text);
  }
}
