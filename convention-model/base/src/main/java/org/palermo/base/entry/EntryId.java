package org.palermo.base.entry;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of an entry, made of what it says: equal entries have one name, so that an entry made
 * twice is there once.
 *
 * @param hex the first 16 bytes of a SHA-256 digest, as 32 figures and small letters
 */
public record EntryId(String hex) implements Comparable<EntryId> {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");
  private static final int BYTES = 16;

  /**
   * @throws IllegalArgumentException if it is malformed
   */
  public EntryId {
    checkArgument(
        HEX.matcher(hex).matches(),
        "the name of an entry is 32 hexadecimal figures, was '%s'",
        hex);
  }

  /** Reads what {@link #toString} writes. */
  public static EntryId parse(String hex) {
    return new EntryId(hex);
  }

  /**
   * The name of those 16 bytes.
   *
   * @throws IllegalArgumentException if they are more or fewer
   */
  public static EntryId of(byte[] bytes) {
    return new EntryId(HashCode.fromBytes(bytes).toString());
  }

  /** The name of what those words say; where a word ends and the next begins makes a difference. */
  static EntryId ofWords(List<String> words) {
    var digest = Hashing.sha256().newHasher();
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      digest.putInt(bytes.length).putBytes(bytes);
    }
    byte[] first = new byte[BYTES];
    digest.hash().writeBytesTo(first, 0, BYTES);
    return of(first);
  }

  /** The 16 bytes. */
  public byte[] bytes() {
    return HashCode.fromString(hex).asBytes();
  }

  @Override
  public int compareTo(EntryId other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
