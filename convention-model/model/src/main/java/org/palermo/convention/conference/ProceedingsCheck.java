package org.palermo.convention.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Problem;

/** Holds proceedings against one another; what is wrong is set aside, the rest stands. */
final class ProceedingsCheck {
  private final String file;
  private final Map<String, Proceeding> byId = new HashMap<>();
  private final List<Session> sessions = new ArrayList<>();
  private final Set<Proceeding> wrong = new HashSet<>();
  private final Set<Problem> problems = new TreeSet<>();
  private final ImmutableList<Proceeding> standing;

  ProceedingsCheck(String file, ImmutableList<Proceeding> proceedings) {
    this.file = file;
    List<Proceeding> once = new ArrayList<>();
    for (Proceeding each : proceedings) {
      if (byId.putIfAbsent(each.id(), each) == null) {
        once.add(each);
      } else {
        report(each, "id-twice", "two entries have the id " + each.id(), "give each its own");
      }
    }
    once.forEach(this::check);
    this.standing =
        once.stream()
            .filter(each -> !wrong.contains(each))
            .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Proceeding> standing() {
    return standing;
  }

  ImmutableList<Problem> problems() {
    return ImmutableSortedSet.copyOf(problems).asList();
  }

  private void check(Proceeding each) {
    each.entry().restsOn().forEach(earlier -> restsOn(each, earlier));
    if (each instanceof Session session) {
      session(session);
    } else if (each instanceof Act act) {
      act.session().ifPresent(session -> within(act, session, Session.class, "session"));
    } else if (each instanceof Bureau bureau) {
      within(bureau, bureau.session(), Session.class, "session");
    } else if (each instanceof Recommendation recommendation) {
      within(recommendation, recommendation.meeting(), Meeting.class, "meeting");
    }
  }

  private void restsOn(Proceeding each, String id) {
    Proceeding earlier = byId.get(id);
    if (earlier == null) {
      report(
          each,
          "unknown-entry",
          each.id() + " rests on " + id + ", which is not on record",
          "enter it, or leave the reference out");
    } else if (earlier.when().from().isAfter(each.when().to())) {
      report(
          each,
          "rests-on-later",
          each.id() + " of " + each.when() + " rests on " + id + " of " + earlier.when(),
          "correct one of the two dates");
    }
  }

  private void session(Session session) {
    for (Session other : sessions) {
      if (other.when().overlaps(session.when())) {
        report(
            session,
            "sessions-overlap",
            session.id()
                + " of "
                + session.when()
                + " overlaps "
                + other.id()
                + " of "
                + other.when(),
            "correct the dates");
      } else if (other.number() == session.number()
          || other.number() < session.number()
              == other.when().from().isAfter(session.when().to())) {
        report(
            session,
            "sessions-out-of-order",
            session.id()
                + " has the number "
                + session.number()
                + ", "
                + other.id()
                + " of "
                + other.when()
                + " has "
                + other.number(),
            "number sessions in order of their dates");
      }
    }
    sessions.add(session);
  }

  private void within(Proceeding each, String id, Class<? extends Proceeding> kind, String called) {
    @Nullable Proceeding whole = byId.get(id);
    if (!kind.isInstance(whole)) {
      report(
          each,
          "unknown-" + called,
          each.id() + " names the " + called + " " + id + ", which is not on record",
          "enter the " + called + ", or correct its id");
    } else if (!whole.when().contains(each.when())) {
      report(
          each,
          "outside-" + called,
          each.id() + " of " + each.when() + " lies outside " + id + " of " + whole.when(),
          "correct one of the two dates");
    }
  }

  private void report(Proceeding each, String rule, String message, String fix) {
    wrong.add(each);
    problems.add(new Problem(file, each.id(), rule, message, fix));
  }
}
