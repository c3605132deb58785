package org.palermo.convention.decision.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.palermo.convention.Truth;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.Officer;
import org.palermo.convention.conference.OfficialDocument;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.conference.Recommendation;
import org.palermo.convention.conference.Session;
import org.palermo.convention.decision.group.ChairStanding;

/**
 * What the chair of the group reports to a session of the Conference: every meeting since the last
 * report, what lay before it, and what it recommended.
 *
 * <p>Source: decision 2/6 (g).
 *
 * @param mandate what the group was given to do
 * @param report the duty to report
 * @param asOf the day of what is known
 * @param after end of what earlier reports cover; empty for the first report
 * @param chair who reports, and whether that person still sits on the bureau; empty where the chair
 *     is not on record
 * @param meetings the meetings covered, in order
 * @param recommendations what they recommended and what followed, in order
 */
public record ChairReport(
    Mandate mandate,
    Duty.Report report,
    LocalDate asOf,
    Optional<LocalDate> after,
    Optional<ChairStanding> chair,
    ImmutableList<MeetingRecord> meetings,
    ImmutableList<RecommendationStanding> recommendations) {
  /**
   * One meeting.
   *
   * @param meeting the meeting
   * @param session id of the session during which it was held; empty for one between sessions
   * @param papers ids of the papers that lay before it
   * @param outcomes ids of what rests on it and is neither a report nor a recommendation
   */
  public record MeetingRecord(
      Meeting meeting,
      Optional<String> session,
      ImmutableList<String> papers,
      ImmutableList<String> outcomes) {}

  /**
   * The report on the meetings that no report to an earlier session covers.
   *
   * @param mandate the mandate of the group
   * @param chair who chairs it; empty where that is not on record
   * @param report the duty to report
   * @param proceedings all that is on record
   * @param asOf the day of what is known; what may have happened by then and is not certain is left
   *     for the next report
   */
  public static ChairReport of(
      Mandate mandate,
      Optional<Officer> chair,
      Duty.Report report,
      Proceedings proceedings,
      LocalDate asOf) {
    Proceedings known = proceedings.on(asOf);
    Optional<LocalDate> after = lastReported(mandate, report, proceedings);
    ImmutableList<Meeting> covered =
        known.meetingsOf(mandate.group()).stream()
            .filter(meeting -> after.map(day -> meeting.when().to().isAfter(day)).orElse(true))
            .filter(meeting -> isBefore(meeting, report, proceedings))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> ids =
        covered.stream().map(Meeting::id).collect(ImmutableSet.toImmutableSet());
    return new ChairReport(
        mandate,
        report,
        asOf,
        after,
        chair.map(person -> ChairStanding.of(person, proceedings, asOf)),
        covered.stream()
            .map(meeting -> record(meeting, proceedings, known))
            .collect(ImmutableList.toImmutableList()),
        recommendations(ids, known));
  }

  /** The close of the session to which the report before was owed. */
  private static Optional<LocalDate> lastReported(
      Mandate mandate, Duty.Report report, Proceedings proceedings) {
    Optional<LocalDate> last = Optional.empty();
    for (Duty duty : mandate.duties()) {
      if (duty.equals(report)) {
        break;
      }
      if (duty instanceof Duty.Report earlier && earlier.by() == report.by()) {
        last = session(earlier, proceedings).map(session -> session.when().to());
      }
    }
    return last;
  }

  private static boolean isBefore(Meeting meeting, Duty.Report report, Proceedings proceedings) {
    return session(report, proceedings)
        .map(session -> !meeting.when().to().isAfter(session.when().to()))
        .orElse(true);
  }

  private static Optional<Session> session(Duty.Report report, Proceedings proceedings) {
    return proceedings.find(report.session(), Session.class);
  }

  private static MeetingRecord record(Meeting meeting, Proceedings all, Proceedings known) {
    return new MeetingRecord(
        meeting,
        all.all(Session.class).stream()
            .filter(session -> session.when().contains(meeting.when()))
            .map(Session::id)
            .findFirst(),
        meeting.entry().restsOn().stream()
            .filter(id -> all.find(id, OfficialDocument.class).isPresent())
            .collect(ImmutableList.toImmutableList()),
        known.restingOn(meeting.id()).stream()
            .filter(each -> !(each instanceof OfficialDocument))
            .filter(each -> !(each instanceof Recommendation))
            .map(Proceeding::id)
            .collect(ImmutableList.toImmutableList()));
  }

  static ImmutableList<RecommendationStanding> recommendations(
      Set<String> meetings, Proceedings known) {
    return known.all(Recommendation.class).stream()
        .filter(recommendation -> meetings.contains(recommendation.meeting()))
        .map(
            recommendation ->
                new RecommendationStanding(
                    recommendation,
                    known.restingOn(recommendation.id()).stream()
                        .map(Proceeding::id)
                        .collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether it can be signed: the chair is known to sit on the bureau. */
  public boolean canBeSigned() {
    return chair.filter(standing -> standing.sits() == Truth.TRUE).isPresent();
  }
}
