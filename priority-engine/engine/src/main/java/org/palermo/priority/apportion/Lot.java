package org.palermo.priority.apportion;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.UnsignedLong;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * A drawing of lots that anyone can repeat: each name draws a number that depends on it and on the
 * recorded seed alone, and the smaller number is served first.
 *
 * <p>The number is SipHash-2-4 of the name in UTF-8, its two key words being the first sixteen
 * bytes of SHA-256 of the seed in UTF-8, each read with the lowest byte first; equal numbers are
 * settled by the name itself. Adding or removing a name never changes what the others drew.
 *
 * @param seed the recorded seed, agreed before the names are known; never blank
 */
public record Lot(String seed) implements TieOrder {
  /**
   * @throws IllegalArgumentException if the seed is blank
   */
  public Lot {
    checkArgument(!seed.isBlank(), "the seed of the lot is blank");
  }

  /** What that name draws, as an unsigned number. */
  public UnsignedLong draw(String name) {
    return UnsignedLong.fromLongBits(drawnBits(drum(), name));
  }

  /** What each of those names draws, as the bits of an unsigned number, in the order given. */
  public ImmutableLongArray drawAll(Iterable<String> names) {
    HashFunction drum = drum();
    ImmutableLongArray.Builder drawn = ImmutableLongArray.builder();
    names.forEach(name -> drawn.add(drawnBits(drum, name)));
    return drawn.build();
  }

  @Override
  public ImmutableList<String> order(ImmutableList<String> contenders) {
    HashFunction drum = drum();
    return contenders.stream()
        .map(name -> new Drawn(UnsignedLong.fromLongBits(drawnBits(drum, name)), name))
        .sorted(Comparator.comparing(Drawn::number).thenComparing(Drawn::name))
        .map(Drawn::name)
        .collect(toImmutableList());
  }

  /** A name with what it drew. */
  private record Drawn(UnsignedLong number, String name) {}

  private HashFunction drum() {
    HashCode key = Hashing.sha256().hashString(seed, StandardCharsets.UTF_8);
    ByteBuffer words = ByteBuffer.wrap(key.asBytes()).order(ByteOrder.LITTLE_ENDIAN);
    return Hashing.sipHash24(words.getLong(), words.getLong());
  }

  private static long drawnBits(HashFunction drum, String name) {
    return drum.hashString(name, StandardCharsets.UTF_8).asLong();
  }
}
