package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
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

  private final QuestionSet questions;
  private final Places places;
  private final ImmutableMap<String, RecordedAnswer> recorded;
  private final Standing standing;
  private final @Nullable Settled[] settled;
  private final @Nullable Truth[] asked;
  private final ImmutableList<Clarification> clarifications;

  private AnswerSheet(
      QuestionSet questions,
      Places places,
      ImmutableMap<String, RecordedAnswer> recorded,
      Standing standing,
      @Nullable Settled[] settled,
      @Nullable Truth[] asked,
      ImmutableList<Clarification> clarifications) {
    this.questions = questions;
    this.places = places;
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
    return settle(questions, questions.places(), ImmutableMap.copyOf(answers), standing);
  }

  private static AnswerSheet settle(
      QuestionSet questions,
      Places places,
      ImmutableMap<String, RecordedAnswer> answers,
      Standing standing) {
    // Conditions look only at earlier questions, so the sheet under construction already holds what
    // they need.
    AnswerSheet soFar =
        new AnswerSheet(
            questions,
            places,
            answers,
            standing,
            new Settled[places.count()],
            new Truth[places.count()],
            ImmutableList.of());
    ImmutableList.Builder<Clarification> clarifications = ImmutableList.builder();
    for (int place = 0; place < places.count(); place++) {
      soFar.settle(place, clarifications);
    }
    return new AnswerSheet(
        questions, places, answers, standing, soFar.settled, soFar.asked, clarifications.build());
  }

  private void settle(int place, ImmutableList.Builder<Clarification> clarifications) {
    Question question = places.questions().get(place);
    Truth put =
        question.askedWhen().isPresent() ? question.askedWhen().get().over(this) : Truth.TRUE;
    asked[place] = put;
    RecordedAnswer answer = recorded.get(question.id());
    if (answer == null || put != Truth.TRUE) {
      return;
    }
    Optional<Clarification> unclear = Clarification.of(question, answer.state());
    if (unclear.isPresent()) {
      clarifications.add(unclear.get());
    } else {
      settled[place] =
          answer.state().settled().map(said -> places.settled(place, said)).orElse(null);
      unclearColumns(question, settled[place], clarifications);
    }
  }

  private void unclearColumns(
      Question question, @Nullable Settled said, ImmutableList.Builder<Clarification> unclear) {
    if (said != null && said.answer() instanceof Answer.Rows rows) {
      rows.rows().forEach(row -> unclear.addAll(row(question.id(), row).clarifications));
    }
  }

  /** The same with one answer in place of what was there. */
  public AnswerSheet with(RecordedAnswer answer) {
    ImmutableMap<String, RecordedAnswer> changed =
        ImmutableMap.<String, RecordedAnswer>builderWithExpectedSize(recorded.size() + 1)
            .putAll(recorded)
            .put(answer.question(), answer)
            .buildKeepingLast();
    return settle(questions, places, changed, standing);
  }

  /** The same answers seen from another standing. */
  AnswerSheet seenFrom(Standing other) {
    return new AnswerSheet(questions, places, recorded, other, settled, asked, clarifications);
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
    int place = places.of(question);
    return place < 0 ? null : settled[place];
  }

  /**
   * Whether a question was asked: unknown while it waits for others; true for one that is not held.
   */
  public Truth asked(String question) {
    int place = places.of(question);
    Truth truth = place < 0 ? null : asked[place];
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
      Settled said = settled(question.id());
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
    ImmutableMap.Builder<String, RecordedAnswer> said = ImmutableMap.builder();
    row.answers().forEach(answer -> said.put(answer.question(), answer));
    ImmutableList<Question> columns =
        questions.question(question).map(Question::columns).orElse(ImmutableList.of());
    return settle(questions, Places.of(columns), said.buildKeepingLast(), standing);
  }
}
