package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;

/**
 * A member of the bureau, or somebody put forward to chair the working group.
 *
 * @param name name of the person
 * @param state code of the State whose representative the person is
 * @param office office held in the bureau
 */
public record Officer(String name, String state, Office office) {
  /** An office of the bureau. Source: rules of procedure of the Conference, rule 22. */
  public enum Office {
    /** One. */
    PRESIDENT,
    /** Eight. */
    VICE_PRESIDENT,
    /** One. */
    RAPPORTEUR;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Officer {
    checkArgument(!name.isBlank(), "name of an officer is blank");
  }

  /** Whether it is the same person for the same State, whatever the office. */
  public boolean isSamePerson(Officer other) {
    return name.equals(other.name) && state.equals(other.state);
  }
}
