package org.palermo.convention.testkit.proof;

import org.palermo.convention.Language;
import org.palermo.convention.prose.ConditionProse;
import org.palermo.convention.prose.Phrases;
import org.palermo.convention.questionnaire.Condition;

/** Conditions as messages to the author of a rule say them: in English, codes as they are. */
public final class Said {
  private static final Phrases PHRASES = Phrases.in(Language.ENGLISH).withCodes();

  private Said() {}

  /** A condition, such as {@code untoc.05.1 is yes or yes_in_part}. */
  public static String of(Condition condition) {
    return ConditionProse.of(condition, PHRASES);
  }
}
