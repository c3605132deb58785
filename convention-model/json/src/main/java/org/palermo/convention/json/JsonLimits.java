package org.palermo.convention.json;

import static com.google.common.base.Preconditions.checkArgument;

import org.palermo.convention.json.tree.Limits;

/**
 * What a document may ask of its reader. Beyond a limit there is a problem, never a failure.
 *
 * @param depth nesting of objects and arrays, from 1 to 1,000
 * @param numberLength characters of a number
 * @param stringLength characters of a text
 * @param documentBytes size of a document, or of one line of JSON Lines; at most 1 GiB
 * @param conditionDepth nesting of conditions, from 1 to 1,000
 * @param conditionNodes nodes of one condition
 * @param memberCount fields and elements in one document
 */
public record JsonLimits(
    int depth,
    int numberLength,
    int stringLength,
    long documentBytes,
    int conditionDepth,
    int conditionNodes,
    long memberCount) {
  /**
   * 64 levels; numbers of 100 and texts of 1,000,000 characters; 64 MiB; conditions of 32 levels
   * and 1,000 nodes; 2,000,000 fields and elements.
   */
  public static final JsonLimits DEFAULT =
      new JsonLimits(64, 100, 1_000_000, 64L << 20, 32, 1_000, 2_000_000);

  /**
   * @throws IllegalArgumentException if a limit is below 1 or above what it may be
   */
  public JsonLimits {
    checkArgument(depth >= 1 && depth <= 1_000, "depth must lie in 1..1000, was %s", depth);
    checkArgument(numberLength >= 1, "number length must be 1 or more, was %s", numberLength);
    checkArgument(stringLength >= 1, "string length must be 1 or more, was %s", stringLength);
    checkArgument(
        documentBytes >= 1 && documentBytes <= 1L << 30,
        "document size must lie between 1 byte and 1 GiB, was %s",
        documentBytes);
    checkArgument(
        conditionDepth >= 1 && conditionDepth <= 1_000,
        "depth of conditions must lie in 1..1000, was %s",
        conditionDepth);
    checkArgument(
        conditionNodes >= 1, "condition nodes must be 1 or more, were %s", conditionNodes);
    checkArgument(memberCount >= 1, "member count must be 1 or more, was %s", memberCount);
  }

  /** The limit on documents as a size of an array. */
  int bytes() {
    return (int) documentBytes;
  }

  Limits ofTree() {
    return new Limits(
        depth, numberLength, stringLength, memberCount, conditionDepth, conditionNodes);
  }
}
