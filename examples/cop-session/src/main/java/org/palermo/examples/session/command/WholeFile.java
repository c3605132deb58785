package org.palermo.examples.session.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file beside its place and then moves it there, so that a reader never sees half a file,
 * and a run that breaks off leaves the old one.
 */
final class WholeFile {
  private WholeFile() {}

  /** What is written. */
  interface Body {
    void write(Writer out) throws IOException;
  }

  static void write(Path file, Body body) throws IOException {
    // Not createTempFile, whose files nobody else may read once they are moved.
    Path unfinished =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
        body.write(out);
      }
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
