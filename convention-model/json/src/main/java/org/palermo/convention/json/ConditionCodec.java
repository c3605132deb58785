package org.palermo.convention.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.palermo.convention.treaty.Strength;

/** Reads conditions: an object with exactly one field, the operator. */
final class ConditionCodec {
  private static final ImmutableMap<String, Strength> STRENGTHS =
      Codes.of(Strength.values(), Strength::code);

  /** How each operator is read. */
  private static final ImmutableMap<String, Operator> OPERATORS =
      ImmutableMap.<String, Operator>builder()
          .put("in", (v, depth) -> options(v, Condition.In::new))
          .put("includesAny", (v, depth) -> options(v, Condition.IncludesAny::new))
          .put("lacksAny", (v, depth) -> options(v, Condition.LacksAny::new))
          .put("lacksAll", (v, depth) -> options(v, Condition.LacksAll::new))
          .put("lacksAtLeast", (v, depth) -> lacksAtLeast(v))
          .put("known", (v, depth) -> question(v, Condition.Known::new))
          .put("status", (v, depth) -> status(v))
          .put("zero", (v, depth) -> question(v, Condition.IsZero::new))
          .put("noData", (v, depth) -> question(v, Condition.HasNoData::new))
          .put("number", (v, depth) -> number(v))
          .put("date", (v, depth) -> date(v))
          .put("anyAnswerIn", (v, depth) -> anyAnswerIn(v))
          .put("rows", ConditionCodec::rows)
          .put("partyTo", (v, depth) -> v.text().map(Condition.PartyTo::new))
          .put("signatoryTo", (v, depth) -> v.text().map(Condition.SignatoryTo::new))
          .put("strengthIs", (v, depth) -> strengthIs(v))
          .put("all", (v, depth) -> parts(v, depth).map(Condition.AllOf::new))
          .put("any", (v, depth) -> parts(v, depth).map(Condition.AnyOf::new))
          .put("not", (v, depth) -> read(v, depth).map(Condition.Not::new))
          .put("atLeast", ConditionCodec::atLeast)
          .put("unless", ConditionCodec::unless)
          .buildOrThrow();

  /** Reads what stands behind an operator. */
  private interface Operator {
    Optional<? extends Condition> read(Value value, int depth);
  }

  /** Makes a condition of a question and options. */
  private interface OfOptions {
    Condition of(String question, ImmutableSortedSet<String> options);
  }

  /** Makes a condition of a question. */
  private interface OfQuestion {
    Condition of(String question);
  }

  private ConditionCodec() {}

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
    Operator operator = OPERATORS.get(name);
    if (operator == null) {
      value.complain(
          "unknown-operator",
          Shown.quoted(name) + " is no operator",
          () ->
              Nearest.to(name, OPERATORS.keySet())
                  .map(near -> "did you mean " + near + "?")
                  .orElse("use one of " + String.join(", ", OPERATORS.keySet())));
      return Optional.empty();
    }
    Field<Condition> read =
        object.required(name, inside -> operator.read(inside, depth - 1).map(c -> c));
    return read.isRead() ? Optional.of(read.get()) : Optional.empty();
  }

  private static Optional<ImmutableList<Condition>> parts(Value value, int depth) {
    return value.list(part -> read(part, depth));
  }

  static Optional<ImmutableSortedSet<String>> codes(Value value) {
    return Words.codes(value);
  }

  private static Optional<Condition> options(Value value, OfOptions made) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value::text);
    Field<ImmutableSortedSet<String>> options = object.required("options", ConditionCodec::codes);
    return object.build(() -> made.of(question.get(), options.get()));
  }

  private static Optional<Condition> question(Value value, OfQuestion made) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value::text);
    return object.build(() -> made.of(question.get()));
  }

  private static Optional<Condition> lacksAtLeast(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value::text);
    Field<Integer> count = object.required("count", Value::integer);
    Field<ImmutableSortedSet<String>> options = object.required("options", ConditionCodec::codes);
    return object.build(
        () -> new Condition.LacksAtLeast(question.get(), count.get(), options.get()));
  }

  private static Optional<Condition> status(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value::text);
    Field<ImmutableSortedSet<String>> is =
        object.required(
            "is",
            list ->
                Words.distinct(list, word -> word.oneOf(AnswerCodec.STATES))
                    .map(ImmutableSortedSet::copyOf));
    return object.build(() -> new Condition.StatusIn(question.get(), is.get()));
  }

  private static Optional<Condition> number(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value::text);
    ImmutableList<Comparison> used =
        ImmutableList.copyOf(Comparison.values()).stream()
            .filter(comparison -> object.has(comparison.code()))
            .collect(ImmutableList.toImmutableList());
    if (used.size() != 1) {
      object.fail();
      value.complain(
          "one-comparison",
          "a number is compared in exactly one way, here are " + used.size(),
          "write one of below, atMost, equalTo, atLeast, above");
      return object.build(() -> new Condition.Known(""));
    }
    Field<BigDecimal> bound = object.required(used.get(0).code(), Value::number);
    return object.build(() -> new Condition.Compare(question.get(), used.get(0), bound.get()));
  }

  private static Optional<Condition> date(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value::text);
    boolean before = !object.has("notBefore");
    Field<LocalDate> day = object.required(before ? "before" : "notBefore", Value::date);
    return object.build(() -> new Condition.When(question.get(), before, day.get()));
  }

  private static Optional<Condition> anyAnswerIn(Value value) {
    JsonObject object = value.object();
    Field<Scope> scope = object.required("scope", text -> text.parsed(Scope::parse));
    Field<ImmutableSortedSet<String>> options = object.required("options", ConditionCodec::codes);
    return object.build(() -> new Condition.AnyAnswerIn(scope.get(), options.get()));
  }

  private static Optional<Condition> rows(Value value, int depth) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value::text);
    for (var quantifier :
        ImmutableList.of(Condition.RowsHold.Quantifier.ANY, Condition.RowsHold.Quantifier.ALL)) {
      String name = Ascii.toLowerCase(quantifier.name());
      if (object.has(name)) {
        Field<Condition> where = object.required(name, part -> read(part, depth));
        return object.build(
            () -> new Condition.RowsHold(question.get(), quantifier, 0, where.get()));
      }
    }
    Field<Integer> count = object.required("atLeast", Value::integer);
    Field<Condition> where = object.required("where", part -> read(part, depth));
    return object.build(
        () ->
            new Condition.RowsHold(
                question.get(), Condition.RowsHold.Quantifier.AT_LEAST, count.get(), where.get()));
  }

  private static Optional<Condition> strengthIs(Value value) {
    return Words.distinct(value, word -> word.oneOf(STRENGTHS)).map(Condition.StrengthIn::new);
  }

  private static Optional<Condition> atLeast(Value value, int depth) {
    JsonObject object = value.object();
    Field<Integer> count = object.required("count", Value::integer);
    Field<ImmutableList<Condition>> of = object.required("of", parts -> parts(parts, depth));
    return object.build(() -> new Condition.AtLeast(count.get(), of.get()));
  }

  private static Optional<Condition> unless(Value value, int depth) {
    JsonObject object = value.object();
    Field<Condition> exception = object.required("exception", part -> read(part, depth));
    Field<Condition> rule = object.required("rule", part -> read(part, depth));
    return object.build(() -> new Condition.Unless(exception.get(), rule.get()));
  }
}
