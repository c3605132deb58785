package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Comparison;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Scope;
import org.palermo.convention.treaty.Strength;

/** Conditions of every kind over given questions: each fits the questions that it looks at. */
public final class ConditionArbitraries {
  private static final ImmutableList<String> STATES =
      ImmutableList.of(
          "answered", "not_applicable", "unknown", "declined", "blank", "not_asked", "withdrawn");

  private ConditionArbitraries() {}

  /**
   * Conditions on those questions, at most three deep; on the State's standing alone when there is
   * no question.
   */
  public static Arbitrary<Condition> conditions(List<Question> questions) {
    return nested(simple(questions), 2).withoutEdgeCases();
  }

  /** Conditions that are not made of others. */
  public static Arbitrary<Condition> simple(List<Question> questions) {
    List<Tuple.Tuple2<Integer, Arbitrary<Condition>>> kinds = new ArrayList<>();
    for (Question question : questions) {
      kinds.add(Tuple.of(4, on(question)));
      kinds.add(Tuple.of(1, onSilence(question)));
    }
    kinds.add(Tuple.of(1, onStanding()));
    return Arbitraries.frequencyOf(kinds);
  }

  private static Arbitrary<Condition> on(Question question) {
    String id = question.id();
    return switch (question.type()) {
      case COMPLIANCE, BOOLEAN, CHOICE ->
          options(question).map(options -> new Condition.In(id, options));
      case MULTICHOICE -> onTicks(question);
      case STATISTICS -> Arbitraries.of(new Condition.IsZero(id), new Condition.HasNoData(id));
      case NUMBER ->
          Combinators.combine(Arbitraries.of(Comparison.class), TextArbitraries.numbers())
              .as((comparison, bound) -> new Condition.Compare(id, comparison, bound));
      case DATE ->
          Combinators.combine(Arbitraries.of(true, false), TextArbitraries.days())
              .as((before, day) -> new Condition.When(id, before, day));
      case ROWS -> onRows(question);
      case TEXT, LAW_REFERENCE, CASE_EXAMPLE -> Arbitraries.just(new Condition.Known(id));
    };
  }

  private static Arbitrary<Condition> onTicks(Question question) {
    String id = question.id();
    Arbitrary<ImmutableSortedSet<String>> options = options(question);
    Arbitrary<Condition> atLeast =
        Combinators.combine(options, Arbitraries.integers().between(0, 9))
            .as((some, n) -> new Condition.LacksAtLeast(id, 1 + n % some.size(), some));
    return Arbitraries.oneOf(
        options.map(some -> new Condition.IncludesAny(id, some)),
        options.map(some -> new Condition.LacksAny(id, some)),
        options.map(some -> new Condition.LacksAll(id, some)),
        atLeast);
  }

  private static Arbitrary<Condition> onRows(Question question) {
    return Combinators.combine(
            Arbitraries.of(Condition.RowsHold.Quantifier.class),
            Arbitraries.integers().between(1, 3),
            question.columns().isEmpty() ? onStanding() : simple(question.columns()))
        .as((quantifier, count, where) -> rows(question, quantifier, count, where));
  }

  private static Condition rows(
      Question question, Condition.RowsHold.Quantifier quantifier, int count, Condition where) {
    boolean counts = quantifier == Condition.RowsHold.Quantifier.AT_LEAST;
    return new Condition.RowsHold(question.id(), quantifier, counts ? count : 0, where);
  }

  private static Arbitrary<Condition> onSilence(Question question) {
    Arbitrary<Condition> status =
        some(STATES).map(codes -> new Condition.StatusIn(question.id(), codes));
    return Arbitraries.oneOf(Arbitraries.just(new Condition.Known(question.id())), status);
  }

  private static Arbitrary<Condition> onStanding() {
    Arbitrary<String> instruments = Arbitraries.of("UNTOC", "TIP");
    return Arbitraries.oneOf(
        instruments.map(Condition.PartyTo::new),
        instruments.map(Condition.SignatoryTo::new),
        Arbitraries.of(Strength.class)
            .set()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(
                strengths ->
                    new Condition.StrengthIn(
                        ImmutableSet.copyOf(strengths.stream().sorted().toList()))));
  }

  /** Conditions on all compliance questions of a scope that lies among those questions. */
  public static Arbitrary<Condition> onScopes(List<Question> questions) {
    List<Scope> scopes =
        questions.stream()
            .filter(question -> question.type() == AnswerType.COMPLIANCE)
            .map(question -> new Scope(question.instrument(), question.cluster()))
            .distinct()
            .toList();
    return scopes.isEmpty()
        ? onStanding()
        : Combinators.combine(Arbitraries.of(scopes), some(List.of("no", "yes_in_part")))
            .as(Condition.AnyAnswerIn::new);
  }

  private static Arbitrary<ImmutableSortedSet<String>> options(Question question) {
    return some(question.options().asList());
  }

  private static Arbitrary<ImmutableSortedSet<String>> some(List<String> codes) {
    return Arbitraries.of(codes)
        .set()
        .ofMinSize(1)
        .ofMaxSize(Math.min(3, codes.size()))
        .map(ImmutableSortedSet::copyOf);
  }

  /** Conditions made of those, so many levels up. */
  public static Arbitrary<Condition> nested(Arbitrary<Condition> simple, int levels) {
    if (levels == 0) {
      return simple;
    }
    Arbitrary<Condition> part = nested(simple, levels - 1);
    Arbitrary<ImmutableList<Condition>> parts = TextArbitraries.upTo(3, part);
    return Arbitraries.frequencyOf(
        Tuple.of(4, simple),
        Tuple.of(1, parts.map(Condition.AllOf::new)),
        Tuple.of(1, parts.map(Condition.AnyOf::new)),
        Tuple.of(1, part.map(Condition.Not::new)),
        Tuple.of(
            1,
            Combinators.combine(Arbitraries.integers().between(0, 3), parts)
                .as((count, all) -> new Condition.AtLeast(Math.min(count, all.size()), all))),
        Tuple.of(1, Combinators.combine(part, part).as(Condition.Unless::new)));
  }
}
