package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Truth;
import org.palermo.convention.treaty.Strength;

/**
 * What one State's answers come to, once it is settled which questions were asked: the facts that
 * conditions see.
 *
 * <p>A question is asked when its condition is empty or true; while the condition is unknown it
 * waits, and what was said to it is not used; when the condition is false it is not asked. An
 * answer that does not fit, contradicts itself or lacks a reason that it needs counts as unknown
 * and is listed among the {@link #clarifications()}. Immutable; built in one pass over the
 * questions.
 */
public final class AnswerSheet {
  private static final AnswerState BLANK = new AnswerState.Blank();
  private static final AnswerState NOT_ASKED = new AnswerState.NotAsked();

  /**
   * An answer that counts, ready to be compared.
   *
   * @param answer the answer
   * @param chosen the options chosen
   */
  public record Settled(Answer answer, ImmutableSortedSet<String> chosen) {
    Settled(Answer answer) {
      this(answer, answer.chosen());
    }

    // Lists of options are short, so comparing one by one beats searching them in their order.
    boolean hasAnyOf(ImmutableSortedSet<String> options) {
      ImmutableList<String> given = chosen.asList();
      for (int i = 0; i < given.size(); i++) {
        if (isAmong(given.get(i), options)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isAmong(String code, ImmutableSortedSet<String> options) {
      ImmutableList<String> listed = options.asList();
      for (int i = 0; i < listed.size(); i++) {
        if (listed.get(i).equals(code)) {
          return true;
        }
      }
      return false;
    }

    int lacking(ImmutableSortedSet<String> options) {
      int lacking = 0;
      ImmutableList<String> listed = options.asList();
      for (int i = 0; i < listed.size(); i++) {
        if (!isAmong(listed.get(i), chosen)) {
          lacking++;
        }
      }
      return lacking;
    }
  }

  private final QuestionSet questions;
  private final Map<String, RecordedAnswer> recorded;
  private final Standing standing;
  private final Map<String, Settled> settled;
  private final Map<String, Truth> asked;
  private final ImmutableList<Clarification> clarifications;

  private AnswerSheet(
      QuestionSet questions,
      Map<String, RecordedAnswer> recorded,
      Standing standing,
      Map<String, Settled> settled,
      Map<String, Truth> asked,
      ImmutableList<Clarification> clarifications) {
    this.questions = questions;
    this.recorded = recorded;
    this.standing = standing;
    this.settled = settled;
    this.asked = asked;
    this.clarifications = clarifications;
  }

  /**
   * The sheet of those answers, by question; answers to questions that the set does not hold are
   * left out.
   */
  public static AnswerSheet of(
      QuestionSet questions, Map<String, RecordedAnswer> answers, Standing standing) {
    return settle(questions, new HashMap<>(answers), standing);
  }

  private static AnswerSheet settle(
      QuestionSet questions, Map<String, RecordedAnswer> answers, Standing standing) {
    return settle(questions.all(), questions, answers, standing);
  }

  private static AnswerSheet settle(
      ImmutableList<Question> put,
      QuestionSet questions,
      Map<String, RecordedAnswer> answers,
      Standing standing) {
    Map<String, Settled> settled = new HashMap<>(answers.size() * 2);
    Map<String, Truth> asked = new HashMap<>();
    ImmutableList.Builder<Clarification> clarifications = ImmutableList.builder();
    // Conditions look only at earlier questions, so the sheet under construction already holds what
    // they need.
    AnswerSheet soFar =
        new AnswerSheet(questions, answers, standing, settled, asked, ImmutableList.of());
    for (Question question : put) {
      if (question.askedWhen().isPresent()) {
        asked.put(question.id(), question.askedWhen().get().over(soFar));
      }
      RecordedAnswer answer = answers.get(question.id());
      if (answer != null && soFar.asked(question.id()) == Truth.TRUE) {
        Optional<Clarification> unclear = Clarification.of(question, answer.state());
        if (unclear.isPresent()) {
          clarifications.add(unclear.get());
        } else {
          answer.state().settled().ifPresent(said -> settled.put(question.id(), new Settled(said)));
          if (question.type() == AnswerType.ROWS) {
            soFar.unclearColumns(question, clarifications);
          }
        }
      }
    }
    return new AnswerSheet(questions, answers, standing, settled, asked, clarifications.build());
  }

  private void unclearColumns(Question question, ImmutableList.Builder<Clarification> unclear) {
    Settled said = settled.get(question.id());
    if (said != null && said.answer() instanceof Answer.Rows rows) {
      rows.rows().forEach(row -> unclear.addAll(row(question.id(), row).clarifications));
    }
  }

  /** The same with one answer in place of what was there. */
  public AnswerSheet with(RecordedAnswer answer) {
    Map<String, RecordedAnswer> changed = new HashMap<>(recorded);
    changed.put(answer.question(), answer);
    return settle(questions, changed, standing);
  }

  /** The same answers seen from another standing. */
  AnswerSheet seenFrom(Standing other) {
    return new AnswerSheet(questions, recorded, other, settled, asked, clarifications);
  }

  /** The same while a rule is judged whose firmest provision has that strength. */
  public AnswerSheet judging(Optional<Strength> firmest) {
    return seenFrom(standing.judging(firmest));
  }

  /** The questions it answers. */
  public QuestionSet questions() {
    return questions;
  }

  /** How the State stands to the instruments. */
  public Standing standing() {
    return standing;
  }

  /** The answer that counts, or null while there is none; the fast way for conditions. */
  public @Nullable Settled settled(String question) {
    return settled.get(question);
  }

  /** Whether a question was asked: unknown while it waits for others. */
  public Truth asked(String question) {
    Truth truth = asked.get(question);
    return truth == null ? Truth.TRUE : truth;
  }

  /** How a question stands; not asked while it waits for others. */
  public AnswerState state(String question) {
    if (asked(question) != Truth.TRUE) {
      return NOT_ASKED;
    }
    RecordedAnswer answer = recorded.get(question);
    return answer == null ? BLANK : answer.state();
  }

  /** What was recorded for a question, whether or not it counts. */
  public Optional<RecordedAnswer> recorded(String question) {
    return Optional.ofNullable(recorded.get(question));
  }

  /** Whether no answer at all was recorded. */
  public boolean isEmpty() {
    return recorded.isEmpty();
  }

  /** Points at which the State must be asked again, in the order of the questions. */
  public ImmutableList<Clarification> clarifications() {
    return clarifications;
  }

  Truth anyAnswerIn(Scope scope, ImmutableSortedSet<String> options) {
    Truth any = Truth.FALSE;
    for (Question question : questions.compliance(scope)) {
      Settled said = settled.get(question.id());
      if (said != null) {
        if (said.hasAnyOf(options)) {
          return Truth.TRUE;
        }
      } else if (asked(question.id()) != Truth.FALSE) {
        any = Truth.UNKNOWN;
      }
    }
    return any;
  }

  /**
   * The sheet of one row: it holds the columns of the question and nothing else, and settles their
   * answers as those of any form.
   */
  AnswerSheet row(String question, Answer.Rows.Row row) {
    Map<String, RecordedAnswer> columns = new HashMap<>();
    row.answers().forEach(answer -> columns.put(answer.question(), answer));
    ImmutableList<Question> put =
        questions.question(question).map(Question::columns).orElse(ImmutableList.of());
    return settle(put, questions, columns, standing);
  }
}
