package org.palermo.convention.json.tree;

/**
 * Words of a document as messages show them: cut when long, and with nothing in them that would
 * steer a terminal or turn the direction of the text around it.
 */
public final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  /** The words in quotation marks. */
  public static String quoted(String words) {
    return "'" + plain(words, LONGEST) + "'";
  }

  /** The words without quotation marks, cut after so many characters. */
  public static String plain(String words, int longest) {
    StringBuilder shown = new StringBuilder();
    int length = Math.min(words.length(), longest);
    if (length < words.length()
        && isPaired(words, length)
        && Character.isLowSurrogate(words.charAt(length))) {
      length--;
    }
    for (int i = 0; i < length; i++) {
      char unit = words.charAt(i);
      if (isHarmless(unit) || isPaired(words, i)) {
        shown.append(unit);
      } else {
        shown.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          shown.append(Character.forDigit((unit >> shift) & 0xF, 16));
        }
      }
    }
    return words.length() <= longest ? shown.toString() : shown.append("...").toString();
  }

  private static boolean isHarmless(char unit) {
    return switch (Character.getType(unit)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static boolean isPaired(String words, int at) {
    char unit = words.charAt(at);
    return Character.isHighSurrogate(unit)
        ? at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1))
        : Character.isLowSurrogate(unit)
            && at > 0
            && Character.isHighSurrogate(words.charAt(at - 1));
  }
}
