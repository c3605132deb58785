package org.palermo.examples.verifier;

import java.util.ArrayList;
import java.util.List;

/** What could not be confirmed, and how much could. */
final class Doubts {
  private final List<String> found = new ArrayList<>();
  private long confirmed;

  /** Counts it as confirmed, or keeps the words for why not. */
  void unless(boolean holds, String words) {
    if (holds) {
      confirmed++;
    } else {
      found.add(words);
    }
  }

  List<String> found() {
    return List.copyOf(found);
  }

  long confirmed() {
    return confirmed;
  }
}
