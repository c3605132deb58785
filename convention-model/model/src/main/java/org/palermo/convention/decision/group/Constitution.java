package org.palermo.convention.decision.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palermo.convention.Problem;
import org.palermo.convention.Truth;
import org.palermo.convention.conference.Act;
import org.palermo.convention.conference.Body;
import org.palermo.convention.conference.Bureau;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Officer;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.conference.WorkingGroup;

/**
 * The setting up of a working group: the group, or everything that stands against it.
 *
 * <p>Source: decision 2/6 (a): an open-ended group, chaired by a member of the bureau, set up under
 * UNTOC art. 32(3) and rule 2(2) of the rules of procedure. No list of members is asked for, since
 * none could bar a State.
 *
 * @param group the group; empty when it is refused
 * @param refusals what stands against it, all at once; empty when it is set up
 */
public record Constitution(Optional<WorkingGroup> group, ImmutableList<Problem> refusals) {

  /**
   * Sets a group up, as seen at the end of a day.
   *
   * @param mandate what the founding act gives it to do
   * @param chair who is put forward to chair it
   * @param existing the groups that exist already
   */
  public static Constitution of(
      Mandate mandate,
      Officer chair,
      Proceedings proceedings,
      ImmutableList<WorkingGroup> existing,
      LocalDate day) {
    Set<Problem> refusals = new TreeSet<>();
    Optional<Act> act = proceedings.find(mandate.act(), Act.class);
    refuseAct(mandate, act, day).ifPresent(refusals::add);
    if (existing.stream().anyMatch(group -> group.mandate().group().equals(mandate.group()))) {
      refusals.add(
          refusal(
              mandate,
              "group-exists",
              "the group " + mandate.group() + " exists already",
              "amend its mandate by an act of the Conference"));
    }
    Optional<Bureau> bureau = proceedings.bureauOn(day);
    refuseChair(mandate, chair, bureau, day).ifPresent(refusals::add);
    ImmutableList<Problem> all = ImmutableSortedSet.copyOf(refusals).asList();
    return all.isEmpty()
        ? new Constitution(
            Optional.of(
                new WorkingGroup(
                    mandate, act.orElseThrow().when(), chair, bureau.orElseThrow().id())),
            all)
        : new Constitution(Optional.empty(), all);
  }

  private static Optional<Problem> refuseAct(Mandate mandate, Optional<Act> act, LocalDate day) {
    if (act.isEmpty()) {
      return Optional.of(
          refusal(
              mandate,
              "act-unknown",
              mandate.act() + " is not on record",
              "enter the act that sets the group up"));
    }
    if (act.get().by() != Body.CONFERENCE) {
      return Optional.of(
          refusal(
              mandate,
              "act-not-of-the-conference",
              mandate.act() + " is an act of another body (" + act.get().by().code() + ")",
              "name the decision or resolution of the Conference that sets the group up"));
    }
    if (act.get().isPast(day) != Truth.TRUE) {
      return Optional.of(
          refusal(
              mandate,
              "act-not-yet-taken",
              mandate.act()
                  + " is of "
                  + act.get().when()
                  + ", and by "
                  + day
                  + " was not taken for certain",
              "ask for a later day"));
    }
    return Optional.empty();
  }

  private static Optional<Problem> refuseChair(
      Mandate mandate, Officer chair, Optional<Bureau> bureau, LocalDate day) {
    if (bureau.isEmpty()) {
      return Optional.of(
          refusal(
              mandate,
              "no-bureau",
              "no bureau had been elected by " + day,
              "enter the bureau of the session"));
    }
    String who = chair.name() + " (" + chair.state() + ")";
    return switch (bureau.get().seats(chair)) {
      case TRUE -> Optional.empty();
      case FALSE ->
          Optional.of(
              refusal(
                  mandate,
                  "chair-not-on-the-bureau",
                  who + " does not sit on " + bureau.get().id(),
                  "put forward one of its officers"));
      case UNKNOWN ->
          Optional.of(
              refusal(
                  mandate,
                  "bureau-not-complete",
                  who + " is not among the officers of " + bureau.get().id() + " on record",
                  "enter all of its officers"));
    };
  }

  private static Problem refusal(Mandate mandate, String rule, String message, String fix) {
    return new Problem(mandate.act(), mandate.group(), rule, message, fix);
  }
}
