package org.palermo.documents.markup;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is well-formed both as HTML and as XML. All text and every attribute value is
 * escaped here and nowhere else, so that data can never become markup. Not thread-safe.
 *
 * <p>Characters that XML forbids, and halves of surrogate pairs, become U+FFFD. An {@link
 * IOException} of the writer comes out as an {@link UncheckedIOException}.
 */
public final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  /** The first code point that may be written, or may turn writing, from right to left. */
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Markup that goes to a writer, which stays open. */
  public Html(Writer out) {
    this.out = out;
  }

  /** Opens an element; attributes are names and values in turn. */
  public Html open(String element, String... attributes) {
    start(element, attributes);
    raw(">");
    open.push(element);
    return this;
  }

  /** Closes the innermost open element. */
  public Html close() {
    checkState(!open.isEmpty(), "no element is open");
    raw("</");
    raw(open.pop());
    raw(">");
    return this;
  }

  /** Closes the innermost open element and begins a new line. */
  public Html closeLine() {
    close();
    raw("\n");
    return this;
  }

  /** An element without content, such as {@code br} or {@code rect}. */
  public Html empty(String element, String... attributes) {
    start(element, attributes);
    raw("/>");
    return this;
  }

  /** An element that holds text alone. */
  public Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Text of our own. */
  public Html text(String text) {
    escape(text, false);
    return this;
  }

  /**
   * Text that comes from data: kept apart from its surroundings where it may be written from right
   * to left, so that it cannot reorder what stands beside it.
   */
  public Html data(String text) {
    return mayTurn(text) ? open("bdi", "dir", "auto").text(text).close() : text(text);
  }

  private static boolean mayTurn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
        return true;
      }
    }
    return false;
  }

  /**
   * The content of a style or script element, which both readings of the markup take as it stands.
   *
   * @throws IllegalArgumentException if it holds a character that the two readings take differently
   */
  public Html verbatim(String element, String content) {
    checkArgument(
        content.indexOf('<') < 0 && content.indexOf('&') < 0 && !content.contains("]]>"),
        "the content of %s holds <, & or ]]>",
        element);
    raw("<");
    raw(element);
    raw(">");
    raw(content);
    raw("</");
    raw(element);
    raw(">\n");
    return this;
  }

  /** The first line of the file. */
  public Html documentType() {
    raw("<!DOCTYPE html>\n");
    return this;
  }

  private void start(String element, String... attributes) {
    checkArgument(attributes.length % 2 == 0, "an attribute of %s has no value", element);
    raw("<");
    raw(element);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" ");
      raw(attributes[i]);
      raw("=\"");
      escape(attributes[i + 1], true);
      raw("\"");
    }
  }

  private void escape(String text, boolean attribute) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String instead = instead(text, i, attribute);
      if (!instead.isEmpty()) {
        raw(text, written, i);
        raw(instead);
        written = i + 1;
      }
    }
    raw(text, written, text.length());
  }

  /** What stands in for the character at that index; empty when it stands for itself. */
  private static String instead(String text, int index, boolean attribute) {
    char c = text.charAt(index);
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\n', '\t' -> attribute ? "&#" + (int) c + ";" : "";
      case '\r' -> "&#13;";
      default -> isForbidden(text, index) ? String.valueOf(REPLACEMENT) : "";
    };
  }

  private static boolean isForbidden(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xFFFE || c == 0xFFFF) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  private void raw(String text) {
    raw(text, 0, text.length());
  }

  private void raw(String text, int from, int to) {
    try {
      out.write(text, from, to - from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends the document.
   *
   * @throws IllegalStateException if an element is still open
   */
  public void end() {
    checkState(open.isEmpty(), "still open: %s", open);
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
