package org.palermo.examples.session.report;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Adds up what one cell counts, and the States behind it. Not thread-safe. */
final class Counter {
  private final Set<String> states = new HashSet<>();
  private long value;
  private long mark;

  /** Adds a thing that counts for a value, once. */
  <T> Counter add(Counted<T> counted, T thing, long more) {
    states.add(counted.state().apply(thing));
    value += more;
    mark +=
        Hashing.farmHashFingerprint64()
            .hashString(counted.id().apply(thing), StandardCharsets.UTF_8)
            .asLong();
    return this;
  }

  /** What has come together; a sum that corrections have brought below 0 counts as 0. */
  Count count() {
    return new Count(Math.max(0, value), states.size(), mark);
  }
}
