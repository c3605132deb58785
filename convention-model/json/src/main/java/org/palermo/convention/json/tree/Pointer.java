package org.palermo.convention.json.tree;

import org.jspecify.annotations.Nullable;

/**
 * The place of a value in its document, written as a JSON pointer when it is needed. Source: RFC
 * 6901.
 */
public final class Pointer {
  /** The document as a whole. */
  public static final Pointer ROOT = new Pointer(null, "");

  private final @Nullable Pointer parent;
  private final String step;

  private Pointer(@Nullable Pointer parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  Pointer to(String name) {
    return new Pointer(this, name);
  }

  Pointer to(int index) {
    return new Pointer(this, Integer.toString(index));
  }

  /** The pointer, such as {@code /answers/3/option}; empty for the document as a whole. */
  @Override
  public String toString() {
    return parent == null ? "" : parent + "/" + cut(step.replace("~", "~0").replace("/", "~1"));
  }

  private static String cut(String word) {
    return word.length() <= 80 ? word : word.substring(0, 80) + "...";
  }
}
