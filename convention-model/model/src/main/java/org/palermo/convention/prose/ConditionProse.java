package org.palermo.convention.prose;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.palermo.convention.questionnaire.Comparison;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Scope;
import org.palermo.convention.treaty.Strength;

/** Conditions in words: {@code q is no or yes in part, and r is answered}. */
public final class ConditionProse {
  private final Phrases phrases;

  private ConditionProse(Phrases phrases) {
    this.phrases = phrases;
  }

  /** That condition in those phrases; questions are named by their ids. */
  public static String of(Condition condition, Phrases phrases) {
    return new ConditionProse(phrases).said(condition);
  }

  private String said(Condition condition) {
    if (condition instanceof Condition.OnAnswer answer) {
      return onAnswer(answer);
    } else if (condition instanceof Condition.OnStatus status) {
      return onStatus(status);
    }
    return composite((Condition.Composite) condition);
  }

  private String onAnswer(Condition.OnAnswer condition) {
    if (condition instanceof Condition.In in) {
      return phrases.say("in", in.question(), or(in.options()));
    } else if (condition instanceof Condition.IncludesAny any) {
      return phrases.say("includes-any", any.question(), or(any.options()));
    } else if (condition instanceof Condition.LacksAny lacks) {
      return phrases.say("lacks-any", lacks.question(), list(lacks.options()));
    } else if (condition instanceof Condition.LacksAll lacks) {
      return phrases.say("lacks-all", lacks.question(), list(lacks.options()));
    } else if (condition instanceof Condition.LacksAtLeast lacks) {
      return phrases.say("lacks-at-least", lacks.question(), lacks.count(), list(lacks.options()));
    } else if (condition instanceof Condition.Known known) {
      return phrases.say("known", known.question());
    } else if (condition instanceof Condition.StatusIn status) {
      return phrases.say("status-in", status.question(), or(status.codes()));
    } else if (condition instanceof Condition.IsZero zero) {
      return phrases.say("is-zero", zero.question());
    } else if (condition instanceof Condition.HasNoData none) {
      return phrases.say("has-no-data", none.question());
    } else if (condition instanceof Condition.Compare compare) {
      return phrases.say(
          comparison(compare.comparison()), compare.question(), compare.bound().toPlainString());
    } else if (condition instanceof Condition.When when) {
      return phrases.say(when.before() ? "before" : "not-before", when.question(), when.day());
    }
    if (condition instanceof Condition.AnyAnswerIn any) {
      return phrases.say("any-answer-in", scope(any.scope()), or(any.options()));
    }
    return rows((Condition.RowsHold) condition);
  }

  private static String comparison(Comparison comparison) {
    return switch (comparison) {
      case BELOW -> "below";
      case AT_MOST -> "at-most";
      case EQUAL_TO -> "equal-to";
      case AT_LEAST -> "at-least";
      case ABOVE -> "above";
    };
  }

  private String rows(Condition.RowsHold rows) {
    String where = bracketed(rows.where());
    return switch (rows.quantifier()) {
      case ANY -> phrases.say("rows-any", rows.question(), where);
      case ALL -> phrases.say("rows-all", rows.question(), where);
      case AT_LEAST -> phrases.say("rows-at-least", rows.question(), rows.count(), where);
    };
  }

  private String onStatus(Condition.OnStatus condition) {
    if (condition instanceof Condition.PartyTo party) {
      return phrases.say("party-to", party.instrument());
    } else if (condition instanceof Condition.SignatoryTo signatory) {
      return phrases.say("signatory-to", signatory.instrument());
    }
    return phrases.say(
        "strength-in",
        or(((Condition.StrengthIn) condition).strengths().stream().map(Strength::code).toList()));
  }

  private String composite(Condition.Composite condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts().isEmpty() ? phrases.say("always") : joined(all.parts(), "and");
    } else if (condition instanceof Condition.AnyOf any) {
      return any.parts().isEmpty() ? phrases.say("never") : joined(any.parts(), "or");
    } else if (condition instanceof Condition.Not not) {
      return phrases.say("not", bracketed(not.part()));
    } else if (condition instanceof Condition.AtLeast some) {
      return phrases.say(
          "at-least-of",
          some.count(),
          some.parts().stream()
              .map(this::bracketed)
              .collect(Collectors.joining(phrases.say("list-long"))));
    }
    Condition.Unless unless = (Condition.Unless) condition;
    return phrases.say("unless", bracketed(unless.rule()), bracketed(unless.exception()));
  }

  private String joined(List<Condition> parts, String word) {
    return parts.size() == 1
        ? said(parts.get(0))
        : parts.stream().map(this::bracketed).collect(Collectors.joining(phrases.say(word)));
  }

  private String bracketed(Condition condition) {
    return condition instanceof Condition.Composite ? "(" + said(condition) + ")" : said(condition);
  }

  private String scope(Scope scope) {
    return scope
        .cluster()
        .map(code -> phrases.say("cluster", scope.instrument(), code))
        .orElse(scope.instrument());
  }

  private String or(Collection<String> codes) {
    return codes.stream()
        .map(phrases::option)
        .collect(Collectors.joining(phrases.say("or-options")));
  }

  private String list(Collection<String> codes) {
    return codes.stream().map(phrases::option).collect(Collectors.joining(phrases.say("list")));
  }
}
