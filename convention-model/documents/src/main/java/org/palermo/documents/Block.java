package org.palermo.documents;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** A part of the body of a document. */
public sealed interface Block {
  /**
   * A heading.
   *
   * @param level 1 for a chapter, 2 for a part of one
   * @param text its words
   */
  record Heading(int level, String text) implements Block {
    /**
     * @throws IllegalArgumentException if the level is neither 1 nor 2
     */
    public Heading {
      checkArgument(level == 1 || level == 2, "a heading is of level 1 or 2, was %s", level);
    }
  }

  /**
   * A numbered paragraph: the writers number all of them in one row, from 1.
   *
   * @param text its words
   * @param footnotes notes that stand at its end, in order
   * @param table id of the table that holds the data of its figures; empty for a paragraph without
   *     figures
   */
  record Paragraph(String text, ImmutableList<String> footnotes, String table) implements Block {}

  /**
   * A list.
   *
   * @param items its items, in order
   */
  record Items(ImmutableList<String> items) implements Block {}

  /**
   * A table.
   *
   * @param id by which paragraphs point to it: letters, digits and hyphens
   * @param caption its title
   * @param columns heads of its columns
   * @param rows its rows, each with a cell for each column
   * @param notes what stands below it
   */
  record Table(
      String id,
      String caption,
      ImmutableList<String> columns,
      ImmutableList<ImmutableList<Cell>> rows,
      ImmutableList<String> notes)
      implements Block {
    /**
     * @throws IllegalArgumentException if the id is malformed or a row has not a cell for each
     *     column
     */
    public Table {
      checkArgument(id.matches("[a-z][a-z0-9-]*"), "id of a table is malformed: '%s'", id);
      for (ImmutableList<Cell> row : rows) {
        checkArgument(
            row.size() == columns.size(),
            "a row of table %s has %s cells for %s columns",
            id,
            row.size(),
            columns.size());
      }
    }

    /** Whether each column tells figures alone, beside cells without a letter such as a dash. */
    public ImmutableList<Boolean> tellFigures() {
      ImmutableList.Builder<Boolean> tell = ImmutableList.builder();
      for (int column = 0; column < columns.size(); column++) {
        tell.add(tellsFigures(column));
      }
      return tell.build();
    }

    private boolean tellsFigures(int column) {
      boolean any = false;
      for (ImmutableList<Cell> row : rows) {
        if (row.get(column) instanceof Cell.Words words) {
          if (words.text().chars().anyMatch(Character::isLetterOrDigit)) {
            return false;
          }
        } else {
          any = true;
        }
      }
      return any;
    }
  }
}
