package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells what kind of file is at hand: by its name, else by its content, as the kind under which the
 * fewest problems are found.
 */
final class Recognition {
  /** A file above this size, in bytes, is known by its name or not at all. */
  static final int MOST_BYTES = 8 << 20;

  private final ImmutableList<FileKind<?>> kinds;

  Recognition(ImmutableList<FileKind<?>> kinds) {
    this.kinds = kinds;
  }

  /**
   * The kind of a file; empty when neither name nor content tells.
   *
   * @throws IOException if it can't be read
   */
  Optional<FileKind<?>> of(Path file, String name) throws IOException {
    for (FileKind<?> kind : kinds) {
      if (kind.isNamed(name)) {
        return Optional.of(kind);
      }
    }
    byte[] content = beginning(file, name.endsWith(".jsonl"));
    return content.length > MOST_BYTES ? Optional.empty() : byContent(name, content);
  }

  private Optional<FileKind<?>> byContent(String name, byte[] content) {
    FileKind<?> likeliest = null;
    int least = Integer.MAX_VALUE;
    for (FileKind<?> kind : kinds) {
      if (name.endsWith(".csv") == kind.naming().extensions().contains("csv")) {
        int problems = problems(kind, name, content);
        if (problems < least) {
          likeliest = kind;
          least = problems;
        }
      }
    }
    return Optional.ofNullable(likeliest);
  }

  private static <T> int problems(FileKind<T> kind, String name, byte[] content) {
    int[] count = new int[1];
    kind.form().read(name, new ByteArrayInputStream(content), record -> {}, problem -> count[0]++);
    return count[0];
  }

  /** The whole file, or the first line of JSON Lines; one byte more than the limit if longer. */
  private static byte[] beginning(Path file, boolean lines) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(MOST_BYTES + 1);
      if (!lines) {
        return content;
      }
      int end = 0;
      while (end < content.length && content[end] != '\n') {
        end++;
      }
      return java.util.Arrays.copyOf(content, end);
    }
  }
}
