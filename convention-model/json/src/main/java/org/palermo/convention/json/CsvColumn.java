package org.palermo.convention.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/**
 * A column of a table of records.
 *
 * @param heading what the first line calls it
 * @param name the field whose values stand in it
 * @param kind what stands in it
 */
record CsvColumn(String heading, String name, Kind kind) {
  private static final Joiner JOINED = Joiner.on("; ");
  private static final Splitter PARTED = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final CharMatcher APOSTROPHE = CharMatcher.is('\'');

  /** What stands in a column. */
  enum Kind {
    TEXT,
    NUMBER,
    LIST
  }

  static ImmutableList<CsvColumn> texts(String... names) {
    return of(Kind.TEXT, names);
  }

  static ImmutableList<CsvColumn> numbers(String... names) {
    return of(Kind.NUMBER, names);
  }

  static ImmutableList<CsvColumn> lists(String... names) {
    return of(Kind.LIST, names);
  }

  private static ImmutableList<CsvColumn> of(Kind kind, String... names) {
    return ImmutableList.copyOf(names).stream()
        .map(name -> new CsvColumn(name, name, kind))
        .collect(ImmutableList.toImmutableList());
  }

  /** The same under another heading. */
  CsvColumn headed(String other) {
    return new CsvColumn(other, name, kind);
  }

  /** Whether a spreadsheet would run what stands in a cell. */
  boolean isFormula(String cell) {
    return NeedCsv.leadsAFormula(cell) && !(kind == Kind.NUMBER && NUMBER.matcher(cell).matches());
  }

  /** Writes what a cell says as the field of an object. */
  void write(String cell, JsonWriter out) {
    String plain = disarmed(cell) ? cell.substring(1) : cell;
    if (plain.isEmpty()) {
      return;
    }
    if (kind == Kind.LIST) {
      out.texts(name, PARTED.splitToList(plain));
    } else if (kind == Kind.NUMBER && NUMBER.matcher(plain).matches()) {
      out.number(name, new BigDecimal(plain));
    } else {
      out.text(name, plain);
    }
  }

  /** The cell for that field of an object. */
  String cell(JsonObject object) {
    return switch (kind) {
      case TEXT -> harmless(object.optional(name, Value.TEXT).get().orElse(""));
      case NUMBER ->
          object.optional(name, Value.NUMBER).get().map(BigDecimal::toPlainString).orElse("");
      case LIST -> harmless(joined(object.listOrEmpty(name, Value.TEXT).get()));
    };
  }

  private String joined(ImmutableList<String> list) {
    list.forEach(
        element ->
            checkArgument(
                element.indexOf(';') < 0,
                "'%s' of %s can't stand in a list parted by semicolons",
                element,
                name));
    return JOINED.join(list);
  }

  /** Whether an apostrophe keeps a cell from being run. */
  private static boolean disarmed(String cell) {
    return cell.startsWith("'") && NeedCsv.leadsAFormula(APOSTROPHE.trimLeadingFrom(cell));
  }

  private static String harmless(String cell) {
    return NeedCsv.leadsAFormula(APOSTROPHE.trimLeadingFrom(cell)) ? "'" + cell : cell;
  }
}
