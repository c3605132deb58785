package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;

/**
 * What files of one kind are called.
 *
 * @param stem what the name of such a file begins with, such as {@code responses}
 * @param extensions what it may end with, without the dot
 */
record FileNaming(String stem, ImmutableList<String> extensions) {
  /** Whether a file of that name is of this kind. */
  boolean fits(String name) {
    return name.startsWith(stem)
        && extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
  }

  /** What such files are called, such as {@code responses*.json|jsonl}. */
  String pattern() {
    return stem + "*." + String.join("|", extensions);
  }
}
