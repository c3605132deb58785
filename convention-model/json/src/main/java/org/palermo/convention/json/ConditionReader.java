package org.palermo.convention.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.Nearest;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Comparison;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Scope;

/** Reads conditions: an object with exactly one field, the operator. */
final class ConditionReader {

  /** The states that a condition can ask for. */
  private static final Codes<String> STATES =
      Codes.of(
          ImmutableList.of(
              "answered",
              "not_applicable",
              "unknown",
              "declined",
              "blank",
              "not_asked",
              "withdrawn"));

  private static final ImmutableSet<String> OPERATORS =
      ImmutableSet.of(
          "in",
          "includesAny",
          "lacksAny",
          "lacksAll",
          "lacksAtLeast",
          "known",
          "status",
          "zero",
          "noData",
          "number",
          "date",
          "anyAnswerIn",
          "rows",
          "partyTo",
          "signatoryTo",
          "strengthIs",
          "all",
          "any",
          "not",
          "atLeast",
          "unless");

  private ConditionReader() {}

  /** A condition within the limits on levels and nodes. */
  static Optional<Condition> read(Value value) {
    Optional<Condition> read = read(value, value.limits().conditionDepth());
    int most = value.limits().conditionNodes();
    if (read.isPresent() && read.get().size() > most) {
      value.complain(
          "condition-too-large",
          "a condition of " + read.get().size() + " nodes; at most " + most + " are allowed",
          "ask a question of its own for part of it");
      return Optional.empty();
    }
    return read;
  }

  private static Optional<Condition> read(Value value, int depth) {
    if (depth == 0) {
      value.complain(
          "condition-too-deep",
          "conditions nest deeper than " + value.limits().conditionDepth(),
          "ask a question of its own for part of it");
      return Optional.empty();
    }
    JsonObject object = value.object();
    if (object.names().size() != 1) {
      if (object.isThere()) {
        value.complain(
            "one-operator",
            "a condition has exactly one operator, here are " + object.names().size(),
            "join several by all or any");
      }
      return Optional.empty();
    }
    String name = object.names().get(0);
    if (!OPERATORS.contains(name)) {
      value.complain(
          "unknown-operator",
          Shown.quoted(name) + " is no operator",
          () ->
              Nearest.to(name, OPERATORS)
                  .map(near -> "did you mean " + near + "?")
                  .orElse("use one of " + String.join(", ", OPERATORS)));
      return Optional.empty();
    }
    Field<Condition> read =
        object.required(name, inside -> operator(name, inside, depth - 1).map(c -> c));
    return object.isComplete() ? Optional.of(read.get()) : Optional.empty();
  }

  private static Optional<? extends Condition> operator(String name, Value value, int depth) {
    return switch (name) {
      case "in", "includesAny", "lacksAny", "lacksAll" -> options(name, value);
      case "lacksAtLeast" -> lacksAtLeast(value);
      case "known", "zero", "noData" -> question(name, value);
      case "status" -> status(value);
      case "number" -> number(value);
      case "date" -> date(value);
      case "anyAnswerIn" -> anyAnswerIn(value);
      case "rows" -> rows(value, depth);
      case "partyTo" -> value.text().map(Condition.PartyTo::new);
      case "signatoryTo" -> value.text().map(Condition.SignatoryTo::new);
      case "strengthIs" -> Words.distinct(value, Scales.STRENGTH).map(Condition.StrengthIn::new);
      case "all" -> parts(value, depth).map(Condition.AllOf::new);
      case "any" -> parts(value, depth).map(Condition.AnyOf::new);
      case "not" -> read(value, depth).map(Condition.Not::new);
      case "atLeast" -> atLeast(value, depth);
      default -> unless(value, depth);
    };
  }

  private static Optional<ImmutableList<Condition>> parts(Value value, int depth) {
    return value.list(part -> read(part, depth));
  }

