package org.palermo.convention.json;

import static com.google.common.base.Preconditions.checkArgument;

import org.palermo.convention.json.tree.Limits;

/**
 * What a document may ask of its reader.
 *
 * @param documentBytes size of a document, or of one line of JSON Lines
 * @param depth nesting of objects and arrays
 * @param numberLength characters of a number
 * @param stringLength characters of a text
 */
public record JsonLimits(int documentBytes, int depth, int numberLength, int stringLength) {
  /** 64 MiB, 64 levels, numbers of 100 and texts of 1,000,000 characters. */
  public static final JsonLimits DEFAULT = new JsonLimits(64 << 20, 64, 100, 1_000_000);

  /**
   * @throws IllegalArgumentException if a limit is below 1, or nesting may exceed 1,000
   */
  public JsonLimits {
    checkArgument(
        documentBytes >= 1 && numberLength >= 1 && stringLength >= 1, "limits must be 1 or more");
    checkArgument(depth >= 1 && depth <= 1_000, "depth must lie in 1..1000, was %s", depth);
  }

  Limits ofTree() {
    return new Limits(depth, numberLength, stringLength);
  }
}
