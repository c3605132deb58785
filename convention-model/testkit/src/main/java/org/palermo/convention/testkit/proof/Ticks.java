package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;

/**
 * The ticks of a multiple choice that atoms can tell apart, the fewest of each kind.
 *
 * <p>An atom sees only how many of the options it names are ticked. So options are taken one after
 * the other, and of two sets of ticks that look the same so far to every atom the smaller is kept:
 * sixteen options of which four are named make sixteen kinds, not sixty-five thousand.
 */
final class Ticks {
  private static final int MOST = 1 << 14;

  private Ticks() {}

  static Stream<Answer> of(Question question, Collection<Condition.OnAnswer> atoms) {
    ImmutableList<ImmutableSortedSet<String>> named =
        atoms.stream()
            .map(Ticks::options)
            .filter(options -> !options.isEmpty())
            .collect(ImmutableList.toImmutableList());
    Map<ImmutableList<Integer>, ImmutableSortedSet<String>> kinds = new LinkedHashMap<>();
    kinds.put(kind(ImmutableSortedSet.of(), named), ImmutableSortedSet.of());
    for (String option : question.options()) {
      if (!question.exclusive().contains(option)) {
        tick(option, kinds, named);
      }
    }
    List<ImmutableSortedSet<String>> ticks = new ArrayList<>();
    kinds.values().stream().filter(some -> !some.isEmpty()).forEach(ticks::add);
    question.exclusive().forEach(alone -> ticks.add(ImmutableSortedSet.of(alone)));
    return ticks.stream().map(Answer.Options::new);
  }

  private static void tick(
      String option,
      Map<ImmutableList<Integer>, ImmutableSortedSet<String>> kinds,
      ImmutableList<ImmutableSortedSet<String>> named) {
    for (ImmutableSortedSet<String> before : ImmutableList.copyOf(kinds.values())) {
      ImmutableSortedSet<String> ticked =
          ImmutableSortedSet.<String>naturalOrder().addAll(before).add(option).build();
      kinds.merge(
          kind(ticked, named), ticked, (one, other) -> other.size() < one.size() ? other : one);
    }
    if (kinds.size() > MOST) {
      throw new TooWideException();
    }
  }

  /** How many of the options of each atom are ticked, and whether any option is. */
  private static ImmutableList<Integer> kind(
      ImmutableSortedSet<String> ticked, ImmutableList<ImmutableSortedSet<String>> named) {
    ImmutableList.Builder<Integer> kind = ImmutableList.builder();
    kind.add(ticked.isEmpty() ? 0 : 1);
    for (ImmutableSortedSet<String> options : named) {
      kind.add((int) options.stream().filter(ticked::contains).count());
    }
    return kind.build();
  }

  private static ImmutableSortedSet<String> options(Condition atom) {
    if (atom instanceof Condition.In in) {
      return in.options();
    } else if (atom instanceof Condition.IncludesAny includes) {
      return includes.options();
    } else if (atom instanceof Condition.LacksAny lacks) {
      return lacks.options();
    } else if (atom instanceof Condition.LacksAll lacks) {
      return lacks.options();
    } else if (atom instanceof Condition.LacksAtLeast lacks) {
      return lacks.options();
    }
    return ImmutableSortedSet.of();
  }
}
