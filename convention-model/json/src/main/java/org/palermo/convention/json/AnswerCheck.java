package org.palermo.convention.json;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Nearest;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.SemanticVersion;

/**
 * Holds responses against the forms and States that are known, while they are read, since only then
 * is the place of each answer in its document at hand. Without forms everything passes.
 */
final class AnswerCheck {
  /** Lets everything pass. */
  static final AnswerCheck NONE = new AnswerCheck(null, ImmutableSet.of());

  private final @Nullable QuestionSet forms;
  private final Set<String> states;

  AnswerCheck(@Nullable QuestionSet forms, Set<String> states) {
    this.forms = forms;
    this.states = states;
  }

  Optional<String> state(Value value) {
    return value
        .text()
        .filter(
            code -> {
              boolean known = forms == null || states.contains(code);
              if (!known) {
                value.complain(
                    "unknown-state",
                    Value.shown(code) + " is no State of the register",
                    "use the three letters of ISO 3166-1, such as AFG");
              }
              return known;
            });
  }

  Optional<String> questionnaire(Value value) {
    return value
        .text()
        .filter(
            id -> {
              boolean known = forms == null || forms.questionnaire(id).isPresent();
              if (!known) {
                value.complain(
                    "unknown-questionnaire",
                    "no plugin brings the questionnaire " + Value.shown(id),
                    Nearest.to(id, ids())
                        .map(near -> "did you mean " + near + "?")
                        .orElse("known are " + String.join(", ", ids())));
              }
              return known;
            });
  }

  private ImmutableSet<String> ids() {
    return forms == null
        ? ImmutableSet.of()
        : forms.questionnaires().stream()
            .map(Questionnaire::id)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether answers of that version can be read under the form at hand. */
  boolean version(Value whole, Field<String> questionnaire, Field<SemanticVersion> version) {
    if (forms == null || !questionnaire.isRead() || !version.isRead()) {
      return true;
    }
    SemanticVersion present = forms.questionnaire(questionnaire.get()).orElseThrow().version();
    boolean readable = present.reads(version.get());
    if (!readable) {
      whole.complain(
          "wrong-version",
          "answers of version "
              + version.get()
              + " can't be read under version "
              + present
              + " of "
              + questionnaire.get(),
          "carry the answers over to version " + present.major() + " first");
    }
    return readable;
  }

  Optional<RecordedAnswer> answer(Value value, Field<String> questionnaire, boolean readable) {
    Optional<RecordedAnswer> read = AnswerCodec.read(value);
    return forms == null || !readable || !questionnaire.isRead()
        ? read
        : read.filter(answer -> fits(value, questionnaire.get(), answer));
  }

  private boolean fits(Value value, String questionnaire, RecordedAnswer answer) {
    Questionnaire form =
        java.util.Objects.requireNonNull(forms).questionnaire(questionnaire).orElseThrow();
    Optional<Question> question =
        forms
            .question(answer.question())
            .filter(known -> known.instrument().equals(form.instrument()));
    if (question.isEmpty()) {
      value.complain(
          "unknown-question",
          Value.shown(answer.question()) + " is no question of " + questionnaire,
          Nearest.to(answer.question(), form.questions().stream().map(Question::id).toList())
              .map(near -> "did you mean " + near + "?")
              .orElse("leave it out"));
      return false;
    }
    return answer.state() instanceof AnswerState.Answered given
        ? fits(value, question.get(), given.answer())
        : answer.state() instanceof AnswerState.NotApplicable
            ? offersNotApplicable(value, question.get())
            : true;
  }

  /**
   * A State may say of any question that it does not apply; where options are listed, if listed.
   */
  private static boolean offersNotApplicable(Value value, Question question) {
    boolean offered =
        !question.type().isSingle()
            || question.options().contains(AnswerState.NotApplicable.OPTION);
    if (!offered) {
      value.complain(
          "option-unknown",
          question.id() + " does not offer not_applicable",
          "choose one of " + String.join(", ", question.options()));
    }
    return offered;
  }

  private static boolean fits(Value value, Question question, Answer answer) {
    if (!answer.fits(question.type())) {
      value.complain(
          "does-not-fit",
          question.id() + " takes an answer of type " + question.type().code(),
          "give the answer in the field of that type");
      return false;
    }
    for (String option : answer.chosen()) {
      if (!question.options().contains(option)) {
        value.complain(
            "option-unknown",
            question.id() + " has no option " + Value.shown(option),
            Nearest.to(option, question.options())
                .map(near -> "did you mean " + near + "?")
                .orElse("choose of " + String.join(", ", question.options())));
        return false;
      }
    }
    return true;
  }
}
