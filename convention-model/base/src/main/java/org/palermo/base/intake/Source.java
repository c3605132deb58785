package org.palermo.base.intake;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.io.ByteSource;
import java.util.Optional;
import org.palermo.base.entry.RecordKind;

/**
 * A file with records of one kind, or with entries.
 *
 * @param name by which the store knows it again, and problems name it: the bare name of a file,
 *     without folders
 * @param kind the kind of record; empty for a file of entries, in which each tells its own
 * @param shape how it is written
 * @param content where it can be read, more than once
 */
public record Source(String name, Optional<RecordKind<?>> kind, Shape shape, ByteSource content) {
  private static final int LONGEST = 255;
  private static final CharMatcher UNFIT =
      CharMatcher.anyOf("/\\:").or(CharMatcher.javaIsoControl());

  /**
   * @throws IllegalArgumentException if the name leads into another folder or holds what no bare
   *     name of a file does, or entries are said to be in a table
   */
  public Source {
    checkArgument(
        isBareName(name),
        "the name of a source is the bare name of a file, was '%s'",
        UNFIT.replaceFrom(name, '_'));
    checkArgument(
        shape != Shape.CSV || kind.filter(Source::hasTable).isPresent(),
        "what %s holds can't stand in a table",
        name);
  }

  /** Whether a name can be that of a source: no folder, and nothing that leads into one. */
  public static boolean isBareName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST
        && UNFIT.matchesNoneOf(name)
        && !name.equals(".")
        && !name.equals("..");
  }

  /** Whether records of a kind can stand in a table. */
  public static boolean hasTable(RecordKind<?> kind) {
    return kind.table().isPresent() || kind.equals(RecordKind.INDICATOR);
  }

  /** A file of records of one kind. */
  public static Source of(String name, RecordKind<?> kind, Shape shape, ByteSource content) {
    return new Source(name, Optional.of(kind), shape, content);
  }

  /** A file of entries. */
  public static Source ofEntries(String name, Shape shape, ByteSource content) {
    return new Source(name, Optional.empty(), shape, content);
  }
}
