package org.palermo.convention.decision.proposals;

import java.util.Comparator;
import java.util.Optional;

/**
 * What the needs of one draft have in common.
 *
 * @param place code of the regional group for a project of several States, else of the State
 * @param theme subject; empty when the needs name none
 * @param kind the kind of help that fits best
 * @param language tag of the working language; empty where none is declared
 */
record Likeness(String place, Optional<String> theme, String kind, Optional<String> language)
    implements Comparable<Likeness> {
  private static final Comparator<Likeness> ORDER = Comparator.comparing(Likeness::id);

  /** Id of the draft. */
  String id() {
    return "draft/"
        + place
        + "/"
        + theme.orElse("general")
        + "/"
        + kind
        + language.map(tag -> "/" + tag).orElse("");
  }

  Likeness in(String other) {
    return new Likeness(other, theme, kind, language);
  }

  @Override
  public int compareTo(Likeness other) {
    return ORDER.compare(this, other);
  }
}
