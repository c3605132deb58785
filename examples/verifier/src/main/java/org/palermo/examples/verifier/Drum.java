package org.palermo.examples.verifier;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.UnsignedLong;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Draws lots as the record of a run says: SipHash-2-4 of the name, under the first 16 bytes of the
 * SHA-256 of the seed, read with the lowest byte first.
 */
final class Drum {
  private final HashFunction hash;

  Drum(String seed) {
    ByteBuffer key =
        ByteBuffer.wrap(Hashing.sha256().hashString(seed, StandardCharsets.UTF_8).asBytes())
            .order(ByteOrder.LITTLE_ENDIAN);
    this.hash = Hashing.sipHash24(key.getLong(), key.getLong());
  }

  UnsignedLong draw(String name) {
    return UnsignedLong.fromLongBits(hash.hashString(name, StandardCharsets.UTF_8).asLong());
  }
}
