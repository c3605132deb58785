package org.palermo.examples.session.sample;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;

/**
 * Made-up data about all States, the same on every machine and in every run.
 *
 * @param cycles two reporting cycles of each form
 * @param responses replies at realistic rates, with amendments, conflicts and contradictions
 * @param requests requests for assistance
 * @param activities assistance given
 */
public record Sample(
    ImmutableList<ReportingCycle> cycles,
    ImmutableList<Response> responses,
    ImmutableList<Request> requests,
    ImmutableList<Activity> activities) {
  /** The seed of all samples. */
  public static final long SEED = 20_250_806;

  private static final int FORM_DIFFERS = 12;

  /**
   * Makes up data that end on the date of the register.
   *
   * @param status tells who is asked; nothing else about a State is looked at but its regional
   *     group, for the rate of replies
   * @param themes subjects for records of assistance
   */
  public static Sample of(Catalogue catalogue, StatusOfTreaties status, ThemeMap themes) {
    Timetable timetable = new Timetable(status.register().asOf());
    WantingOptions wanting = WantingOptions.of(catalogue.rules());
    ImmutableList<ReportingCycle> cycles = timetable.cycles(catalogue);
    ImmutableMap<String, ResponseDraw> forms =
        ImmutableMap.copyOf(
            Maps.transformValues(
                Maps.uniqueIndex(catalogue.questions().questionnaires(), form -> form.id()),
                form -> new ResponseDraw(SEED, new FormDraw(form, wanting), wanting, timetable)));
    RequestDraw requestDraw = new RequestDraw(SEED, catalogue.rules(), timetable);
    ActivityDraw activityDraw = new ActivityDraw(SEED, catalogue.rules(), themes, timetable);
    ImmutableList.Builder<Response> responses = ImmutableList.builder();
    ImmutableList.Builder<Request> requests = ImmutableList.builder();
    ImmutableList.Builder<Activity> activities = ImmutableList.builder();
    for (State state : status.register().all()) {
      Replies replies = new Replies(state, status, catalogue, timetable);
      cycles.forEach(
          cycle ->
              replies.to(
                  cycle, requireNonNull(forms.get(cycle.questionnaire())), responses::addAll));
      List<String> joined = replies.joined(timetable.end());
      requests.addAll(requestDraw.of(state, joined));
      activities.addAll(activityDraw.of(state, joined));
    }
    return new Sample(cycles, responses.build(), requests.build(), activities.build());
  }

  /** Whether and when one State replies. */
  private record Replies(
      State state, StatusOfTreaties status, Catalogue catalogue, Timetable timetable) {
    void to(ReportingCycle cycle, ResponseDraw form, Consumer<ImmutableList<Response>> replies) {
      Optional<Footing> footing =
          GapAnalysis.footing(status.status(state, cycle.instrument(), cycle.opened()));
      int rate = ReplyRates.inTime(state, cycle.id(), footing);
      // A State that fills in one form mostly fills in the others of the same cycle.
      int will = Draw.of(SEED, "reply", state.code(), cycle.id()).below(100);
      Draw draw = Draw.of(SEED, "reply", state.code(), cycle.id(), cycle.questionnaire());
      int reluctance = Math.floorMod(will + draw.between(-FORM_DIFFERS, FORM_DIFFERS), 100);
      if (reluctance < rate) {
        replies.accept(
            form.of(state.code(), cycle, standing(cycle.due()), timetable.inTime(cycle, draw)));
      } else if (footing.isPresent() && reluctance < rate + ReplyRates.LATE) {
        replies.accept(
            form.of(state.code(), cycle, standing(cycle.due()), timetable.late(cycle, draw)));
      }
    }

    ImmutableList<String> joined(LocalDate day) {
      return catalogue.instruments().keySet().stream()
          .filter(code -> GapAnalysis.footing(status.status(state, code, day)).isPresent())
          .collect(ImmutableList.toImmutableList());
    }

    private Standing standing(LocalDate day) {
      return GapAnalysis.standing(catalogue.rules(), status, state, day);
    }
  }
}
