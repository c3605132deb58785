package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.treaty.Citation;

/** Builds a {@link Question}; checks are made once, by its constructor. Not thread-safe. */
public final class QuestionBuilder {
  private static final ImmutableSet<String> COMPLIANCE =
      ImmutableSet.of("yes", "yes_in_part", "no");

  private final String id;
  private final String instrument;
  private final AnswerType type;
  private ImmutableList<Citation> citations = ImmutableList.of();
  private Optional<String> cluster = Optional.empty();
  private int order;
  private Purpose purpose = Purpose.SUBSTANCE;
  private Wording prompt;
  private ImmutableSet<String> options;
  private ImmutableSet<String> exclusive = ImmutableSet.of();
  private ImmutableList<Question> columns = ImmutableList.of();
  private Optional<Condition> askedWhen = Optional.empty();
  private Question.Notes notes = Question.Notes.NONE;

  QuestionBuilder(String id, String instrument, AnswerType type) {
    this.id = id;
    this.instrument = instrument;
    this.type = type;
    this.prompt = Wording.english(id);
    this.options =
        switch (type) {
          case COMPLIANCE -> COMPLIANCE;
          case BOOLEAN -> ImmutableSet.of("yes", "no");
          default -> ImmutableSet.of();
        };
  }

  /** Places it asks about. */
  public QuestionBuilder citing(Iterable<Citation> places) {
    citations = ImmutableList.copyOf(places);
    return this;
  }

  /** Review cluster. */
  public QuestionBuilder cluster(Optional<String> code) {
    cluster = code;
    return this;
  }

  /** Place in the questionnaire. */
  public QuestionBuilder order(int place) {
    order = place;
    return this;
  }

  /** What it is asked for; substance unless said otherwise. */
  public QuestionBuilder purpose(Purpose what) {
    purpose = what;
    return this;
  }

  /** The words of the question; its id unless said otherwise. */
  public QuestionBuilder prompt(Wording words) {
    prompt = words;
    return this;
  }

  /** Options; yes, in part, no for compliance and yes, no for boolean unless said otherwise. */
  public QuestionBuilder options(Iterable<String> codes) {
    options = ImmutableSet.copyOf(codes);
    return this;
  }

  /** Options that stand alone. */
  public QuestionBuilder exclusive(Iterable<String> codes) {
    exclusive = ImmutableSet.copyOf(codes);
    return this;
  }

  /** Columns of a question with rows. */
  public QuestionBuilder columns(Iterable<Question> questions) {
    columns = ImmutableList.copyOf(questions);
    return this;
  }

  /** When it is asked; always unless said otherwise. */
  public QuestionBuilder askedWhen(Optional<Condition> condition) {
    askedWhen = condition;
    return this;
  }

  /** Notes for readers. */
  public QuestionBuilder notes(Question.Notes words) {
    notes = words;
    return this;
  }

  /**
   * The question.
   *
   * @throws IllegalArgumentException if its parts do not fit one another
   */
  public Question build() {
    return new Question(
        id,
        instrument,
        citations,
        cluster,
        order,
        type,
        purpose,
        prompt,
        options,
        exclusive,
        columns,
        askedWhen,
        notes);
  }
}
