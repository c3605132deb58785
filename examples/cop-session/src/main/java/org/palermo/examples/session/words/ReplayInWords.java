package org.palermo.examples.session.words;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.examples.session.replay.Replay;
import org.palermo.examples.session.replay.ReplayedDrafts;

/** The years 2005 to 2008 in lines for people. */
public final class ReplayInWords {
  private final Page page;

  /** Tells it on a page. */
  public ReplayInWords(Page page) {
    this.page = page;
  }

  /** Tells each day, then the replies. */
  public void tell(Replay replay, Mandate mandate, Proceedings proceedings) {
    page.title("Decision 2/6 replayed, 2005 to 2008");
    for (Replay.Stage stage : replay.stages()) {
      page.heading(stage.day().toString());
      page.pair("parties", parties(stage.parties()));
      page.pair(
          "mandate",
          stage.mandate().state().code()
              + stage.mandate().by().map(act -> " (" + act + ")").orElse(""));
      for (Duty duty : mandate.duties()) {
        page.pair(
            "  " + duty.source().replace("decision 2/6 ", ""),
            duty.id()
                + ": "
                + stage
                    .calendar()
                    .of(duty.id())
                    .map(standing -> StandingInWords.of(standing, LocalDate::toString))
                    .orElse(""));
      }
      page.pair(
          "guidance",
          stage.footing().firmness().code()
              + ": "
              + String.join(", ", stage.footing().directives()));
      for (String id : stage.since()) {
        proceedings
            .find(id, Proceeding.class)
            .ifPresent(
                each -> page.item(1, each.when() + " " + each.id() + ": " + each.entry().title()));
      }
    }
    replies(replay);
    drafted(replay);
  }

  private void drafted(Replay replay) {
    page.heading("Proposals drafted (synthetic: what States replied is made up)");
    for (ReplayedDrafts drafted : replay.drafted()) {
      page.line(
          drafted.paper()
              + ", "
              + drafted.day()
              + ", weighed by "
              + drafted.weighedBy()
              + " from "
              + drafted.weighed()
              + ": "
              + drafted.drafts().drafts().size()
              + " drafts ("
              + drafted.regional()
              + " regional) for "
              + drafted.met()
              + " needs; guided by "
              + drafted.guided());
    }
  }

  private void replies(Replay replay) {
    page.heading("Replies to questionnaires (synthetic: which States replied is drawn by lot)");
    for (Replay.Replies replies : replay.replies()) {
      page.line(
          replies.document()
              + ", "
              + replies.instrument()
              + ", "
              + replies.asAt()
              + ": "
              + replies.replied()
              + " of "
              + replies.parties()
              + " parties, "
              + replies.rate()
              + " % (printed: "
              + replies.published()
              + " %); "
              + replies.silent()
              + " States silent, "
              + replies.gaps()
              + " gaps");
    }
  }

  private static String parties(Map<String, Long> parties) {
    return parties.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
