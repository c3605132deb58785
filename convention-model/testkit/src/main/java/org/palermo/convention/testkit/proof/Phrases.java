package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.treaty.Strength;

/** Conditions in short words, for messages. */
public final class Phrases {
  private Phrases() {}

  /** A condition, such as {@code untoc.05.1 is yes or yes_in_part}. */
  public static String of(Condition condition) {
    if (condition instanceof Condition.OnAnswer atom) {
      return onAnswer(atom);
    } else if (condition instanceof Condition.OnStatus status) {
      return onStatus(status);
    } else if (condition instanceof Condition.Not not) {
      return "not (" + of(not.part()) + ")";
    } else if (condition instanceof Condition.Unless unless) {
      return of(unless.rule()) + ", unless " + of(unless.exception());
    } else if (condition instanceof Condition.AtLeast some) {
      return "at least " + some.count() + " of " + joined(some.parts(), ", ");
    }
    return condition instanceof Condition.AnyOf any
        ? joined(any.parts(), " or ")
        : joined(((Condition.Composite) condition).parts(), " and ");
  }

  /** Conditions joined by a word, in brackets; words for none. */
  private static String joined(ImmutableList<Condition> parts, String word) {
    return parts.isEmpty()
        ? "(nothing)"
        : parts.stream().map(Phrases::of).collect(Collectors.joining(word, "(", ")"));
  }

  private static String onStatus(Condition.OnStatus status) {
    if (status instanceof Condition.PartyTo party) {
      return "party to " + party.instrument();
    } else if (status instanceof Condition.SignatoryTo signatory) {
      return "signatory to " + signatory.instrument();
    }
    return "strength is "
        + ((Condition.StrengthIn) status)
            .strengths().stream().map(Strength::code).collect(Collectors.joining(" or "));
  }

  private static String onAnswer(Condition.OnAnswer atom) {
    if (atom instanceof Condition.In in) {
      return in.question() + " is " + either(in.options());
    } else if (atom instanceof Condition.IncludesAny includes) {
      return includes.question() + " includes " + either(includes.options());
    } else if (atom instanceof Condition.LacksAny lacks) {
      return lacks.question() + " lacks one of " + all(lacks.options());
    } else if (atom instanceof Condition.LacksAll lacks) {
      return lacks.question() + " lacks all of " + all(lacks.options());
    } else if (atom instanceof Condition.LacksAtLeast lacks) {
      return lacks.question() + " lacks " + lacks.count() + " of " + all(lacks.options());
    } else if (atom instanceof Condition.StatusIn status) {
      return "the state of " + status.question() + " is " + either(status.codes());
    } else if (atom instanceof Condition.AnyAnswerIn any) {
      return "an answer in " + any.scope() + " is " + either(any.options());
    }
    return onValue(atom);
  }

  private static String onValue(Condition.OnAnswer atom) {
    if (atom instanceof Condition.Known known) {
      return known.question() + " is answered";
    } else if (atom instanceof Condition.IsZero zero) {
      return zero.question() + " is zero";
    } else if (atom instanceof Condition.HasNoData none) {
      return none.question() + " has no figures";
    } else if (atom instanceof Condition.Compare compare) {
      return compare.question()
          + " is "
          + compare.comparison().code()
          + " "
          + compare.bound().toPlainString();
    } else if (atom instanceof Condition.When when) {
      return when.question() + (when.before() ? " is before " : " is not before ") + when.day();
    }
    Condition.RowsHold rows = (Condition.RowsHold) atom;
    String some =
        switch (rows.quantifier()) {
          case ANY -> "a row";
          case ALL -> "every row";
          case AT_LEAST -> "at least " + rows.count() + " rows";
        };
    return some + " of " + rows.question() + " has " + of(rows.where());
  }

  private static String either(Collection<String> options) {
    return String.join(" or ", options);
  }

  private static String all(Collection<String> options) {
    return String.join(", ", options);
  }
}
