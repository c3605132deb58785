package org.palermo.convention.decision.analysis;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.SmallCells;

/**
 * How many replied, with both denominators. What States have signed and joined is public and always
 * shown.
 *
 * @param parties parties among the States
 * @param signatories signatories among the States
 * @param partyReplies parties that replied, of the parties: the rate of the analytical reports
 * @param signatoryReplies signatories that replied, of the signatories
 * @param otherReplies replies of others, of all States
 * @param replies all replies, of the parties and signatories; withheld with any of its parts, which
 *     it would give away
 */
public record ResponseFigures(
    Figure parties,
    Figure signatories,
    Figure partyReplies,
    Figure signatoryReplies,
    Figure otherReplies,
    Figure replies) {

  static ResponseFigures of(Respondents respondents, SmallCells cells) {
    LocalDate day = respondents.asOf();
    int states = respondents.states();
    int parties = respondents.parties().size();
    int signatories = respondents.signatories().size();
    OptionalLong byParties = shown(respondents.partyReplies().size(), cells);
    OptionalLong bySignatories = shown(respondents.signatoryReplies().size(), cells);
    OptionalLong byOthers = shown(respondents.otherReplies().size(), cells);
    boolean whole = byParties.isPresent() && bySignatories.isPresent() && byOthers.isPresent();
    OptionalLong all = whole ? OptionalLong.of(respondents.replied().size()) : OptionalLong.empty();
    return new ResponseFigures(
        Figure.of(parties, Base.Kind.STATES, states, day),
        Figure.of(signatories, Base.Kind.STATES, states, day),
        figure(byParties, Base.Kind.PARTIES, parties, day),
        figure(bySignatories, Base.Kind.SIGNATORIES, signatories, day),
        figure(byOthers, Base.Kind.STATES, states, day),
        figure(all, Base.Kind.PARTIES_AND_SIGNATORIES, parties + signatories, day));
  }

  private static OptionalLong shown(int states, SmallCells cells) {
    return cells.isSmall(Count.ofStates(states)) ? OptionalLong.empty() : OptionalLong.of(states);
  }

  private static Figure figure(OptionalLong count, Base.Kind kind, long size, LocalDate day) {
    return new Figure(count, new Base(kind, OptionalLong.of(size)), day);
  }
}
