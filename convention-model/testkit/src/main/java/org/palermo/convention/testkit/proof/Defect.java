package org.palermo.convention.testkit.proof;

import com.google.common.base.Ascii;

/** What can be wrong with rules and conditions over the whole space of answers. */
public enum Defect {
  /** The condition under which a question is asked looks, by way of others, at the question. */
  CIRCLE,
  /** Whatever is answered, the question is never asked. */
  UNREACHABLE,
  /** Whatever is answered, the rule finds neither a gap nor anything to remark. */
  NEVER_FIRES,
  /** The rule fires, yet one of its cases never decides. */
  CASE_NEVER_DECIDES,
  /** Whatever is answered to its question, once the form is filled in, the rule fires. */
  ALWAYS_FIRES,
  /** Two rules on the same provision come to the same, whatever is answered. */
  DUPLICATE,
  /** Each of two rules can be met, but on no form that is filled in are both. */
  CONTRADICTORY,
  /** A better answer makes a gap appear, or a graver one. */
  WORSENED_BY_BETTER_ANSWER,
  /** An answer in place of silence turns a settled verdict into a gap, or into a graver one. */
  SILENCE_PAYS,
  /** The form is filled in, and still the verdict is open. */
  UNSETTLED,
  /** There are more ways to answer than can be walked, so nothing is proved. */
  TOO_WIDE;

  /** Short permanent name, such as {@code never-fires}. */
  public String code() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}
