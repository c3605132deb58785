package org.palermo.base.entry;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InputStream;
import java.util.Objects;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Schemas;

/**
 * The published schemas of entries, in the dialect of JSON Schema 2020-12. Their ids begin with
 * {@link Schemas#BASE}, and they refer to schemas of the model: a validator needs both lists.
 *
 * <p>A schema describes one entry, or one line; {@code #/$defs/records} in it describes a file of
 * several. What it refuses is refused on reading; what it accepts may still be refused, since a
 * schema can't say that an entry has the name of what it says.
 */
public final class EntrySchemas {
  private static final ImmutableSortedSet<String> NAMES =
      ImmutableSortedSet.of("entry", "known-entry");

  private EntrySchemas() {}

  /** The names of the schemas, in order; each {@link Format} of the base has one by its name. */
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
    return Objects.requireNonNull(EntrySchemas.class.getResourceAsStream(resource), resource);
  }
}
