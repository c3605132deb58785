package org.palermo.examples.session.sample;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * A source of chance that is the same on every machine and for every release of Java. Each subject,
 * such as a State and a form, draws from a source of its own, so that one more State or instrument
 * changes nothing about the others. Not thread-safe.
 *
 * <p>Source of the algorithms: SplitMix64 (Steele, Lea, Flood 2014) over a start from FNV-1a.
 */
final class Draw {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final char SEPARATOR = '/';

  private long state;

  private Draw(long state) {
    this.state = state;
  }

  /** The source of a subject, told by the words that name it. */
  static Draw of(long seed, String... subject) {
    long hash = FNV_OFFSET ^ seed;
    for (String word : subject) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FNV_PRIME;
      }
      hash = (hash ^ SEPARATOR) * FNV_PRIME;
    }
    return new Draw(hash);
  }

  private long next() {
    state += GOLDEN_GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A number from 0 up to, not including, the bound; every one as likely. */
  int below(int bound) {
    checkArgument(bound >= 1, "bound must be 1 or more, was %s", bound);
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** A number from one to the other, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** True in so many of a hundred cases. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  /** One of them, each as likely. */
  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }
}
