package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Something that a mandate asks for, to be held against the proceedings. Later mandates ask for
 * other numbers and other sessions: duties are data.
 */
public sealed interface Duty {
  /** Permanent id, such as {@code 2/6(e)-in-session}. */
  String id();

  /** The paragraph that lays it down, such as {@code decision 2/6 (e)}. */
  String source();

  /**
   * The group meets during a session.
   *
   * @param id permanent id
   * @param source the paragraph
   * @param session id of the session
   * @param meetings how many times at least
   */
  record MeetDuring(String id, String source, String session, int meetings) implements Duty {
    /**
     * @throws IllegalArgumentException if no meeting is asked for
     */
    public MeetDuring {
      checkMeetings(id, meetings);
    }
  }

  /**
   * The group meets between two sessions: after the last day of one, before the first of the other.
   *
   * @param id permanent id
   * @param source the paragraph
   * @param after id of the session before
   * @param before id of the session after
   * @param meetings how many times at least
   * @param withinExistingResources whether no new money may be asked for
   */
  record MeetBetween(
      String id,
      String source,
      String after,
      String before,
      int meetings,
      boolean withinExistingResources)
      implements Duty {
    /**
     * @throws IllegalArgumentException if no meeting is asked for
     */
    public MeetBetween {
      checkMeetings(id, meetings);
    }
  }

  /**
   * A body reports to a session.
   *
   * @param id permanent id
   * @param source the paragraph
   * @param by who reports
   * @param session id of the session reported to
   * @param subject on what, in words
   */
  record Report(String id, String source, Body by, String session, String subject)
      implements Duty {}

  /**
   * The Conference reviews the group at a session and decides on its future. Until a decision is
   * entered the review is due; the mandate does not end by itself.
   *
   * @param id permanent id
   * @param source the paragraph
   * @param session id of the session
   */
  record Review(String id, String source, String session) implements Duty {}

  private static void checkMeetings(String id, int meetings) {
    checkArgument(meetings >= 1, "duty %s asks for %s meetings", id, meetings);
  }
}
