package org.palermo.convention.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.testkit.proof.Said;
import org.palermo.convention.treaty.Strength;

/** Every small change of a condition, from the whole to its parts. */
final class ConditionMutations {
  private final AtomMutations atoms;

  ConditionMutations(Function<String, @Nullable Question> questions) {
    this.atoms = new AtomMutations(questions);
  }

  ImmutableList<Change<Condition>> of(Condition condition) {
    List<Change<Condition>> changes = new ArrayList<>();
    if (condition instanceof Condition.AllOf all) {
      joined(all.parts(), "and", "or", Condition.AllOf::new, Condition.AnyOf::new, changes);
    } else if (condition instanceof Condition.AnyOf any) {
      joined(any.parts(), "or", "and", Condition.AnyOf::new, Condition.AllOf::new, changes);
    } else if (condition instanceof Condition.Not not) {
      changes.add(
          new Change<>(not.part(), "the not before " + Said.of(not.part()) + " is dropped"));
      inside(not.part(), Condition.Not::new, changes);
    } else if (condition instanceof Condition.Unless unless) {
      changes.add(
          new Change<>(
              unless.rule(), "the exception " + Said.of(unless.exception()) + " is dropped"));
      inside(unless.rule(), part -> new Condition.Unless(unless.exception(), part), changes);
      inside(unless.exception(), part -> new Condition.Unless(part, unless.rule()), changes);
    } else if (condition instanceof Condition.AtLeast some) {
      atLeast(some, changes);
    } else if (condition instanceof Condition.RowsHold rows) {
      rows(rows, changes);
    } else if (condition instanceof Condition.OnAnswer atom) {
      atoms.of(atom, changes);
    } else if (condition instanceof Condition.StrengthIn strength) {
      strengths(strength, changes);
    } else {
      changes.add(reversed(condition));
    }
    return ImmutableList.copyOf(changes);
  }

  /** For what has no part to change. */
  static Change<Condition> reversed(Condition condition) {
    return new Change<>(new Condition.Not(condition), "a not is put before " + Said.of(condition));
  }

  private void joined(
      ImmutableList<Condition> parts,
      String word,
      String other,
      Function<ImmutableList<Condition>, Condition> same,
      Function<ImmutableList<Condition>, Condition> otherwise,
      List<Change<Condition>> changes) {
    if (parts.size() > 1) {
      changes.add(
          new Change<>(
              otherwise.apply(parts),
              word + " becomes " + other + " in " + Said.of(same.apply(parts))));
      for (int place = 0; place < parts.size(); place++) {
        changes.add(
            new Change<>(
                same.apply(without(parts, place)), Said.of(parts.get(place)) + " is dropped"));
      }
    }
    parts(parts, same, changes);
  }

  private void parts(
      ImmutableList<Condition> parts,
      Function<ImmutableList<Condition>, Condition> whole,
      List<Change<Condition>> changes) {
    for (int place = 0; place < parts.size(); place++) {
      int here = place;
      inside(parts.get(place), part -> whole.apply(replaced(parts, here, part)), changes);
    }
  }

  private void inside(
      Condition part, Function<Condition, Condition> whole, List<Change<Condition>> changes) {
    for (Change<Condition> change : of(part)) {
      changes.add(new Change<>(whole.apply(change.changed()), change.words()));
    }
  }

  private void atLeast(Condition.AtLeast some, List<Change<Condition>> changes) {
    for (int count : ImmutableList.of(some.count() - 1, some.count() + 1)) {
      if (count >= 0 && count <= some.parts().size()) {
        changes.add(
            new Change<>(
                new Condition.AtLeast(count, some.parts()),
                "at least " + some.count() + " becomes at least " + count));
      }
    }
    parts(some.parts(), parts -> new Condition.AtLeast(some.count(), parts), changes);
  }

  private void rows(Condition.RowsHold rows, List<Change<Condition>> changes) {
    switch (rows.quantifier()) {
      case ANY -> changes.add(counted(rows, Condition.RowsHold.Quantifier.ALL, 0));
      case ALL -> changes.add(counted(rows, Condition.RowsHold.Quantifier.ANY, 0));
      case AT_LEAST -> {
        changes.add(counted(rows, rows.quantifier(), rows.count() + 1));
        if (rows.count() > 0) {
          changes.add(counted(rows, rows.quantifier(), rows.count() - 1));
        }
      }
    }
    inside(
        rows.where(),
        where -> new Condition.RowsHold(rows.question(), rows.quantifier(), rows.count(), where),
        changes);
  }

  private static Change<Condition> counted(
      Condition.RowsHold rows, Condition.RowsHold.Quantifier quantifier, int count) {
    Condition changed = new Condition.RowsHold(rows.question(), quantifier, count, rows.where());
    return new Change<>(changed, Said.of(rows) + " becomes " + Said.of(changed));
  }

  private static void strengths(Condition.StrengthIn in, List<Change<Condition>> changes) {
    for (Strength strength : Strength.values()) {
      boolean named = in.strengths().contains(strength);
      ImmutableSet<Strength> changed =
          named
              ? in.strengths().stream()
                  .filter(some -> some != strength)
                  .collect(ImmutableSet.toImmutableSet())
              : ImmutableSet.<Strength>builder().addAll(in.strengths()).add(strength).build();
      changes.add(
          new Change<>(
              new Condition.StrengthIn(changed),
              "strength " + strength.code() + (named ? " is dropped" : " is added")));
    }
  }

  private static ImmutableList<Condition> without(ImmutableList<Condition> parts, int place) {
    List<Condition> fewer = new ArrayList<>(parts);
    fewer.remove(place);
    return ImmutableList.copyOf(fewer);
  }

  private static ImmutableList<Condition> replaced(
      ImmutableList<Condition> parts, int place, Condition part) {
    List<Condition> changed = new ArrayList<>(parts);
    changed.set(place, part);
    return ImmutableList.copyOf(changed);
  }
}
