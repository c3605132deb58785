package org.palermo.convention.decision.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.palermo.convention.Truth;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.conference.Session;

/**
 * How each duty of a mandate stands at the end of a day.
 *
 * <p>Source: decision 2/6 (e) for meetings, (g) and (h) for reports, (i) for the review. What may
 * have happened by that day and is not certain does not count yet. A meeting that is not on record
 * was not held; a report that is not on record may have been made all the same.
 *
 * @param mandate the mandate
 * @param day the day
 * @param standings by id of the duty, in the order of the mandate
 */
public record CalendarCheck(
    Mandate mandate, LocalDate day, ImmutableMap<String, Standing> standings) {

  /** Holds a mandate against the proceedings. */
  public static CalendarCheck of(Mandate mandate, Proceedings proceedings, LocalDate day) {
    Check check = new Check(mandate, proceedings, day);
    ImmutableMap.Builder<String, Standing> standings = ImmutableMap.builder();
    for (Duty duty : mandate.duties()) {
      standings.put(duty.id(), check.standing(duty));
    }
    return new CalendarCheck(mandate, day, standings.buildOrThrow());
  }

  /** How one duty stands; empty for a duty that the mandate does not hold. */
  public Optional<Standing> of(String duty) {
    return Optional.ofNullable(standings.get(duty));
  }

  private record Check(Mandate mandate, Proceedings proceedings, LocalDate day) {
    Standing standing(Duty duty) {
      if (!MandateStanding.isGiven(mandate, proceedings, day)) {
        return new Standing.NotGiven();
      }
      if (duty instanceof Duty.MeetDuring meet) {
        Optional<Session> session = session(meet.session());
        return meetings(
            meet.meetings(),
            session.map(known -> known.when().from()),
            session.map(known -> known.when().to()));
      }
      if (duty instanceof Duty.MeetBetween meet) {
        return meetings(
            meet.meetings(),
            session(meet.after()).map(known -> known.when().to().plusDays(1)),
            session(meet.before()).map(known -> known.when().from().minusDays(1)));
      }
      if (duty instanceof Duty.Report report) {
        return entered(duty, report.session(), Standing.FulfilmentUnknown::new);
      }
      return entered(duty, ((Duty.Review) duty).session(), Standing.ReviewDue::new);
    }

    private Optional<Session> session(String id) {
      return proceedings.find(id, Session.class);
    }

    private Standing meetings(int wanted, Optional<LocalDate> opens, Optional<LocalDate> closes) {
      if (opens.isEmpty() || day.isBefore(opens.get())) {
        return new Standing.NotYetOpen(opens);
      }
      ImmutableList<Meeting> held =
          proceedings.meetingsOf(mandate.group()).stream()
              .filter(meeting -> meeting.isPast(day) == Truth.TRUE)
              .filter(meeting -> !meeting.when().from().isBefore(opens.get()))
              .filter(meeting -> closes.isEmpty() || !meeting.when().to().isAfter(closes.get()))
              .limit(wanted)
              .collect(ImmutableList.toImmutableList());
      if (held.size() >= wanted) {
        return met(held);
      }
      return closes
          .filter(day::isAfter)
          .<Standing>map(last -> new Standing.Overdue(last.plusDays(1)))
          .orElseGet(() -> new Standing.Open(closes));
    }

    private Standing entered(Duty duty, String session, Function<LocalDate, Standing> due) {
      ImmutableList<Proceeding> fulfilling =
          proceedings.all().stream()
              .filter(each -> each.entry().fulfils().contains(duty.id()))
              .filter(each -> each.isPast(day) == Truth.TRUE)
              .collect(ImmutableList.toImmutableList());
      if (!fulfilling.isEmpty()) {
        return met(fulfilling);
      }
      Optional<LocalDate> opens = session(session).map(known -> known.when().from());
      return opens
          .filter(first -> !day.isBefore(first))
          .map(due)
          .orElseGet(() -> new Standing.Open(opens.map(first -> first.minusDays(1))));
    }

    private static Standing met(ImmutableList<? extends Proceeding> by) {
      LocalDate last =
          by.stream().map(each -> each.when().to()).max(LocalDate::compareTo).orElseThrow();
      return new Standing.Met(
          by.stream().map(Proceeding::id).collect(ImmutableList.toImmutableList()), last);
    }
  }
}
