package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.palermo.convention.Problem;

/**
 * A document while it is read: its name, its limits and what is wrong with it, up to a bound. Not
 * thread-safe.
 */
public final class Document {
  /** After so many problems a document is not worth more words. */
  private static final int MOST = 1_000;

  private final String file;
  private final String prefix;
  private final Limits limits;
  private final List<Problem> found = new ArrayList<>(0);

  /**
   * Nothing is wrong so far.
   *
   * @param file the document, as the caller names it
   * @param prefix what stands before each pointer, such as {@code line 7}; may be empty
   * @param limits what it may ask for
   */
  public Document(String file, String prefix, Limits limits) {
    this.file = file;
    this.prefix = prefix;
    this.limits = limits;
  }

  /** What it may ask for. */
  public Limits limits() {
    return limits;
  }

  /** A place by line and column; by column alone in a document that is itself a line. */
  String place(int line, int column) {
    return (prefix.isEmpty() ? "line " + line + ", " : "") + "column " + column;
  }

  /** One more problem, at a place in words or at a pointer; empty for the document as a whole. */
  public void complain(String place, String rule, String message, String fix) {
    if (found.size() < MOST) {
      String whole = prefix.isEmpty() || place.isEmpty() ? prefix + place : prefix + " " + place;
      found.add(new Problem(file, whole, rule, message, fix));
    } else if (found.size() == MOST) {
      found.add(
          new Problem(
              file,
              prefix,
              "too-many-problems",
              "more than " + MOST + " problems; the rest is left out",
              "mend these first"));
    }
  }

  /** Whether what is said of it now will still be heard. */
  boolean isHeard() {
    return found.size() < MOST;
  }

  /** All that is wrong, in the order found. */
  public ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(found);
  }
}
