package org.palermo.priority.robust;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import java.util.stream.IntStream;
import org.palermo.priority.apportion.Lot;

/**
 * How often, and from which recorded seed, what is not known is drawn at random.
 *
 * <p>Each draw has a stream of its own, started from what the name {@code draw 0}, {@code draw 1}
 * and so on draws in the lot; so a draw never depends on who makes it, or when.
 *
 * @param lot the lot, its seed recorded before the needs are known
 * @param number number of draws, from 1 to {@link #MOST}
 */
public record Draws(Lot lot, int number) {
  /** The most draws. */
  public static final int MOST = 10_000_000;

  /**
   * @throws IllegalArgumentException if the number is out of range
   */
  public Draws {
    checkArgument(
        number >= 1 && number <= MOST, "draws must be from 1 to %s, were %s", MOST, number);
  }

  /** What the stream of each draw starts from. */
  ImmutableLongArray starts() {
    return lot.drawAll(
        () -> IntStream.range(0, number).mapToObj(draw -> "draw " + draw).iterator());
  }
}
