package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.palermo.convention.Problem;

/** Collects what is wrong with one document, up to a bound. Not thread-safe. */
public final class Problems {
  /** After so many problems a document is not worth more words. */
  private static final int MOST = 1_000;

  private final String file;
  private final String prefix;
  private final List<Problem> found = new ArrayList<>();

  /**
   * None so far.
   *
   * @param file the document, as the caller names it
   * @param prefix what stands before each pointer, such as {@code line 7}; may be empty
   */
  public Problems(String file, String prefix) {
    this.file = file;
    this.prefix = prefix;
  }

  /** One more. */
  public void add(Pointer at, String rule, String message, String fix) {
    add(at.toString(), rule, message, fix);
  }

  void add(String place, String rule, String message, String fix) {
    if (found.size() < MOST) {
      String whole = prefix.isEmpty() ? place : place.isEmpty() ? prefix : prefix + " " + place;
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

  /** How many there are. */
  public int count() {
    return found.size();
  }

  /** All of them, in the order found. */
  public ImmutableList<Problem> all() {
    return ImmutableList.copyOf(found);
  }
}
