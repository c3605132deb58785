package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A function of a questionnaire, as a decision diagram: a branch for each question that still
 * matters, a leaf where nothing does. Made by {@link Diagrams}, which gives equal functions one and
 * the same diagram; so two are equal only if they are one.
 */
sealed interface Diagram<T> {
  /** Number of the diagram among those of its maker. */
  int id();

  /** The value, whatever is answered from here on. */
  record Leaf<T>(int id, T value) implements Diagram<T> {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return id;
    }
  }

  /**
   * What comes after, by the answer to a question.
   *
   * @param variable which question; along a path they rise
   * @param children one for each distinguishable answer, not all of them the same
   */
  record Branch<T>(int id, int variable, ImmutableList<Diagram<T>> children) implements Diagram<T> {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return id;
    }
  }

  /** Every value it takes; each is taken on some questionnaire. */
  default ImmutableSet<T> values() {
    Set<T> values = new LinkedHashSet<>();
    visit(
        new HashSet<>(),
        node -> {
          if (node instanceof Leaf<T> leaf) {
            values.add(leaf.value());
          }
        });
    return ImmutableSet.copyOf(values);
  }

  /** The variables on which it depends, in order. */
  default ImmutableSet<Integer> variables() {
    Set<Integer> variables = new TreeSet<>();
    visit(
        new HashSet<>(),
        node -> {
          if (node instanceof Branch<T> branch) {
            variables.add(branch.variable());
          }
        });
    return ImmutableSet.copyOf(variables);
  }

  private void visit(Set<Integer> seen, Consumer<Diagram<T>> each) {
    if (seen.add(id())) {
      each.accept(this);
      if (this instanceof Branch<T> branch) {
        branch.children().forEach(child -> child.visit(seen, each));
      }
    }
  }
}
