package org.palermo.convention.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/**
 * How the columns of a row make up a JSON object, and the other way round.
 *
 * @param own columns for fields of the object itself
 * @param part columns for fields of one element of a list in it, if the object holds such a list
 */
record CsvLayout(ImmutableList<CsvColumn> own, Optional<Part> part) {
  /**
   * The list of which a row holds one element, or none where all its cells are empty.
   *
   * @param name the field that holds the list
   * @param columns columns for the fields of the element
   */
  record Part(String name, ImmutableList<CsvColumn> columns) {}

  /** All columns, in order. */
  ImmutableList<CsvColumn> columns() {
    return ImmutableList.copyOf(
        Iterables.concat(own, part.map(Part::columns).orElse(ImmutableList.of())));
  }

  /** The object that a row stands for, as one line of JSON. */
  String json(List<String> cells) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.line(text)) {
      out.object(
          () -> {
            write(own, cells.subList(0, own.size()), out);
            part.ifPresent(
                one -> {
                  List<String> rest = cells.subList(own.size(), cells.size());
                  out.array(
                      one.name(),
                      rest.stream().allMatch(String::isEmpty)
                          ? ImmutableList.of()
                          : ImmutableList.of(rest),
                      element -> out.object(() -> write(one.columns(), element, out)));
                });
          });
    }
    return text.toString();
  }

  private static void write(List<CsvColumn> columns, List<String> cells, JsonWriter out) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).write(cells.get(i), out);
    }
  }

  /**
   * The rows of an object: one, or one for each element of the list of which a row holds one.
   *
   * @throws IllegalArgumentException if the object holds what has no column
   */
  ImmutableList<ImmutableList<String>> rows(JsonObject object) {
    ImmutableList<String> cells = cells(own, object);
    ImmutableList<ImmutableList<String>> parts =
        part.map(one -> parts(one, object)).orElse(ImmutableList.of(ImmutableList.of()));
    checkComplete(object);
    return parts.stream()
        .map(more -> ImmutableList.copyOf(Iterables.concat(cells, more)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<ImmutableList<String>> parts(Part part, JsonObject object) {
    ImmutableList<Value> elements =
        object.optional(part.name(), Value::elements).get().orElse(ImmutableList.of());
    return elements.isEmpty()
        ? ImmutableList.of(
            part.columns().stream().map(column -> "").collect(ImmutableList.toImmutableList()))
        : elements.stream()
            .map(element -> cells(part, element))
            .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> cells(Part part, Value element) {
    JsonObject object = element.object();
    ImmutableList<String> cells = cells(part.columns(), object);
    checkComplete(object);
    return cells;
  }

  private static ImmutableList<String> cells(List<CsvColumn> columns, JsonObject object) {
    return columns.stream()
        .map(column -> column.cell(object))
        .collect(ImmutableList.toImmutableList());
  }

  private static void checkComplete(JsonObject object) {
    checkArgument(
        object.isComplete(),
        "among the fields %s is one that can't stand in a table",
        object.names());
  }
}
