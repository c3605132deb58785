package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.palermo.convention.Truth;
import org.palermo.convention.treaty.Strength;

/**
 * What must hold of the answers. Three-valued, total, and small on purpose: no arithmetic, no text,
 * no code.
 *
 * <p>A condition on a question without a settled answer is unknown; only {@link Known} and {@link
 * StatusIn} look at silence itself. Nothing here loops: {@code over} visits each part once.
 */
public sealed interface Condition
    permits Condition.OnAnswer, Condition.OnStatus, Condition.Composite {
  /** Whether it holds of those answers. */
  Truth over(AnswerSheet sheet);

  /** Hands over the id of each question it looks at. */
  void questions(Consumer<String> seen);

  /** Number of nodes, itself included. */
  default int size() {
    return 1;
  }

  /** Conditions that look at questions. */
  sealed interface OnAnswer extends Condition
      permits In,
          IncludesAny,
          LacksAny,
          LacksAll,
          LacksAtLeast,
          Known,
          StatusIn,
          IsZero,
          HasNoData,
          Compare,
          When,
          AnyAnswerIn,
          RowsHold {}

  /** Conditions that look at the State's standing or at the rule itself. */
  sealed interface OnStatus extends Condition permits PartyTo, SignatoryTo, StrengthIn {
    @Override
    default void questions(Consumer<String> seen) {}
  }

  /** Conditions made of conditions. */
  sealed interface Composite extends Condition permits AllOf, AnyOf, Not, AtLeast, Unless {
    /** The conditions it is made of, in order. */
    ImmutableList<Condition> parts();

    @Override
    default void questions(Consumer<String> seen) {
      parts().forEach(part -> part.questions(seen));
    }

    @Override
    default int size() {
      int size = 1;
      for (Condition part : parts()) {
        size += part.size();
      }
      return size;
    }
  }

  /** The answer is one of those options. */
  record In(String question, ImmutableSortedSet<String> options) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      return settled == null ? Truth.UNKNOWN : Truth.of(settled.hasAnyOf(options));
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** At least one of those options is ticked. */
  record IncludesAny(String question, ImmutableSortedSet<String> options) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      return settled == null ? Truth.UNKNOWN : Truth.of(settled.hasAnyOf(options));
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** At least one of those options is not ticked. */
  record LacksAny(String question, ImmutableSortedSet<String> options) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      return settled == null ? Truth.UNKNOWN : Truth.of(settled.lacking(options) >= 1);
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** None of those options is ticked. */
  record LacksAll(String question, ImmutableSortedSet<String> options) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      return settled == null ? Truth.UNKNOWN : Truth.of(!settled.hasAnyOf(options));
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /**
   * At least so many of those options are not ticked.
   *
   * @param count from 1 to the number of options
   */
  record LacksAtLeast(String question, int count, ImmutableSortedSet<String> options)
      implements OnAnswer {
    /**
     * @throws IllegalArgumentException if the count is out of range
     */
    public LacksAtLeast {
      checkArgument(
          count >= 1 && count <= options.size(),
          "count must lie between 1 and %s, was %s",
          options.size(),
          count);
    }

    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      return settled == null ? Truth.UNKNOWN : Truth.of(settled.lacking(options) >= count);
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** The question has a settled answer. Never unknown. */
  record Known(String question) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      return Truth.of(sheet.settled(question) != null);
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** The question stands in one of those states, by their codes. Never unknown. */
  record StatusIn(String question, ImmutableSortedSet<String> codes) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      AnswerState state = sheet.state(question);
      // What was carried over and waits to be confirmed was not said: the question stands blank.
      AnswerState standing =
          state instanceof AnswerState.Unconfirmed ? new AnswerState.Blank() : state;
      return Truth.of(codes.contains(standing.code()));
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** Figures are given and all of them are 0. */
  record IsZero(String question) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      return settled == null
          ? Truth.UNKNOWN
          : Truth.of(settled.answer() instanceof Answer.Figures figures && figures.areZero());
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** The State has answered that it holds no figures. */
  record HasNoData(String question) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      return settled == null
          ? Truth.UNKNOWN
          : Truth.of(settled.answer() instanceof Answer.NoFigures);
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** The number given stands so to another. Unknown when no number is given. */
  record Compare(String question, Comparison comparison, BigDecimal bound) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      return settled != null && settled.answer() instanceof Answer.Quantity number
          ? Truth.of(comparison.holds(number.value().compareTo(bound)))
          : Truth.UNKNOWN;
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** The day given lies before another, or not. Unknown when no day is given. */
  record When(String question, boolean before, LocalDate day) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      return settled != null && settled.answer() instanceof Answer.Date given
          ? Truth.of(given.day().isBefore(day) == before)
          : Truth.UNKNOWN;
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /**
   * A compliance question of the scope has one of those answers; unknown while answers in it are
   * outstanding.
   */
  record AnyAnswerIn(Scope scope, ImmutableSortedSet<String> options) implements OnAnswer {
    @Override
    public Truth over(AnswerSheet sheet) {
      return sheet.anyAnswerIn(scope, options);
    }

    /** None by name: the scope decides. */
    @Override
    public void questions(Consumer<String> seen) {}
  }

  /**
   * Rows of the answer hold a condition on their columns, which is all that it can look at beside
   * the State's standing; unknown while the question has no settled answer.
   *
   * @param question the question with rows
   * @param quantifier how many of them
   * @param count with {@code AT_LEAST} the number of rows, from 0; 0 with the others
   * @param where what must hold of a row
   */
  record RowsHold(String question, Quantifier quantifier, int count, Condition where)
      implements OnAnswer {
    /** How many rows. */
    public enum Quantifier {
      /** At least one. */
      ANY,
      /** Every one; true when there is none. */
      ALL,
      /** At least {@code count}. */
      AT_LEAST
    }

    /**
     * @throws IllegalArgumentException if the count is negative
     */
    public RowsHold {
      checkArgument(count >= 0, "count must be 0 or more, was %s", count);
      count = quantifier == Quantifier.AT_LEAST ? count : 0;
    }

    @Override
    public Truth over(AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      if (settled == null || !(settled.answer() instanceof Answer.Rows given)) {
        return Truth.UNKNOWN;
      }
      ImmutableList<Truth> truths =
          given.rows().stream()
              .map(row -> where.over(sheet.row(question, row)))
              .collect(ImmutableList.toImmutableList());
      return switch (quantifier) {
        case ANY -> AtLeast.count(truths, 1);
        case ALL -> AtLeast.count(truths, truths.size());
        case AT_LEAST -> AtLeast.count(truths, count);
      };
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }

    @Override
    public int size() {
      return 1 + where.size();
    }
  }

  /** The State is bound by that instrument on the date of the answers. */
  record PartyTo(String instrument) implements OnStatus {
    @Override
    public Truth over(AnswerSheet sheet) {
      return sheet.standing().partyTo(instrument);
    }
  }

  /** The State has signed that instrument and is not yet bound by it. */
  record SignatoryTo(String instrument) implements OnStatus {
    @Override
    public Truth over(AnswerSheet sheet) {
      return sheet.standing().signatoryTo(instrument);
    }
  }

  /**
   * The firmest provision that the rule cites has one of those strengths; unknown where no rule is
   * judged.
   */
  record StrengthIn(ImmutableSet<Strength> strengths) implements OnStatus {
    @Override
    public Truth over(AnswerSheet sheet) {
      return sheet
          .standing()
          .strength()
          .map(strength -> Truth.of(strengths.contains(strength)))
          .orElse(Truth.UNKNOWN);
    }
  }

  /** Every part holds; true when there are no parts. */
  record AllOf(ImmutableList<Condition> parts) implements Composite {
    @Override
    public Truth over(AnswerSheet sheet) {
      Truth all = Truth.TRUE;
      for (int i = 0; i < parts.size() && all != Truth.FALSE; i++) {
        all = all.and(parts.get(i).over(sheet));
      }
      return all;
    }
  }

  /** A part holds; false when there are no parts. */
  record AnyOf(ImmutableList<Condition> parts) implements Composite {
    @Override
    public Truth over(AnswerSheet sheet) {
      Truth any = Truth.FALSE;
      for (int i = 0; i < parts.size() && any != Truth.TRUE; i++) {
        any = any.or(parts.get(i).over(sheet));
      }
      return any;
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Composite {
    @Override
    public ImmutableList<Condition> parts() {
      return ImmutableList.of(part);
    }

    @Override
    public Truth over(AnswerSheet sheet) {
      return part.over(sheet).not();
    }
  }

  /**
   * At least so many parts hold.
   *
   * @param count from 0 to the number of parts
   */
  record AtLeast(int count, ImmutableList<Condition> parts) implements Composite {
    /**
     * @throws IllegalArgumentException if the count is out of range
     */
    public AtLeast {
      checkArgument(
          count >= 0 && count <= parts.size(),
          "count must lie between 0 and %s, was %s",
          parts.size(),
          count);
    }

    @Override
    public Truth over(AnswerSheet sheet) {
      return count(
          parts.stream().map(part -> part.over(sheet)).collect(ImmutableList.toImmutableList()),
          count);
    }

    static Truth count(ImmutableList<Truth> truths, int wanted) {
      long certain = truths.stream().filter(truth -> truth == Truth.TRUE).count();
      long possible = truths.stream().filter(truth -> truth != Truth.FALSE).count();
      return certain >= wanted ? Truth.TRUE : possible < wanted ? Truth.FALSE : Truth.UNKNOWN;
    }
  }

  /** The rule holds and the exception does not: a default that an exception defeats. */
  record Unless(Condition exception, Condition rule) implements Composite {
    @Override
    public ImmutableList<Condition> parts() {
      return ImmutableList.of(exception, rule);
    }

    @Override
    public Truth over(AnswerSheet sheet) {
      return rule.over(sheet).and(exception.over(sheet).not());
    }
  }
}
