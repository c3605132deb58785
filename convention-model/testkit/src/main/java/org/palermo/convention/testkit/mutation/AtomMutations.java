package org.palermo.convention.testkit.mutation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.questionnaire.Comparison;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Scope;
import org.palermo.convention.testkit.proof.Said;

/**
 * Every small change of a condition on one answer: an option more or less, a bound moved, lacking
 * one for lacking all.
 */
final class AtomMutations {
  private static final ImmutableSet<String> SCALE = ImmutableSet.of("yes", "yes_in_part", "no");

  private final Function<String, @Nullable Question> questions;

  AtomMutations(Function<String, @Nullable Question> questions) {
    this.questions = questions;
  }

  void of(Condition.OnAnswer atom, List<Change<Condition>> changes) {
    if (atom instanceof Condition.In in) {
      options(
          in.options(),
          offered(in.question()),
          some -> new Condition.In(in.question(), some),
          changes);
    } else if (atom instanceof Condition.IncludesAny includes) {
      String id = includes.question();
      options(
          includes.options(), offered(id), some -> new Condition.IncludesAny(id, some), changes);
    } else if (atom instanceof Condition.LacksAny lacks) {
      String id = lacks.question();
      becomes(lacks, new Condition.LacksAll(id, lacks.options()), changes);
      options(lacks.options(), offered(id), some -> new Condition.LacksAny(id, some), changes);
    } else if (atom instanceof Condition.LacksAll lacks) {
      String id = lacks.question();
      becomes(lacks, new Condition.LacksAny(id, lacks.options()), changes);
      options(lacks.options(), offered(id), some -> new Condition.LacksAll(id, some), changes);
    } else if (atom instanceof Condition.LacksAtLeast lacks) {
      lacking(lacks, changes);
    } else if (atom instanceof Condition.AnyAnswerIn any) {
      scope(any, changes);
    } else if (atom instanceof Condition.Compare compare) {
      compare(compare, changes);
    } else if (atom instanceof Condition.When when) {
      when(when, changes);
    } else {
      changes.add(ConditionMutations.reversed(atom));
    }
  }

  private static void becomes(
      Condition.OnAnswer old, Condition changed, List<Change<Condition>> changes) {
    changes.add(new Change<>(changed, Said.of(old) + " becomes " + Said.of(changed)));
  }

  private ImmutableSet<String> offered(String id) {
    Question question = questions.apply(id);
    return question == null ? ImmutableSet.of() : question.options();
  }

  /**
   * Each option named is left out; of a single one another takes the place; each other is added.
   */
  private static void options(
      ImmutableSortedSet<String> named,
      ImmutableSet<String> offered,
      Function<ImmutableSortedSet<String>, Condition> with,
      List<Change<Condition>> changes) {
    for (String option : named) {
      if (named.size() > 1) {
        ImmutableSortedSet<String> fewer =
            named.stream()
                .filter(some -> !some.equals(option))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        changes.add(new Change<>(with.apply(fewer), "option " + option + " is left out"));
      } else {
        offered.stream()
            .filter(some -> !some.equals(option))
            .findFirst()
            .ifPresent(
                other ->
                    changes.add(
                        new Change<>(
                            with.apply(ImmutableSortedSet.of(other)),
                            "option " + option + " becomes " + other)));
      }
    }
    for (String option : offered) {
      if (!named.contains(option)) {
        ImmutableSortedSet<String> more =
            ImmutableSortedSet.<String>naturalOrder().addAll(named).add(option).build();
        changes.add(new Change<>(with.apply(more), "option " + option + " is added"));
      }
    }
  }

  private void lacking(Condition.LacksAtLeast lacks, List<Change<Condition>> changes) {
    for (int count : new int[] {lacks.count() - 1, lacks.count() + 1}) {
      if (count >= 1 && count <= lacks.options().size()) {
        becomes(
            lacks, new Condition.LacksAtLeast(lacks.question(), count, lacks.options()), changes);
      }
    }
    options(
        lacks.options(),
        offered(lacks.question()),
        some ->
            new Condition.LacksAtLeast(
                lacks.question(), Math.min(lacks.count(), some.size()), some),
        changes);
  }

  private static void scope(Condition.AnyAnswerIn any, List<Change<Condition>> changes) {
    Scope whole = new Scope(any.scope().instrument(), Optional.empty());
    if (!any.scope().equals(whole)) {
      becomes(any, new Condition.AnyAnswerIn(whole, any.options()), changes);
    }
    options(any.options(), SCALE, some -> new Condition.AnyAnswerIn(any.scope(), some), changes);
  }

  private static void compare(Condition.Compare compare, List<Change<Condition>> changes) {
    for (BigDecimal bound :
        List.of(compare.bound().subtract(BigDecimal.ONE), compare.bound().add(BigDecimal.ONE))) {
      becomes(
          compare, new Condition.Compare(compare.question(), compare.comparison(), bound), changes);
    }
    Comparison next =
        switch (compare.comparison()) {
          case BELOW -> Comparison.AT_MOST;
          case AT_MOST -> Comparison.BELOW;
          case EQUAL_TO -> Comparison.AT_LEAST;
          case AT_LEAST -> Comparison.ABOVE;
          case ABOVE -> Comparison.AT_LEAST;
        };
    becomes(compare, new Condition.Compare(compare.question(), next, compare.bound()), changes);
  }

  private static void when(Condition.When when, List<Change<Condition>> changes) {
    becomes(
        when, new Condition.When(when.question(), when.before(), when.day().minusDays(1)), changes);
    becomes(
        when, new Condition.When(when.question(), when.before(), when.day().plusDays(1)), changes);
    becomes(when, new Condition.When(when.question(), !when.before(), when.day()), changes);
  }
}
