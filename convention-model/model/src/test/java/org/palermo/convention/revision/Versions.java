package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;

/** A form of yes and no, and the form on the scale of compliance that followed it. */
final class Versions {
  static final LocalDate DAY = LocalDate.of(2005, 6, 1);
  static final Wording REASON = Wording.english("a reason");

  static final Questionnaire OLD =
      form(
          1,
          question("tip.a.1", AnswerType.BOOLEAN, 1).build(),
          question("tip.a.2", AnswerType.BOOLEAN, 2).build(),
          question("tip.a.3", AnswerType.TEXT, 3).build(),
          question("tip.00.1", AnswerType.BOOLEAN, 4).build(),
          question("tip.a.4", AnswerType.BOOLEAN, 5).build(),
          ticks("tip.a.5", "police", "courts", "post"),
          question("tip.a.6", AnswerType.TEXT, 7).build());

  static final Questionnaire NEW =
      form(
          2,
          question("tip.00.1", AnswerType.BOOLEAN, 1).build(),
          question("tip.03.1", AnswerType.COMPLIANCE, 2).build(),
          question("tip.06.1", AnswerType.COMPLIANCE, 3).build(),
          question("tip.06.2", AnswerType.COMPLIANCE, 4).build(),
          ticks("tip.06.3", "police", "courts"),
          question("tip.06.4", AnswerType.TEXT, 8).build());

  static final Migration MIGRATION =
      migration(
          new Step.YesNo("tip.a.1", Optional.of("tip.a.2"), "tip.03.1"),
          new Step.Remark("tip.a.3", "tip.03.1"),
          new Step.Split(
              "tip.a.4",
              ImmutableSortedMap.of(
                  "tip.06.1",
                  OptionMap.SAME.confirming("yes", REASON),
                  "tip.06.2",
                  OptionMap.SAME)),
          new Step.MapOptions("tip.a.5", "tip.06.3", OptionMap.SAME.losing("post", REASON)),
          new Step.Drop("tip.a.6", REASON));

  static final Transition WAY = Transition.of(OLD, NEW, MIGRATION);

  private Versions() {}

  static org.palermo.convention.questionnaire.QuestionBuilder question(
      String id, AnswerType type, int order) {
    return Question.builder(id, "TIP", type).order(order);
  }

  static Question ticks(String id, String... options) {
    return question(id, AnswerType.MULTICHOICE, 6).options(Arrays.asList(options)).build();
  }

  static Questionnaire form(int major, Question... questions) {
    return new Questionnaire(
        "tip",
        new SemanticVersion(major, 0, 0),
        "TIP",
        Wording.english("A form"),
        ImmutableList.of(),
        ImmutableList.copyOf(questions),
        ImmutableList.of());
  }

  static Migration migration(Step... steps) {
    return new Migration(
        "tip-1-to-2",
        "tip",
        new SemanticVersion(1, 0, 0),
        new SemanticVersion(2, 0, 0),
        ImmutableList.copyOf(steps));
  }

  static Response response(int major, List<RecordedAnswer> answers) {
    return new Response(
        "AFG",
        "tip",
        new SemanticVersion(major, 0, 0),
        "2005-1",
        ResponseStatus.SUBMITTED,
        DAY,
        Optional.empty(),
        Visibility.CONFIDENTIAL,
        ImmutableList.copyOf(answers));
  }

  static RecordedAnswer text(String question, String words) {
    return RecordedAnswer.of(question, new AnswerState.Answered(new Answer.Text(words)));
  }

  static RecordedAnswer ticked(String question, String... options) {
    return RecordedAnswer.of(
        question, new AnswerState.Answered(new Answer.Options(ImmutableSortedSet.copyOf(options))));
  }
}
