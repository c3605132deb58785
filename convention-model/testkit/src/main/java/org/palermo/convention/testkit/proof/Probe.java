package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.questionnaire.Standing;

/**
 * A form of one question alone, by which the model itself is asked what a condition makes of an
 * answer; so the proofs rest on no second reading of the atoms.
 */
final class Probe {
  private static final Condition NEVER = new Condition.AnyOf(ImmutableList.of());

  private final Question question;
  private final QuestionSet asked;
  private final QuestionSet notAsked;

  Probe(Question question) {
    this.question = question;
    this.asked = alone(question, Optional.empty());
    this.notAsked = alone(question, Optional.of(NEVER));
  }

  private static QuestionSet alone(Question q, Optional<Condition> askedWhen) {
    Question alone =
        new Question(
            q.id(),
            q.instrument(),
            q.citations(),
            q.cluster(),
            q.order(),
            q.type(),
            q.purpose(),
            q.prompt(),
            q.options(),
            q.exclusive(),
            q.columns(),
            askedWhen,
            q.notes());
    return QuestionSet.of(
        ImmutableList.of(
            new Questionnaire(
                q.id(),
                new SemanticVersion(1, 0, 0),
                q.instrument(),
                q.prompt(),
                ImmutableList.of(),
                ImmutableList.of(alone),
                ImmutableList.of())));
  }

  Question question() {
    return question;
  }

  /** The sheet on which that was said, or nothing. */
  AnswerSheet said(Optional<AnswerState> said, Standing standing) {
    return AnswerSheet.of(
        asked,
        said.map(state -> ImmutableMap.of(question.id(), RecordedAnswer.of(question.id(), state)))
            .orElse(ImmutableMap.of()),
        standing);
  }

  /** The sheet on which the question is not asked. */
  AnswerSheet notAsked() {
    return AnswerSheet.of(notAsked, ImmutableMap.of(), Standing.NONE);
  }
}
