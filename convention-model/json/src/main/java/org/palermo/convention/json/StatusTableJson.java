package org.palermo.convention.json;

import java.io.StringWriter;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.state.StatusTable;

/**
 * Writes who had signed and joined an instrument on a date, as the depositary lists and counts it:
 * {@code {"instrument","asOf","parties","signatories","undatedParties","states":[{"state","action",
 * "date"}]}}. Each State stands once, with its last act by the date; the date is null for a party
 * whose date is not established, which is counted in {@code undatedParties} alone.
 */
public final class StatusTableJson {
  private StatusTableJson() {}

  /** The table in canonical form, ended by a line feed. */
  public static String write(StatusTable table) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.canonical(text)) {
      out.object(
          () -> {
            out.text("instrument", table.instrument());
            out.text("asOf", table.asOf());
            out.number("parties", table.parties());
            out.number("signatories", table.signatories());
            out.number("undatedParties", table.undatedParties());
            out.array("states", table.rows(), row -> write(row, out));
          });
    }
    return text.append('\n').toString();
  }

  private static void write(StatusTable.Row row, JsonWriter out) {
    out.object(
        () -> {
          out.text("state", row.state().code());
          out.text("action", row.act());
          out.textOrNull("date", row.actedOn());
        });
  }
}
