package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes decision diagrams, each function once, and combines them. */
final class Diagrams {
  /** Steps after which a walk is given up: some seconds, and a few hundred megabytes at most. */
  private static final int MOST_STEPS = 2_000_000;

  private record Shape(int variable, ImmutableList<Integer> children) {}

  private final Map<Object, Diagram<?>> leaves = new HashMap<>();
  private final Map<Shape, Diagram<?>> branches = new HashMap<>();
  private int made;
  private int steps;

  /** Counts the steps anew: each proof has the same allowance. */
  void begin() {
    steps = 0;
  }

  // A value's leaf is of the value's own type, and a branch of its children's.
  @SuppressWarnings("unchecked")
  <T> Diagram<T> leaf(T value) {
    return (Diagram<T>) leaves.computeIfAbsent(value, some -> new Diagram.Leaf<>(made++, some));
  }

  /** A branch on that variable, or what follows it where the answer makes no difference. */
  @SuppressWarnings("unchecked")
  <T> Diagram<T> branch(int variable, List<Diagram<T>> children) {
    Diagram<T> first = children.get(0);
    if (children.stream().allMatch(first::equals)) {
      return first;
    }
    Shape shape =
        new Shape(
            variable, children.stream().map(Diagram::id).collect(ImmutableList.toImmutableList()));
    return (Diagram<T>)
        branches.computeIfAbsent(
            shape, some -> new Diagram.Branch<>(made++, variable, ImmutableList.copyOf(children)));
  }

  /** The function of the values. */
  <A, R> Diagram<R> map(Diagram<A> some, Function<A, R> value) {
    return combine(some, leaf(Boolean.TRUE), (left, right) -> value.apply(left));
  }

  /** The function of the values of both. */
  <A, B, R> Diagram<R> combine(Diagram<A> left, Diagram<B> right, BiFunction<A, B, R> value) {
    return combine(left, right, value, new HashMap<>());
  }

  private <A, B, R> Diagram<R> combine(
      Diagram<A> left, Diagram<B> right, BiFunction<A, B, R> value, Map<Long, Diagram<R>> known) {
    long key = ((long) left.id() << Integer.SIZE) | right.id();
    Diagram<R> before = known.get(key);
    if (before != null) {
      return before;
    }
    step();
    Diagram<R> made;
    if (left instanceof Diagram.Leaf<A> one && right instanceof Diagram.Leaf<B> other) {
      made = leaf(value.apply(one.value(), other.value()));
    } else {
      Diagram.Branch<A> one = left instanceof Diagram.Branch<A> branch ? branch : null;
      Diagram.Branch<B> other = right instanceof Diagram.Branch<B> branch ? branch : null;
      int variable = Math.min(variable(one), variable(other));
      int width = width(variable, one, other);
      ImmutableList.Builder<Diagram<R>> children = ImmutableList.builder();
      for (int i = 0; i < width; i++) {
        children.add(
            combine(
                one != null && one.variable() == variable ? one.children().get(i) : left,
                other != null && other.variable() == variable ? other.children().get(i) : right,
                value,
                known));
      }
      made = branch(variable, children.build());
    }
    known.put(key, made);
    return made;
  }

  private static int variable(Diagram.@Nullable Branch<?> branch) {
    return branch == null ? Integer.MAX_VALUE : branch.variable();
  }

  private static int width(
      int variable, Diagram.@Nullable Branch<?> one, Diagram.@Nullable Branch<?> other) {
    if (one != null && one.variable() == variable) {
      return one.children().size();
    }
    return other == null ? 0 : other.children().size();
  }

  private void step() {
    steps++;
    if (steps > MOST_STEPS) {
      throw new TooWideException();
    }
  }

  /** The same function once that variable has that letter. */
  <T> Diagram<T> restrict(Diagram<T> some, int variable, int letter) {
    return restrict(some, variable, letter, new HashMap<>());
  }

  private <T> Diagram<T> restrict(
      Diagram<T> some, int variable, int letter, Map<Integer, Diagram<T>> known) {
    if (!(some instanceof Diagram.Branch<T> branch) || branch.variable() > variable) {
      return some;
    }
    if (branch.variable() == variable) {
      return branch.children().get(letter);
    }
    Diagram<T> before = known.get(some.id());
    if (before != null) {
      return before;
    }
    step();
    ImmutableList.Builder<Diagram<T>> children = ImmutableList.builder();
    branch.children().forEach(child -> children.add(restrict(child, variable, letter, known)));
    Diagram<T> made = branch(branch.variable(), children.build());
    known.put(some.id(), made);
    return made;
  }

  /** Whether both hold. */
  Diagram<Boolean> both(Diagram<Boolean> one, Diagram<Boolean> other) {
    return combine(one, other, Boolean::logicalAnd);
  }
}
