package org.palermo.convention.gap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.questionnaire.Condition;

/**
 * One way in which a duty can be found wanting.
 *
 * @param when what must hold of the answers
 * @param severity how much is missing then
 * @param kind what is missing then
 * @param assistance codes of the kinds of assistance that fit, best first; proposals, never
 *     requests
 */
public record GapCase(
    Condition when, Severity severity, GapKind kind, ImmutableList<String> assistance) {
  /**
   * @throws IllegalArgumentException if no kind of assistance is named
   */
  public GapCase {
    checkArgument(
        !assistance.isEmpty(), "a gap case names at least one kind of assistance that fits");
  }
}
