package org.palermo.documents.office;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.palermo.documents.Block;
import org.palermo.documents.Cell;
import org.palermo.documents.FixedTexts;

/** Shares the width of a page among the columns of a table: to long texts more than to figures. */
final class ColumnWidths {
  /** Width between the margins of {@link WordPages}, in twentieths of a point. */
  private static final int WHOLE = 9500;

  /** Characters that a column counts for at most, so that none takes all the room. */
  private static final int MOST = 60;

  /** Width of a character of the bold heads of tables, in the same unit, and of the cell's rims. */
  private static final int CHARACTER = 115;

  private static final int RIMS = 240;

  private ColumnWidths() {}

  static void set(XWPFTable grid, Block.Table table, FixedTexts texts) {
    int[] widths = widths(table, texts);
    CTTblGrid columns = grid.getCTTbl().getTblGrid();
    if (columns == null) {
      columns = grid.getCTTbl().addNewTblGrid();
    }
    while (columns.sizeOfGridColArray() > 0) {
      columns.removeGridCol(0);
    }
    for (int column = 0; column < widths.length; column++) {
      columns.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
      for (XWPFTableRow row : grid.getRows()) {
        row.getCell(column).setWidth(Integer.toString(widths[column]));
      }
    }
  }

  /** Room for its longest word to each column, and of what is left by the length of its texts. */
  static int[] widths(Block.Table table, FixedTexts texts) {
    int columns = table.columns().size();
    int[] words = new int[columns];
    int[] lengths = new int[columns];
    int needed = 0;
    int length = 0;
    for (int column = 0; column < columns; column++) {
      words[column] = RIMS + CHARACTER * longestWord(table.columns().get(column));
      for (ImmutableList<Cell> row : table.rows()) {
        String text = texts.cell(row.get(column));
        words[column] = Math.max(words[column], RIMS + CHARACTER * longestWord(text));
        lengths[column] = Math.max(lengths[column], Math.min(MOST, text.length()));
      }
      lengths[column] = Math.max(1, lengths[column]);
      needed += words[column];
      length += lengths[column];
    }
    int[] widths = new int[columns];
    for (int column = 0; column < columns; column++) {
      widths[column] =
          needed >= WHOLE
              ? (int) ((long) WHOLE * words[column] / needed)
              : words[column] + (WHOLE - needed) * lengths[column] / length;
    }
    return widths;
  }

  private static int longestWord(String text) {
    int longest = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      word = Character.isWhitespace(text.charAt(i)) ? 0 : word + 1;
      longest = Math.max(longest, word);
    }
    return longest;
  }
}
