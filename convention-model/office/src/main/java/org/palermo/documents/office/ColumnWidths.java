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

  /** Characters in one line of a narrow column. */
  private static final int LEAST = 9;

  private ColumnWidths() {}

  static void set(XWPFTable grid, Block.Table table, FixedTexts texts) {
    int columns = table.columns().size();
    int[] weights = new int[columns];
    int sum = 0;
    for (int column = 0; column < columns; column++) {
      weights[column] = weight(table, column, texts);
      sum += weights[column];
    }
    CTTblGrid widths = grid.getCTTbl().getTblGrid();
    if (widths == null) {
      widths = grid.getCTTbl().addNewTblGrid();
    }
    while (widths.sizeOfGridColArray() > 0) {
      widths.removeGridCol(0);
    }
    for (int column = 0; column < columns; column++) {
      int width = WHOLE * weights[column] / sum;
      widths.addNewGridCol().setW(BigInteger.valueOf(width));
      for (XWPFTableRow row : grid.getRows()) {
        row.getCell(column).setWidth(Integer.toString(width));
      }
    }
  }

  /** What a column asks for: the room of its longest word at least, of its longest text at most. */
  private static int weight(Block.Table table, int column, FixedTexts texts) {
    int weight = Math.max(LEAST, longestWord(table.columns().get(column)));
    for (ImmutableList<Cell> row : table.rows()) {
      String text = texts.cell(row.get(column));
      weight = Math.max(weight, Math.max(longestWord(text), Math.min(MOST, text.length())));
    }
    return Math.min(MOST, weight);
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
