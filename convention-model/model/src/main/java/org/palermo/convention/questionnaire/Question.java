package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.palermo.convention.Wording;
import org.palermo.convention.treaty.Citation;

/**
 * One question. Its id is permanent and never used again; wording and place are not identity.
 *
 * @param id such as {@code untoc.05.1}
 * @param instrument code of the instrument whose questionnaire it belongs to
 * @param citations places it asks about; empty for end-of-part items
 * @param cluster review cluster; empty when it belongs to none
 * @param order place in the questionnaire; conditions look only at lower ones
 * @param type kind of answer
 * @param purpose what it is asked for
 * @param prompt the words of the question
 * @param options codes that may be chosen, in order; empty for types without options
 * @param exclusive options of a multiple choice that stand alone
 * @param columns columns of a question with rows; empty for all others
 * @param askedWhen when it is asked; empty for always
 * @param notes what its author wants readers to know
 */
public record Question(
    String id,
    String instrument,
    ImmutableList<Citation> citations,
    Optional<String> cluster,
    int order,
    AnswerType type,
    Purpose purpose,
    Wording prompt,
    ImmutableSet<String> options,
    ImmutableSet<String> exclusive,
    ImmutableList<Question> columns,
    Optional<Condition> askedWhen,
    Notes notes) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+){0,4}");

  /**
   * What the author of a question wants readers to know.
   *
   * @param askedWhen the condition in words
   * @param hint how answers are read
   * @param source where the question comes from
   */
  public record Notes(Optional<Wording> askedWhen, Optional<Wording> hint, String source) {
    /** No notes. */
    public static final Notes NONE = new Notes(Optional.empty(), Optional.empty(), "");
  }

  /**
   * @throws IllegalArgumentException if the id is malformed, or options or columns do not fit the
   *     type
   */
  public Question {
    checkArgument(
        id.length() <= 80 && FORM.matcher(id).matches(),
        "id of a question reads like untoc.05.1, was '%s'",
        id);
    checkArgument(
        options.isEmpty() != type.hasOptions(),
        "options of %s do not fit type %s",
        id,
        type.code());
    checkArgument(
        options.containsAll(exclusive), "exclusive options of %s are not among its options", id);
    checkArgument(
        columns.isEmpty() || type == AnswerType.ROWS,
        "columns of %s do not fit type %s",
        id,
        type.code());
    Set<String> columnIds = new HashSet<>();
    for (Question column : columns) {
      checkArgument(
          column.type() != AnswerType.ROWS, "rows of %s hold rows; they are one level deep", id);
      checkArgument(columnIds.add(column.id()), "two columns of %s have one id", id);
    }
  }

  /** A question of an instrument with its prompt; everything else can follow. */
  public static QuestionBuilder builder(String id, String instrument, AnswerType type) {
    return new QuestionBuilder(id, instrument, type);
  }

  /** Whether an answer fits: right kind, options that exist, exclusive options alone. */
  public boolean accepts(Answer answer) {
    return answer.fits(type)
        && (!type.hasOptions() || options.containsAll(answer.chosen()))
        && !contradicts(answer);
  }

  /**
   * Whether an option that stands alone is ticked beside another: a point to clarify, not an
   * answer.
   */
  public boolean contradicts(Answer answer) {
    return answer.chosen().size() > 1 && !Sets.intersection(answer.chosen(), exclusive).isEmpty();
  }
}
