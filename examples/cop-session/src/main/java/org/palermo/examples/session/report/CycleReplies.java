package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;

/**
 * Who was asked in a reporting cycle and who replied. Parties and signatories are those of the day
 * on which it opened; organizations are not States and count among the others.
 *
 * @param cycle the cycle
 * @param parties States that were parties
 * @param partyReplies parties that have replied
 * @param signatories States that had signed only
 * @param signatoryReplies signatories that have replied
 * @param otherReplies all others that have replied
 */
record CycleReplies(
    ReportingCycle cycle,
    int parties,
    int partyReplies,
    int signatories,
    int signatoryReplies,
    int otherReplies) {

  static CycleReplies of(ReportingCycle cycle, StatusOfTreaties status, InformationBase base) {
    ImmutableSet<String> replied =
        base.responses().values().stream()
            .filter(response -> response.status().counts() && cycle.isAnsweredBy(response))
            .map(Response::state)
            .collect(ImmutableSet.toImmutableSet());
    int[] asked = new int[3];
    int[] replies = new int[3];
    for (State state : status.register().all()) {
      int group = group(state, cycle, status);
      asked[group]++;
      replies[group] += replied.contains(state.code()) ? 1 : 0;
    }
    return new CycleReplies(cycle, asked[0], replies[0], asked[1], replies[1], replies[2]);
  }

  private static int group(State state, ReportingCycle cycle, StatusOfTreaties status) {
    Optional<Footing> footing =
        GapAnalysis.footing(status.status(state, cycle.instrument(), cycle.opened()));
    if (footing.isEmpty() || !state.isState()) {
      return 2;
    }
    return footing.get() == Footing.READINESS ? 1 : 0;
  }

  int replies() {
    return partyReplies + signatoryReplies + otherReplies;
  }
}
