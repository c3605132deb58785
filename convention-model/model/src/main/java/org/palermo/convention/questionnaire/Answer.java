package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What was answered. */
public sealed interface Answer {
  /** The options chosen; empty for answers that choose none. */
  default ImmutableSortedSet<String> chosen() {
    return ImmutableSortedSet.of();
  }

  /** Whether an answer of this kind fits a question of that type. */
  boolean fits(AnswerType type);

  /** One option of a compliance question, a yes/no question or a choice. */
  record Option(String code) implements Answer {
    @Override
    public ImmutableSortedSet<String> chosen() {
      return ImmutableSortedSet.of(code);
    }

    @Override
    public boolean fits(AnswerType type) {
      return type.isSingle();
    }
  }

  /** The options ticked in a multiple choice, at least one. */
  record Options(ImmutableSortedSet<String> codes) implements Answer {
    /**
     * @throws IllegalArgumentException if nothing is ticked: that is a blank, not an answer
     */
    public Options {
      checkArgument(
          !codes.isEmpty(), "a multiple choice with nothing ticked is blank, not an answer");
    }

    @Override
    public ImmutableSortedSet<String> chosen() {
      return codes;
    }

    @Override
    public boolean fits(AnswerType type) {
      return type == AnswerType.MULTICHOICE;
    }
  }

  /** Prose; never compared. */
  record Text(String text) implements Answer {
    @Override
    public boolean fits(AnswerType type) {
      return type == AnswerType.TEXT;
    }
  }

  /** A number, exactly as given but for trailing zeros. */
  record Quantity(BigDecimal value) implements Answer {
    /** Equal numbers are equal answers. */
    public Quantity {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @Override
    public boolean fits(AnswerType type) {
      return type == AnswerType.NUMBER;
    }
  }

  /** A day. */
  record Date(LocalDate day) implements Answer {
    @Override
    public boolean fits(AnswerType type) {
      return type == AnswerType.DATE;
    }
  }

  /** Laws cited, at least one. */
  record Laws(ImmutableList<LawReference> laws) implements Answer {
    /**
     * @throws IllegalArgumentException if there is none
     */
    public Laws {
      checkArgument(!laws.isEmpty(), "no law is cited: that is a blank, not an answer");
    }

    @Override
    public boolean fits(AnswerType type) {
      return type == AnswerType.LAW_REFERENCE;
    }
  }

  /** Cases cited, at least one. */
  record Cases(ImmutableList<CaseExample> cases) implements Answer {
    /**
     * @throws IllegalArgumentException if there is none
     */
    public Cases {
      checkArgument(!cases.isEmpty(), "no case is cited: that is a blank, not an answer");
    }

    @Override
    public boolean fits(AnswerType type) {
      return type == AnswerType.CASE_EXAMPLE;
    }
  }

  /** Figures by period, at least one. Zero is a figure; a missing one is not zero. */
  record Figures(ImmutableList<Figure> figures) implements Answer {
    /**
     * One figure.
     *
     * @param period year or span, as the State writes it
     * @param value 0 or more
     */
    public record Figure(String period, BigDecimal value) {
      /**
       * @throws IllegalArgumentException if the value is negative
       */
      public Figure {
        checkArgument(value.signum() >= 0, "a figure is 0 or more, was %s", value);
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      }
    }

    /**
     * @throws IllegalArgumentException if there is none
     */
    public Figures {
      checkArgument(!figures.isEmpty(), "no figure is given: that is a blank, not an answer");
    }

    /** Whether every figure is 0. */
    public boolean areZero() {
      return figures.stream().allMatch(figure -> figure.value().signum() == 0);
    }

    @Override
    public boolean fits(AnswerType type) {
      return type == AnswerType.STATISTICS;
    }
  }

  /** The State says that it holds no figures: an answer, and not a zero. */
  record NoFigures() implements Answer {
    @Override
    public boolean fits(AnswerType type) {
      return type == AnswerType.STATISTICS;
    }
  }

  /** Keyed rows. */
  record Rows(ImmutableList<Row> rows) implements Answer {
    /**
     * One row.
     *
     * @param key what tells it from the others
     * @param answers answers to the columns
     */
    public record Row(String key, ImmutableList<RecordedAnswer> answers) {}

    /**
     * @throws IllegalArgumentException if two rows have one key
     */
    public Rows {
      checkArgument(
          rows.stream().map(Row::key).distinct().count() == rows.size(), "two rows have one key");
    }

    @Override
    public boolean fits(AnswerType type) {
      return type == AnswerType.ROWS;
    }
  }
}
