package org.palermo.convention.decision.reporting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.OfficialDocument;
import org.palermo.convention.conference.Proceedings;

/**
 * The papers that a meeting needs, with what is there, late or missing.
 *
 * <p>Source: decision 2/6 (f). Papers state facts and options; ranks are those of the group.
 *
 * @param meeting id of the meeting
 * @param day the day of what is known
 * @param papers in the order of the plan
 */
public record MeetingPapers(String meeting, LocalDate day, ImmutableList<Paper> papers) {
  /**
   * A paper that every meeting needs.
   *
   * @param code permanent code, such as {@code agenda}; a document fulfils {@code WG2-2007/agenda}
   * @param daysBefore how many days before the meeting it is due
   */
  public record Planned(String code, int daysBefore) {}

  /**
   * The papers that a meeting usually needs: agenda and background paper six weeks before, digests
   * of needs and of activities two weeks before, the draft report on the day. The times are this
   * project's proposal.
   */
  public static final ImmutableList<Planned> USUAL =
      ImmutableList.of(
          new Planned("agenda", 42),
          new Planned("background", 42),
          new Planned("needs_digest", 14),
          new Planned("activity_digest", 14),
          new Planned("draft_report", 0));

  /**
   * A paper of one meeting.
   *
   * @param code its code
   * @param due day on which it was due
   * @param symbol symbol of the document; empty while none is on record
   * @param issued when it was issued, known for certain; empty while none is on record
   */
  public record Paper(
      String code, LocalDate due, Optional<String> symbol, Optional<LocalDate> issued) {
    /** Whether it was issued after it was due. */
    public boolean isLate() {
      return issued.map(day -> day.isAfter(due)).orElse(false);
    }

    /** Whether it was due on a day and is not there. */
    public boolean isMissing(LocalDate day) {
      return issued.isEmpty() && !day.isBefore(due);
    }
  }

  /** The papers of a meeting as known at the end of a day. */
  public static MeetingPapers of(
      Meeting meeting, ImmutableList<Planned> plan, Proceedings proceedings, LocalDate day) {
    return new MeetingPapers(
        meeting.id(),
        day,
        plan.stream()
            .map(planned -> paper(meeting, planned, proceedings, day))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Paper paper(
      Meeting meeting, Planned planned, Proceedings proceedings, LocalDate day) {
    String duty = meeting.id() + "/" + planned.code();
    Optional<OfficialDocument> document =
        proceedings.all(OfficialDocument.class).stream()
            .filter(each -> each.entry().fulfils().contains(duty))
            .filter(each -> each.isPast(day) == Truth.TRUE)
            .findFirst();
    return new Paper(
        planned.code(),
        meeting.when().from().minusDays(planned.daysBefore()),
        document.map(OfficialDocument::id),
        document.map(each -> each.when().to()));
  }

  /** Codes of those that were due by its day and are not there. */
  public ImmutableList<String> missing() {
    return papers.stream()
        .filter(paper -> paper.isMissing(day))
        .map(Paper::code)
        .collect(ImmutableList.toImmutableList());
  }
}
