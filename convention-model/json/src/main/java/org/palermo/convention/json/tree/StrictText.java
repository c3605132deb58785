package org.palermo.convention.json.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes taken as UTF-8, and nothing else. Source: RFC 8259, section 8.1; RFC 3629. */
final class StrictText {
  private StrictText() {}

  /** The characters; empty, with the problem reported, when the bytes are no plain UTF-8. */
  static Optional<CharBuffer> of(byte[] bytes, int length, Document document) {
    if (isWide(bytes, length)) {
      return refused(document, "not-utf-8", "the bytes look like UTF-16 or UTF-32, not UTF-8");
    }
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    // Malformed bytes are replaced by that character, which may also stand there by right.
    if (text.indexOf('\uFFFD') >= 0 && !isUtf8(bytes, length)) {
      return refused(document, "not-utf-8", "the bytes are not UTF-8");
    }
    return !text.isEmpty() && text.charAt(0) == '\uFEFF'
        ? refused(document, "byte-order-mark", "the file begins with a byte order mark")
        : Optional.of(CharBuffer.wrap(text.toCharArray()));
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException broken) {
      return false;
    }
  }

  private static Optional<CharBuffer> refused(Document document, String rule, String message) {
    document.complain("", rule, message, "save the file as UTF-8 without byte order mark");
    return Optional.empty();
  }

  /** JSON begins with an ASCII character, so a zero among the first two bytes tells its width. */
  private static boolean isWide(byte[] bytes, int length) {
    return length >= 2 && (bytes[0] == 0 || bytes[1] == 0);
  }

  /** Whether a character may be written by its number. */
  static boolean isEscaped(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("\\u");
  }

  /** Whether half of a surrogate pair stands alone. */
  static boolean isUnpaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
