package org.palermo.convention.disclosure;

import java.util.HashSet;
import java.util.Set;

/** Adds up what one cell counts, and the States behind it. Not thread-safe. */
public final class Counter {
  private final Set<String> states = new HashSet<>();
  private long value;
  private long mark;

  /** A counter that has counted nothing. */
  public Counter() {}

  /** Adds a thing that counts for a value, once. */
  public <T> Counter add(Counted<T> counted, T thing, long more) {
    states.add(counted.state().apply(thing));
    value += more;
    mark += spread(counted.id().apply(thing));
    return this;
  }

  /** Spreads the hash of an id over 64 bits, so that sums of different things differ. */
  private static long spread(String id) {
    long hash = (id.hashCode() + 1L) * 0x9E3779B97F4A7C15L;
    return (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
  }

  /** What has come together; a sum that corrections have brought below 0 counts as 0. */
  public Count count() {
    return new Count(Math.max(0, value), states.size(), mark);
  }
}
