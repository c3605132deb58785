package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** Walks a space: counts its questionnaires, and finds the smallest that has a property. */
final class Walk {
  private final AnswerSpace space;

  Walk(AnswerSpace space) {
    this.space = space;
  }

  /** Those variables, and all on which it depends whether their questions are asked. */
  ImmutableSortedSet<Integer> closure(Collection<Integer> variables) {
    TreeSet<Integer> all = new TreeSet<>();
    Deque<Integer> next = new ArrayDeque<>(variables);
    while (!next.isEmpty()) {
      int variable = next.remove();
      if (all.add(variable)) {
        space
            .question(variable)
            .ifPresent(question -> next.addAll(space.asked(question).variables()));
      }
    }
    return ImmutableSortedSet.copyOf(all);
  }

  /** The questionnaires on which nothing is said to a question that is not asked. */
  Diagram<Boolean> forms(ImmutableSortedSet<Integer> variables) {
    return all(
        variables,
        question ->
            space
                .diagrams()
                .combine(
                    space.asked(question),
                    space.bySaid(question, letter -> space.diagrams().leaf(letter.weight() == 0)),
                    (put, nothing) -> put == Truth.TRUE || nothing));
  }

  /**
   * The questionnaires that are filled in: every question asked has an answer that counts, and it
   * is known how the State stands to the instruments.
   */
  Diagram<Boolean> filledIn(ImmutableSortedSet<Integer> variables) {
    Diagram<Boolean> answered =
        all(
            variables,
            question ->
                space
                    .diagrams()
                    .combine(
                        space.asked(question),
                        space.bySaid(question, letter -> space.diagrams().<Letter>leaf(letter)),
                        (put, letter) ->
                            put == Truth.TRUE ? letter.settled() : letter.weight() == 0));
    for (Map.Entry<String, Integer> entry : space.sights().variables().entrySet()) {
      if (variables.contains(entry.getValue())) {
        answered =
            space
                .diagrams()
                .both(
                    answered,
                    space
                        .sights()
                        .byStanding(entry.getKey(), stands -> stands != Standings.UNDATED));
      }
    }
    return answered;
  }

  private interface Test {
    Diagram<Boolean> of(Question question);
  }

  // From the last question up, so that each step adds on top of a diagram and runs through none.
  private Diagram<Boolean> all(ImmutableSortedSet<Integer> variables, Test test) {
    Diagram<Boolean> all = space.diagrams().leaf(true);
    for (int variable : variables.descendingSet()) {
      Optional<Question> question = space.question(variable);
      if (question.isPresent()) {
        all = space.diagrams().both(test.of(question.get()), all);
      }
    }
    return all;
  }

  /** How many questionnaires over those variables there are on which it holds. */
  BigInteger count(Diagram<Boolean> holds, ImmutableSortedSet<Integer> variables) {
    return count(holds, variables.asList(), 0, new HashMap<>());
  }

  private BigInteger count(
      Diagram<Boolean> holds,
      ImmutableList<Integer> variables,
      int from,
      Map<Integer, BigInteger> known) {
    if (holds instanceof Diagram.Leaf<Boolean> leaf && !leaf.value()) {
      return BigInteger.ZERO;
    }
    int to =
        holds instanceof Diagram.Branch<Boolean> branch
            ? variables.indexOf(branch.variable())
            : variables.size();
    BigInteger skipped =
        variables.subList(from, to).stream()
            .map(variable -> BigInteger.valueOf(width(variable)))
            .reduce(BigInteger.ONE, BigInteger::multiply);
    if (!(holds instanceof Diagram.Branch<Boolean> branch)) {
      return skipped;
    }
    BigInteger below = known.get(holds.id());
    if (below == null) {
      below =
          branch.children().stream()
              .map(child -> count(child, variables, to + 1, known))
              .reduce(BigInteger.ZERO, BigInteger::add);
      known.put(holds.id(), below);
    }
    return skipped.multiply(below);
  }

  private int width(int variable) {
    return space
        .question(variable)
        .map(question -> space.alphabet(question).letters().size())
        .orElse(variable == Sights.STRENGTH ? 1 : Standings.OWN.size());
  }

  /** The smallest questionnaire on which it holds; empty if there is none. */
  Optional<Witness> smallest(Diagram<Boolean> holds) {
    Map<Integer, Way> ways = new HashMap<>();
    if (way(holds, ways) == null) {
      return Optional.empty();
    }
    Map<Integer, Integer> letters = new LinkedHashMap<>();
    Diagram<Boolean> node = holds;
    while (node instanceof Diagram.Branch<Boolean> branch) {
      Way way = ways.get(node.id());
      int letter = way == null ? 0 : way.letter();
      letters.put(branch.variable(), letter);
      node = branch.children().get(letter);
    }
    return Optional.of(witness(letters));
  }

  /**
   * The cheapest way to go on from a branch.
   *
   * @param weight what is said on it
   * @param letter the letter by which it begins
   */
  private record Way(int weight, int letter) {}

  private @Nullable Way way(Diagram<Boolean> node, Map<Integer, @Nullable Way> ways) {
    if (node instanceof Diagram.Leaf<Boolean> leaf) {
      return leaf.value() ? new Way(0, 0) : null;
    }
    if (!ways.containsKey(node.id())) {
      Diagram.Branch<Boolean> branch = (Diagram.Branch<Boolean>) node;
      @Nullable Way best = null;
      for (int letter = 0; letter < branch.children().size(); letter++) {
        Way below = way(branch.children().get(letter), ways);
        if (below != null) {
          int weight = below.weight() + weight(branch.variable(), letter);
          best = best == null || weight < best.weight() ? new Way(weight, letter) : best;
        }
      }
      ways.put(node.id(), best);
    }
    return ways.get(node.id());
  }

  private int weight(int variable, int letter) {
    return space
        .question(variable)
        .map(question -> space.alphabet(question).letters().get(letter).weight())
        .orElse(letter == 0 ? 0 : Letter.ANSWER);
  }

  private Witness witness(Map<Integer, Integer> letters) {
    ImmutableList.Builder<RecordedAnswer> answers = ImmutableList.builder();
    letters.forEach(
        (variable, letter) ->
            space
                .question(variable)
                .ifPresent(
                    question ->
                        space
                            .alphabet(question)
                            .letters()
                            .get(letter)
                            .said()
                            .ifPresent(
                                state -> answers.add(RecordedAnswer.of(question.id(), state)))));
    Map<String, Standings> standing = new LinkedHashMap<>();
    space
        .sights()
        .variables()
        .forEach(
            (instrument, variable) ->
                standing.put(
                    instrument,
                    space.sights().letters(instrument).get(letters.getOrDefault(variable, 0))));
    return new Witness(answers.build(), Standings.of(standing, Optional.empty()));
  }
}