  private static Optional<Condition> options(String name, Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Words.CODE);
    Field<ImmutableSortedSet<String>> options = object.required("options", Words.CODES);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (name) {
          case "in" -> new Condition.In(question.get(), options.get());
          case "includesAny" -> new Condition.IncludesAny(question.get(), options.get());
          case "lacksAny" -> new Condition.LacksAny(question.get(), options.get());
          default -> new Condition.LacksAll(question.get(), options.get());
        });
  }

  private static Optional<Condition> question(String name, Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Words.CODE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (name) {
          case "known" -> new Condition.Known(question.get());
          case "zero" -> new Condition.IsZero(question.get());
          default -> new Condition.HasNoData(question.get());
        });
  }

  private static Optional<Condition> lacksAtLeast(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Words.CODE);
    Field<Integer> count = object.required("count", Value.INTEGER);
    Field<ImmutableSortedSet<String>> options = object.required("options", Words.CODES);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Condition.LacksAtLeast(question.get(), count.get(), options.get()));
  }

  private static Optional<Condition> status(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Words.CODE);
    Field<ImmutableSortedSet<String>> is =
        object.required("is", list -> Words.distinct(list, STATES).map(ImmutableSortedSet::copyOf));
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Condition.StatusIn(question.get(), is.get()));
  }

  private static Optional<Condition> number(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Words.CODE);
    int used = 0;
    Comparison comparison = Comparison.EQUAL_TO;
    for (Comparison each : Comparison.values()) {
      if (object.has(each.code())) {
        used++;
        comparison = each;
      }
    }
    if (used != 1) {
      if (object.isThere()) {
        value.complain(
            "one-comparison",
            "a number is compared in exactly one way, here are " + used,
            "write one of below, atMost, equalTo, atLeast, above");
      }
      return Optional.empty();
    }
    Field<BigDecimal> bound = object.required(comparison.code(), Value.NUMBER);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Condition.Compare(question.get(), comparison, bound.get()));
  }

  private static Optional<Condition> date(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Words.CODE);
    boolean before = !object.has("notBefore");
    Field<LocalDate> day = object.required(before ? "before" : "notBefore", Value.DATE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Condition.When(question.get(), before, day.get()));
  }

  private static Optional<Condition> anyAnswerIn(Value value) {
    JsonObject object = value.object();
    Field<Scope> scope = object.required("scope", text -> text.parsed(Scope::parse));
    Field<ImmutableSortedSet<String>> options = object.required("options", Words.CODES);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Condition.AnyAnswerIn(scope.get(), options.get()));
  }

  private static Optional<Condition> rows(Value value, int depth) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Words.CODE);
    for (var quantifier :
        ImmutableList.of(Condition.RowsHold.Quantifier.ANY, Condition.RowsHold.Quantifier.ALL)) {
      String name = Ascii.toLowerCase(quantifier.name());
      if (object.has(name)) {
        Field<Condition> where = object.required(name, part -> read(part, depth));
        if (!object.isComplete()) {
          return Optional.empty();
        }
        return Optional.of(new Condition.RowsHold(question.get(), quantifier, 0, where.get()));
      }
    }
    Field<Integer> count = object.required("atLeast", Value.INTEGER);
    Field<Condition> where = object.required("where", part -> read(part, depth));
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Condition.RowsHold(
            question.get(), Condition.RowsHold.Quantifier.AT_LEAST, count.get(), where.get()));
  }

  private static Optional<Condition> atLeast(Value value, int depth) {
    JsonObject object = value.object();
    Field<Integer> count = object.required("count", Value.INTEGER);
    Field<ImmutableList<Condition>> of = object.required("of", parts -> parts(parts, depth));
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Condition.AtLeast(count.get(), of.get()));
  }

  private static Optional<Condition> unless(Value value, int depth) {
    JsonObject object = value.object();
    Field<Condition> exception = object.required("exception", part -> read(part, depth));
    Field<Condition> rule = object.required("rule", part -> read(part, depth));
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Condition.Unless(exception.get(), rule.get()));
  }
}
