package org.palermo.examples.session.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.palermo.convention.questionnaire.Comparison;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Scope;

/** Conditions as a reader says them; questions and options stand under their codes. */
final class ConditionInWords {
  private ConditionInWords() {}

  /** The condition in a clause, such as {@code untoc.15.3 is no}. */
  static String of(Condition condition) {
    if (condition instanceof Condition.OnAnswer answer) {
      return onAnswer(answer);
    } else if (condition instanceof Condition.OnStatus status) {
      return onStatus(status);
    }
    return composite((Condition.Composite) condition);
  }

  private static String onAnswer(Condition.OnAnswer condition) {
    if (condition instanceof Condition.In in) {
      return in.question() + " is " + or(in.options());
    } else if (condition instanceof Condition.IncludesAny any) {
      return any.question() + " includes " + or(any.options());
    } else if (condition instanceof Condition.LacksAny lacks) {
      return lacks.question() + " lacks one of " + list(lacks.options());
    } else if (condition instanceof Condition.LacksAll lacks) {
      return lacks.question() + " lacks all of " + list(lacks.options());
    } else if (condition instanceof Condition.LacksAtLeast lacks) {
      return lacks.question() + " lacks " + lacks.count() + " or more of " + list(lacks.options());
    } else if (condition instanceof Condition.Known known) {
      return known.question() + " is answered";
    } else if (condition instanceof Condition.StatusIn status) {
      return status.question() + " stands as " + or(status.codes());
    } else if (condition instanceof Condition.IsZero zero) {
      return zero.question() + " is zero";
    } else if (condition instanceof Condition.HasNoData none) {
      return none.question() + " has no data";
    } else if (condition instanceof Condition.Compare compare) {
      return compare.question()
          + " is "
          + of(compare.comparison())
          + " "
          + compare.bound().toPlainString();
    } else if (condition instanceof Condition.When when) {
      return when.question() + (when.before() ? " is before " : " is not before ") + when.day();
    }
    if (condition instanceof Condition.AnyAnswerIn any) {
      return "any answer in " + scope(any.scope()) + " is " + or(any.options());
    }
    Condition.RowsHold rows = (Condition.RowsHold) condition;
    return "of the rows of " + rows.question() + " " + quantity(rows) + ": " + of(rows.where());
  }

  private static String of(Comparison comparison) {
    return switch (comparison) {
      case BELOW -> "below";
      case AT_MOST -> "at most";
      case EQUAL_TO -> "equal to";
      case AT_LEAST -> "at least";
      case ABOVE -> "above";
    };
  }

  private static String quantity(Condition.RowsHold rows) {
    return switch (rows.quantifier()) {
      case ANY -> "any";
      case ALL -> "each";
      case AT_LEAST -> rows.count() + " or more";
    };
  }

  private static String onStatus(Condition.OnStatus condition) {
    if (condition instanceof Condition.PartyTo party) {
      return "the State is party to " + party.instrument();
    } else if (condition instanceof Condition.SignatoryTo signatory) {
      return "the State is signatory to " + signatory.instrument();
    }
    return "the duty is "
        + or(
            ((Condition.StrengthIn) condition)
                .strengths().stream()
                    .map(strength -> strength.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .toList());
  }

  private static String composite(Condition.Composite condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts().isEmpty() ? "always" : joined(all.parts(), " and ");
    } else if (condition instanceof Condition.AnyOf any) {
      return any.parts().isEmpty() ? "never" : joined(any.parts(), " or ");
    } else if (condition instanceof Condition.Not not) {
      return "not " + bracketed(not.part());
    } else if (condition instanceof Condition.AtLeast some) {
      return some.count() + " or more of these hold: " + joined(some.parts(), "; ");
    }
    Condition.Unless unless = (Condition.Unless) condition;
    return bracketed(unless.rule()) + " unless " + bracketed(unless.exception());
  }

  private static String joined(List<Condition> parts, String word) {
    return parts.size() == 1
        ? of(parts.get(0))
        : parts.stream().map(ConditionInWords::bracketed).collect(Collectors.joining(word));
  }

  private static String bracketed(Condition condition) {
    return condition instanceof Condition.Composite ? "(" + of(condition) + ")" : of(condition);
  }

  private static String scope(Scope scope) {
    return scope
        .cluster()
        .map(code -> scope.instrument() + ", cluster " + code)
        .orElse(scope.instrument());
  }

  private static String or(Collection<String> words) {
    return String.join(" or ", words);
  }

  private static String list(Collection<String> words) {
    return String.join(", ", words);
  }
}
