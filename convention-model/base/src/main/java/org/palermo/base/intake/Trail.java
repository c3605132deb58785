package org.palermo.base.intake;

import com.google.common.hash.HashCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.palermo.base.store.Mark;

/**
 * Where an import stands in its source, and whether what lies behind is what an earlier import
 * passed. Not thread-safe.
 */
final class Trail {
  private final Optional<Mark> earlier;
  private final LocalDate known;
  private final MessageDigest digest = sha256();
  private long place;
  private boolean astray;

  Trail(Optional<Mark> earlier, LocalDate known) {
    this.earlier = earlier;
    this.known = known;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every platform has SHA-256", missing);
    }
  }

  /**
   * Goes one on; tells whether that one was dealt with earlier.
   *
   * @param content adds to the digest what is there
   */
  boolean passes(Consumer<MessageDigest> content) {
    content.accept(digest);
    place++;
    if (earlier.isEmpty() || place > earlier.get().place()) {
      return false;
    }
    astray |= place == earlier.get().place() && !mark().digest().equals(earlier.get().digest());
    return true;
  }

  /** Whether the source is not the one that was read earlier: it has to be read from the start. */
  boolean isAstray() {
    return astray || earlier.filter(mark -> place < mark.place()).isPresent();
  }

  /** Whether it has just been found that the source is another. */
  boolean hasTurned() {
    return astray;
  }

  long place() {
    return place;
  }

  /** Where it stands. */
  Mark mark() {
    try {
      byte[] soFar = ((MessageDigest) digest.clone()).digest();
      return new Mark(place, HashCode.fromBytes(soFar).toString(), known);
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("the digest of the platform can't be copied", impossible);
    }
  }
}
