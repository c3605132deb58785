package org.palermo.examples.session.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.palermo.documents.markup.Html;

/** A table with a caption, heads for its columns and rows, and figures in columns of their own. */
final class DataTable {
  /** What stands where a figure is withheld. */
  static final String WITHHELD = "c";

  private record Column(String title, boolean figures) {}

  private final Html html;
  private final String caption;
  private final List<Column> columns = new ArrayList<>();
  private int next;

  private DataTable(Html html, String caption) {
    this.html = html;
    this.caption = caption;
  }

  /** A table with that caption, whose columns follow. */
  static DataTable in(Html html, String caption) {
    return new DataTable(html, caption);
  }

  /** Columns of words. */
  DataTable words(String... titles) {
    return columns(false, titles);
  }

  /** Columns of figures. */
  DataTable figures(String... titles) {
    return columns(true, titles);
  }

  private DataTable columns(boolean figures, String... titles) {
    for (String title : titles) {
      columns.add(new Column(title, figures));
    }
    return this;
  }

  /** Writes caption and heads; rows follow. */
  DataTable begin() {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", caption);
    html.open("table").element("caption", caption).open("thead").open("tr");
    for (Column column : columns) {
      html.open("th", "scope", "col", "class", column.figures() ? "n" : "w")
          .text(column.title())
          .close();
    }
    html.close().close().open("tbody").text("\n");
    return this;
  }

  /** Begins a row with its head; the rest of it is then to be written cell by cell. */
  DataTable row(String head) {
    html.open("tr").open("th", "scope", "row").data(head).close();
    next = 1;
    return this;
  }

  /** A cell of text. */
  DataTable cell(String text) {
    beginCell();
    html.data(text);
    return endCell();
  }

  /** A cell with a figure. */
  DataTable cell(long figure) {
    return cell(Figures.count(figure));
  }

  /** A cell with a figure that may be withheld. */
  DataTable cell(OptionalLong figure) {
    return cell(figure.isPresent() ? Figures.count(figure.getAsLong()) : WITHHELD);
  }

  /** Begins a cell whose content the caller writes. */
  Html beginCell() {
    boolean figures = next < columns.size() && columns.get(next).figures();
    next++;
    return figures ? html.open("td", "class", "n") : html.open("td");
  }

  DataTable endCell() {
    html.close();
    return this;
  }

  DataTable endRow() {
    html.closeLine();
    return this;
  }

  /** Ends the table. */
  void end() {
    html.close().close().closeLine();
  }
}
