package org.palermo.examples.session.words;

import org.palermo.convention.Language;
import org.palermo.priority.prose.PriorityProse;
import org.palermo.register.Terms;

/** The engine's explanations with the titles that the register gives to groups and traditions. */
public final class PriorityWords {
  private PriorityWords() {}

  /** Explanations in that language. */
  public static PriorityProse in(Language language, Terms terms) {
    return PriorityProse.in(
        language,
        code ->
            terms
                .title(Terms.REGIONAL_GROUP, code)
                .or(() -> terms.title(Terms.LEGAL_TRADITION, code)));
  }
}
