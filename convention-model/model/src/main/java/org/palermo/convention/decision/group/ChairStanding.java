package org.palermo.convention.decision.group;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.conference.Bureau;
import org.palermo.convention.conference.Officer;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.conference.WorkingGroup;

/**
 * Whether somebody may chair the group on a day. Each new bureau calls for a fresh check: who no
 * longer sits on it no longer chairs. Source: decision 2/6 (a), "chaired by a member of the
 * bureau".
 *
 * @param chair the person
 * @param day the day
 * @param bureau the bureau in office on that day; empty before the first election
 * @param sits whether the person sits on it; not known where not all its officers are on record
 */
public record ChairStanding(Officer chair, LocalDate day, Optional<String> bureau, Truth sits) {
  /** The standing of a group's chair. */
  public static ChairStanding of(WorkingGroup group, Proceedings proceedings, LocalDate day) {
    return of(group.chair(), proceedings, day);
  }

  /** The standing of a person. */
  public static ChairStanding of(Officer chair, Proceedings proceedings, LocalDate day) {
    Optional<Bureau> bureau = proceedings.bureauOn(day);
    Truth sits = bureau.map(known -> known.seats(chair)).orElse(Truth.FALSE);
    return new ChairStanding(chair, day, bureau.map(Bureau::id), sits);
  }
}
