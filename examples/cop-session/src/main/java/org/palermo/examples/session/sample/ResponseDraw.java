package org.palermo.examples.session.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermo.convention.Visibility;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.Standing;

/**
 * One State's reply to one form in one cycle, with the trouble of real life: drafts never handed
 * in, amendments that come late, and a second ministry that says otherwise.
 */
final class ResponseDraw {
  private static final int DRAFT = 3;
  private static final int CLARIFICATION = 5;
  private static final int PUBLIC = 10;
  private static final int AMENDED = 14;
  private static final int SECOND_MINISTRY = 9;

  private final long seed;
  private final FormDraw form;
  private final WantingOptions wanting;
  private final Timetable timetable;

  ResponseDraw(long seed, FormDraw form, WantingOptions wanting, Timetable timetable) {
    this.seed = seed;
    this.form = form;
    this.wanting = wanting;
    this.timetable = timetable;
  }

  /** The reply handed in on a day, and what followed it. */
  ImmutableList<Response> of(
      String state, ReportingCycle cycle, Standing standing, LocalDate submitted) {
    Draw draw = Draw.of(seed, "response", form.form().id(), state, cycle.id());
    Profile profile = Profile.of(seed, state);
    ImmutableList<RecordedAnswer> answers =
        form.answers(seed, state, cycle.id(), profile, standing, submitted);
    Visibility visibility = draw.chance(PUBLIC) ? Visibility.PUBLIC : Visibility.CONFIDENTIAL;
    Response main =
        response(
            state, cycle, status(draw), submitted, "Synthetic ministry A", visibility, answers);
    ImmutableList.Builder<Response> all = ImmutableList.builder();
    all.add(main);
    if (main.status().counts() && !answers.isEmpty()) {
      Stream.concat(
              amended(main, cycle, profile, draw).stream(),
              secondMinistry(main, cycle, profile, draw).stream())
          .forEach(all::add);
    }
    return all.build();
  }

  private static ResponseStatus status(Draw draw) {
    return draw.chance(DRAFT)
        ? ResponseStatus.DRAFT
        : draw.chance(CLARIFICATION)
            ? ResponseStatus.CLARIFICATION_ASKED
            : ResponseStatus.SUBMITTED;
  }

  private Optional<Response> amended(
      Response main, ReportingCycle cycle, Profile profile, Draw draw) {
    if (!draw.chance(AMENDED)) {
      return Optional.empty();
    }
    LocalDate day = timetable.later(main.submitted(), draw);
    return Optional.of(
        response(
            main.state(),
            cycle,
            ResponseStatus.CLARIFIED,
            day,
            "Synthetic ministry A",
            main.visibility(),
            again(main, draw.between(1, 6), profile, day, draw)));
  }

  private Optional<Response> secondMinistry(
      Response main, ReportingCycle cycle, Profile profile, Draw draw) {
    return draw.chance(SECOND_MINISTRY)
        ? Optional.of(
            response(
                main.state(),
                cycle,
                ResponseStatus.SUBMITTED,
                main.submitted(),
                "Synthetic ministry B",
                main.visibility(),
                again(main, draw.between(3, 10), profile, main.submitted(), draw)))
        : Optional.empty();
  }

  /** Some questions of a reply answered anew, in part otherwise. */
  private ImmutableList<RecordedAnswer> again(
      Response main, int count, Profile profile, LocalDate day, Draw draw) {
    AnswerDraw answers = new AnswerDraw(wanting, profile, day, draw);
    List<String> left =
        new ArrayList<>(main.answers().stream().map(RecordedAnswer::question).toList());
    ImmutableList.Builder<RecordedAnswer> anew = ImmutableList.builder();
    for (int i = 0; i < count && !left.isEmpty(); i++) {
      String id = left.remove(draw.below(left.size()));
      question(id).flatMap(question -> answers.to(question, profile.level())).ifPresent(anew::add);
    }
    return anew.build();
  }

  private Optional<Question> question(String id) {
    return form.form().questions().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private Response response(
      String state,
      ReportingCycle cycle,
      ResponseStatus status,
      LocalDate submitted,
      String respondent,
      Visibility visibility,
      ImmutableList<RecordedAnswer> answers) {
    return new Response(
        state,
        cycle.questionnaire(),
        form.form().version(),
        cycle.id(),
        status,
        submitted,
        Optional.of(respondent),
        visibility,
        answers.stream()
            .map(answer -> seenBy(answer, visibility))
            .collect(ImmutableList.toImmutableList()));
  }

  private static RecordedAnswer seenBy(RecordedAnswer answer, Visibility visibility) {
    return new RecordedAnswer(
        answer.question(),
        answer.state(),
        answer.comment(),
        answer.laws(),
        answer.cases(),
        answer.said(),
        answer.respondent(),
        visibility);
  }
}
