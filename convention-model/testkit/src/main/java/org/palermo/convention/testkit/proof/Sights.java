package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.treaty.Strength;

/**
 * What is asked of a State beside its answers: how it stands to instruments, and the strength of
 * the rule that is judged. The first variables of a space.
 */
final class Sights {
  /** The variable for the strength of the rule. */
  static final int STRENGTH = 0;

  /** The letters of that variable: none where no rule is judged. */
  static final ImmutableList<Optional<Strength>> STRENGTHS =
      Stream.concat(
              Stream.of(Optional.<Strength>empty()), Stream.of(Strength.values()).map(Optional::of))
          .collect(ImmutableList.toImmutableList());

  private final Diagrams diagrams;
  private final String own;
  private final ImmutableMap<String, Integer> variables;

  Sights(Diagrams diagrams, String own, Iterable<String> instruments) {
    this.diagrams = diagrams;
    this.own = own;
    ImmutableMap.Builder<String, Integer> numbered = ImmutableMap.builder();
    int next = STRENGTH + 1;
    for (String instrument : instruments) {
      numbered.put(instrument, next++);
    }
    this.variables = numbered.buildOrThrow();
  }

  /** How many variables there are, that of the strength among them. */
  int count() {
    return 1 + variables.size();
  }

  /** The instruments, each with its variable. */
  ImmutableMap<String, Integer> variables() {
    return variables;
  }

  /** The ways of standing to an instrument, in the order of the letters of its variable. */
  ImmutableList<Standings> letters(String instrument) {
    return instrument.equals(own) ? Standings.OWN : Standings.OTHER;
  }

  /** By how the State stands to an instrument. */
  <T> Diagram<T> byStanding(String instrument, Function<Standings, T> value) {
    Integer variable = variables.get(instrument);
    if (variable == null) {
      throw new IllegalArgumentException("the space was not made for party to " + instrument);
    }
    return diagrams.branch(
        variable,
        letters(instrument).stream()
            .map(stands -> diagrams.leaf(value.apply(stands)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** By the strength of the rule judged. */
  <T> Diagram<T> byStrength(Function<Optional<Strength>, T> value) {
    return diagrams.branch(
        STRENGTH,
        STRENGTHS.stream()
            .map(strength -> diagrams.leaf(value.apply(strength)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** By all of this that conditions on the rows of the question can see. */
  <T> Diagram<T> byStanding(
      Question question, Iterable<? extends Condition> atoms, Function<Standing, T> value) {
    Seen seen = Seen.in(question, atoms);
    if (!seen.strength()) {
      return bySeen(seen.instruments().asList(), new LinkedHashMap<>(), Optional.empty(), value);
    }
    return diagrams.branch(
        STRENGTH,
        STRENGTHS.stream()
            .map(
                strength ->
                    bySeen(seen.instruments().asList(), new LinkedHashMap<>(), strength, value))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Hands over each standing that conditions on the rows of the question can tell apart. */
  void each(Question question, Iterable<? extends Condition> atoms, Consumer<Standing> standing) {
    byStanding(
        question,
        atoms,
        each -> {
          standing.accept(each);
          return Truth.TRUE;
        });
  }

  private <T> Diagram<T> bySeen(
      ImmutableList<String> left,
      Map<String, Standings> each,
      Optional<Strength> strength,
      Function<Standing, T> value) {
    if (left.isEmpty()) {
      return diagrams.leaf(value.apply(Standings.of(each, strength)));
    }
    String instrument = left.get(0);
    ImmutableList.Builder<Diagram<T>> children = ImmutableList.builder();
    for (Standings stands : letters(instrument)) {
      each.put(instrument, stands);
      children.add(bySeen(left.subList(1, left.size()), each, strength, value));
    }
    each.remove(instrument);
    return diagrams.branch(variable(instrument), children.build());
  }

  private int variable(String instrument) {
    Integer variable = variables.get(instrument);
    return variable == null ? STRENGTH : variable;
  }
}
