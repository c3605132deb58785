package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.palermo.convention.Truth;

/**
 * The officers that a session elected. They stay in office until the next bureau is elected.
 *
 * <p>Source: rules of procedure of the Conference, rule 22: ten officers, two from each regional
 * group.
 *
 * @param entry what is on record; it begins on the day of the election
 * @param session the session that elected it
 * @param officers by office, State and name, as far as a source names them
 * @param standIn whether the officers are made up in place of those that no source names
 */
public record Bureau(Entry entry, String session, ImmutableList<Officer> officers, boolean standIn)
    implements Proceeding {
  /** How many officers a bureau has. */
  public static final int OFFICERS = 10;

  private static final Comparator<Officer> ORDER =
      Comparator.comparing(Officer::office)
          .thenComparing(Officer::state)
          .thenComparing(Officer::name);

  /**
   * @throws IllegalArgumentException if it has more officers than ten
   */
  public Bureau {
    checkArgument(officers.size() <= OFFICERS, "%s has %s officers", entry.id(), officers.size());
    officers = ImmutableList.sortedCopyOf(ORDER, officers);
  }

  /** Whether all its officers are on record. */
  public boolean isComplete() {
    return officers.size() == OFFICERS;
  }

  /** Whether that person sits on it; not known of others while not all are on record. */
  public Truth seats(Officer person) {
    if (officers.stream().anyMatch(person::isSamePerson)) {
      return Truth.TRUE;
    }
    return isComplete() ? Truth.FALSE : Truth.UNKNOWN;
  }
}
