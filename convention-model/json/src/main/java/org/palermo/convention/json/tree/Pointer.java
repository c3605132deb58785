package org.palermo.convention.json.tree;

import org.jspecify.annotations.Nullable;

/**
 * The place of a value in its document, put in words only when it is needed. Source: RFC 6901.
 *
 * <p>Long names are cut in it, and characters that would steer a terminal are shown by their codes:
 * it is read by people.
 */
public final class Pointer {
  /** The document as a whole. */
  public static final Pointer ROOT = new Pointer(null, "", 0);

  private static final int LONGEST = 80;

  private final @Nullable Pointer parent;
  private final @Nullable String name;
  private final int index;

  private Pointer(@Nullable Pointer parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  Pointer to(String member) {
    return new Pointer(this, member, 0);
  }

  Pointer to(int element) {
    return new Pointer(this, null, element);
  }

  /** The pointer, such as {@code /answers/3/option}; empty for the document as a whole. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    if (parent == null) {
      return;
    }
    parent.appendTo(text);
    text.append('/');
    if (name == null) {
      text.append(index);
    } else {
      text.append(Shown.plain(name.replace("~", "~0").replace("/", "~1"), LONGEST));
    }
  }
}
