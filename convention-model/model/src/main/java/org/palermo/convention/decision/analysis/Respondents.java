package org.palermo.convention.decision.analysis;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.palermo.convention.Truth;
import org.palermo.convention.Visibility;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.TreatyStatus;

/**
 * Who replied in a reporting cycle by a day, and on what footing they stood on that day.
 *
 * <p>Parties are counted as the depositary counts them, by the day of deposit; those without an
 * established date only once they are known to be bound. Organizations are not States and count
 * among neither parties nor signatories; a reply of theirs is one of the others.
 *
 * @param cycle the cycle
 * @param asOf the day
 * @param states how many States the register holds
 * @param parties codes of the States that were parties
 * @param signatories codes of the States that had signed and not joined
 * @param replied codes of all that have replied, States or not
 * @param named codes of those whose replies everybody may see
 */
public record Respondents(
    ReportingCycle cycle,
    LocalDate asOf,
    int states,
    ImmutableSortedSet<String> parties,
    ImmutableSortedSet<String> signatories,
    ImmutableSortedSet<String> replied,
    ImmutableSortedSet<String> named) {

  /** Those of a cycle, on the date of the base. */
  public static Respondents of(
      ReportingCycle cycle, StatusOfTreaties status, InformationBase base) {
    ImmutableSortedSet.Builder<String> parties = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<String> signatories = ImmutableSortedSet.naturalOrder();
    int states = 0;
    for (State state : status.register().all()) {
      if (state.isState()) {
        states++;
        TreatyStatus stands = status.status(state, cycle.instrument(), base.asOf());
        if (isParty(stands)) {
          parties.add(state.code());
        } else if (stands instanceof TreatyStatus.Signatory) {
          signatories.add(state.code());
        }
      }
    }
    return new Respondents(
        cycle,
        base.asOf(),
        states,
        parties.build(),
        signatories.build(),
        replies(cycle, base, ImmutableSortedSet.of()),
        replies(cycle, base, ImmutableSortedSet.of(Visibility.PUBLIC)));
  }

  private static boolean isParty(TreatyStatus status) {
    return status instanceof TreatyStatus.Deposited
        || status instanceof TreatyStatus.Party
        || (status instanceof TreatyStatus.PartyWithoutDate && status.binds() == Truth.TRUE);
  }

  /** Who replied, with responses of that visibility where one is asked for. */
  private static ImmutableSortedSet<String> replies(
      ReportingCycle cycle, InformationBase base, Set<Visibility> only) {
    return base.responses().values().stream()
        .filter(response -> response.status().counts() && cycle.isAnsweredBy(response))
        .filter(response -> only.isEmpty() || only.contains(response.visibility()))
        .map(Response::state)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Parties that have replied. */
  public Set<String> partyReplies() {
    return Sets.intersection(parties, replied);
  }

  /** Signatories that have replied. */
  public Set<String> signatoryReplies() {
    return Sets.intersection(signatories, replied);
  }

  /** All others that have replied. */
  public Set<String> otherReplies() {
    return Sets.difference(Sets.difference(replied, parties), signatories);
  }
}
