package org.palermo.convention.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InputStream;
import java.util.Objects;

/**
 * The published schemas of all formats, in the dialect of JSON Schema 2020-12.
 *
 * <p>A schema describes one record; {@code #/$defs/records} in it describes a file of several. What
 * a schema accepts may still be refused on reading, since a schema can't say everything: that the
 * parts of a whole add up, that an id is used once, that one day lies after another. What it
 * refuses is always refused.
 */
public final class Schemas {
  /** What stands before the name and {@code .schema.json} in the id of each schema. */
  public static final String BASE = "https://palermo.example/schema/";

  private static final ImmutableSortedSet<String> NAMES =
      ImmutableSortedSet.of(
          "activity",
          "answer",
          "assistance-kind",
          "carry-over",
          "common",
          "condition",
          "cycle",
          "directive",
          "draft",
          "drafts",
          "finding",
          "indicator",
          "indicator-map",
          "instrument",
          "lesson",
          "mandate",
          "matching",
          "migration",
          "need",
          "needs",
          "plugin-file",
          "plugin-manifest",
          "proceeding",
          "programme",
          "proposal",
          "provision",
          "provision-entry",
          "questionnaire",
          "questionnaire-diff",
          "register",
          "register-source",
          "remark",
          "request",
          "requirement",
          "resource",
          "response",
          "revisions",
          "rule",
          "state",
          "state-action",
          "status",
          "term",
          "theme-map",
          "worked-case");

  private Schemas() {}

  /** The names of all schemas, in order; each {@link Format} has one by its own name. */
  public static ImmutableList<String> names() {
    return NAMES.asList();
  }

  /**
   * Opens a schema; the caller closes it.
   *
   * @param name one of {@link #names()}
   * @throws IllegalArgumentException if there is no schema of that name
   */
  public static InputStream open(String name) {
    checkArgument(NAMES.contains(name), "there is no schema called '%s', only %s", name, NAMES);
    String resource = "schema/" + name + ".schema.json";
    return Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource);
  }
}
