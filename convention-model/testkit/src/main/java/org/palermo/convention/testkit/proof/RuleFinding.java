package org.palermo.convention.testkit.proof;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import org.palermo.convention.Problem;

/**
 * A defect of a plugin's rules or questions, with the questionnaires that show it.
 *
 * @param defect what is wrong
 * @param instrument code of the instrument
 * @param place id of the rule or question; of two rules, both
 * @param witnesses the smallest questionnaires that show it, before and after where a change does;
 *     empty where the defect is that there is none
 * @param message what is wrong, where, and on which answers
 * @param fix what most likely mends it
 */
public record RuleFinding(
    Defect defect,
    String instrument,
    String place,
    ImmutableList<Witness> witnesses,
    String message,
    String fix)
    implements Comparable<RuleFinding> {
  /** By defect, in the order of {@link Defect}, then by place and words. */
  @Override
  public int compareTo(RuleFinding other) {
    return ComparisonChain.start()
        .compare(defect, other.defect)
        .compare(instrument, other.instrument)
        .compare(place, other.place)
        .compare(message, other.message)
        .result();
  }

  /** The same as a problem of the plugin's data. */
  public Problem problem() {
    return new Problem(instrument, place, defect.code(), message, fix);
  }

  /** On one line: {@code place: message; fix}. */
  @Override
  public String toString() {
    return place + ": " + message + "; " + fix;
  }
}
