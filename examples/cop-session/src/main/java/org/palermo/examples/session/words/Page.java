package org.palermo.examples.session.words;

import java.io.PrintWriter;

/**
 * Plain text in lines. Whatever comes from data is printed without control characters, so that no
 * record can steer the reader's terminal. Not thread-safe.
 */
public final class Page {
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final PrintWriter out;
  private final boolean colour;

  /**
   * A page on a writer.
   *
   * @param colour whether headings may be set off by terminal codes
   */
  public Page(PrintWriter out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /** A line that heads what follows, after an empty one. */
  public void heading(String words) {
    out.print('\n');
    title(words);
  }

  /** The first line. */
  public void title(String words) {
    out.print(colour ? BOLD + clean(words) + PLAIN : clean(words));
    out.print('\n');
  }

  /** A line. */
  public void line(String words) {
    // In one go, since steps of a run may be told by two threads.
    out.print(clean(words) + '\n');
  }

  /** A line further in, by so many steps. */
  public void item(int steps, String words) {
    out.print("  ".repeat(steps));
    line(words);
  }

  /** A name and what it stands for, in two columns. */
  public void pair(String name, String value) {
    line(padded(name, 14) + value);
  }

  /** The words, filled up with blanks to a width. */
  public static String padded(String words, int width) {
    return words.length() >= width ? words + " " : words + " ".repeat(width - words.length());
  }

  /**
   * The words without control characters, and without those that turn the direction of writing
   * around; a line feed becomes a blank.
   */
  static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            code -> {
              if (code == '\n' || code == '\t') {
                clean.append(' ');
              } else if (Character.isISOControl(code) || turnsDirection(code)) {
                clean.append('\uFFFD');
              } else {
                clean.appendCodePoint(code);
              }
            });
    return clean.toString();
  }

  private static boolean turnsDirection(int code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  }
}
