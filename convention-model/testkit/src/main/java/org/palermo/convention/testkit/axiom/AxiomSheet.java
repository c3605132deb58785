package org.palermo.convention.testkit.axiom;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Which axioms an ordering of needs keeps, each with the smallest case that breaks it.
 *
 * <p>Every trial up to a number of needs is made, so one that is told as the smallest is; an axiom
 * without a counterexample is kept in all of them, which proves nothing of larger pools. Equal
 * input gives an equal sheet.
 *
 * @param ordering id of the ordering
 * @param mostNeeds the largest trials have so many needs
 * @param trials number of trials
 * @param rows one for each axiom, in the order of {@link OrderingAxiom}
 */
public record AxiomSheet(String ordering, int mostNeeds, int trials, ImmutableList<Row> rows) {
  /** More needs make too many trials. */
  public static final int MOST_NEEDS = 8;

  /**
   * One axiom.
   *
   * @param axiom the axiom
   * @param counterexample the smallest trial that breaks it, and how; empty where none does
   */
  public record Row(OrderingAxiom axiom, Optional<Counterexample> counterexample) {}

  /**
   * A trial that breaks an axiom.
   *
   * @param needs the needs, each with its State, group and severity
   * @param breach how the axiom is broken
   */
  public record Counterexample(String needs, String breach) {}

  /**
   * Tries an ordering.
   *
   * @param name what it is called in the sheet
   * @param orderings makes it for the States of a trial
   * @param mostNeeds the largest trials have so many needs, 1 to {@link #MOST_NEEDS}; a few hundred
   *     trials for 6
   * @throws IllegalArgumentException if there are to be more or fewer
   */
  public static AxiomSheet of(String name, Orderings orderings, int mostNeeds) {
    checkArgument(
        mostNeeds >= 1 && mostNeeds <= MOST_NEEDS,
        "trials have 1 to %s needs, were to have %s",
        MOST_NEEDS,
        mostNeeds);
    ImmutableList<Trial> trials = Trials.upTo(mostNeeds);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (OrderingAxiom axiom : OrderingAxiom.values()) {
      rows.add(new Row(axiom, first(axiom, orderings, trials)));
    }
    return new AxiomSheet(name, mostNeeds, trials.size(), rows.build());
  }

  private static Optional<Counterexample> first(
      OrderingAxiom axiom, Orderings orderings, ImmutableList<Trial> trials) {
    for (Trial trial : trials) {
      Optional<String> breach = axiom.breach(trial, orderings);
      if (breach.isPresent()) {
        return Optional.of(new Counterexample(trial.toString(), breach.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether no trial breaks that axiom. */
  public boolean keeps(OrderingAxiom axiom) {
    return rows.stream()
        .filter(row -> row.axiom() == axiom)
        .allMatch(row -> row.counterexample().isEmpty());
  }

  /** As a table of lines: axiom, kept or broken, statement; below it what breaks it. */
  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(
            "%s, %d trials of up to %d needs%n".formatted(ordering, trials, mostNeeds));
    for (Row row : rows) {
      table.append(
          "%-28s %-7s %s%n"
              .formatted(
                  row.axiom().id(),
                  row.counterexample().isEmpty() ? "kept" : "broken",
                  row.axiom().statement()));
      row.counterexample()
          .ifPresent(
              broken ->
                  table.append("  needs: %s%n  %s%n".formatted(broken.needs(), broken.breach())));
    }
    return table.toString();
  }
}
