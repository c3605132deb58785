package org.palermo.examples.session.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Standing;

/**
 * Fills in one form from top to bottom as a respondent of a profile would: some questions left
 * blank, in partial forms whole chapters, and nothing said to questions that are not asked.
 */
final class FormDraw {
  private final Questionnaire form;
  private final QuestionSet alone;
  private final WantingOptions wanting;

  FormDraw(Questionnaire form, WantingOptions wanting) {
    this.form = form;
    this.alone = QuestionSet.of(ImmutableList.of(form));
    this.wanting = wanting;
  }

  Questionnaire form() {
    return form;
  }

  /** The answers of a State on a day, in the order of the questions. */
  ImmutableList<RecordedAnswer> answers(
      long seed, String state, String cycle, Profile profile, Standing standing, LocalDate day) {
    Draw draw = Draw.of(seed, "form", form.id(), state, cycle);
    AnswerDraw answers = new AnswerDraw(wanting, profile, day, draw);
    Map<String, Chapter> chapters = new HashMap<>();
    ImmutableMap.Builder<String, RecordedAnswer> said = ImmutableMap.builder();
    for (Question question : form.questions()) {
      String name = chapter(question);
      Chapter chapter =
          chapters.computeIfAbsent(
              name,
              key -> Chapter.of(Draw.of(seed, "chapter", form.id(), state, key), cycle, profile));
      if (!chapter.skipped() && draw.chance(profile.thoroughness())) {
        answers.to(question, chapter.level()).ifPresent(answer -> said.put(question.id(), answer));
      }
    }
    return asked(said.buildOrThrow(), standing);
  }

  /** One part of a form: whether it was left blank, and how well its subject stands. */
  private record Chapter(boolean skipped, int level) {
    /** The level of a subject stays from cycle to cycle; what is skipped does not. */
    static Chapter of(Draw subject, String cycle, Profile profile) {
      int level = profile.levelOn(subject);
      return new Chapter(
          Draw.of(level, cycle, "skip" + subject.below(1_000)).chance(profile.chaptersSkipped()),
          level);
    }
  }

  private static String chapter(Question question) {
    return question
        .cluster()
        .or(() -> question.citations().stream().findFirst().map(place -> "art." + place.article()))
        .orElse("end");
  }

  /**
   * A condition looks only at questions before it, so what was not asked can be struck out last.
   */
  private ImmutableList<RecordedAnswer> asked(
      ImmutableMap<String, RecordedAnswer> said, Standing standing) {
    AnswerSheet sheet = AnswerSheet.of(alone, said, standing);
    return ImmutableList.copyOf(
        Maps.filterKeys(said, question -> sheet.asked(question) == Truth.TRUE).values());
  }
}
