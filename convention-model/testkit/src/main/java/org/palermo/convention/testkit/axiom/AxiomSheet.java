package org.palermo.convention.testkit.axiom;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.palermo.convention.spi.PriorityCriterion;

/**
 * Which axioms an ordering of needs or a criterion keeps, each with the smallest case that breaks
 * it.
 *
 * <p>Of an ordering every trial up to a number of needs is made, so one that is told as the
 * smallest is; of a criterion every need that can be told from another by what the axioms speak of.
 * An axiom without a counterexample is kept in all of them, which proves nothing of larger pools.
 * Equal input gives an equal sheet.
 *
 * @param name what was tried
 * @param trials number of trials
 * @param mostNeeds the largest trials have so many needs
 * @param rows one for each axiom, in the order of {@link OrderingAxiom} or {@link CriterionAxiom}
 */
public record AxiomSheet(String name, int trials, int mostNeeds, ImmutableList<Row> rows) {
  /** More needs make too many trials. */
  public static final int MOST_NEEDS = 8;

  /**
   * One axiom.
   *
   * @param axiom its short name
   * @param statement the axiom in words
   * @param byForm whether nothing that was tried could break it, by what it is; then nothing was
   *     tried
   * @param counterexample the smallest trial that breaks it, and how; empty where none does
   */
  public record Row(
      String axiom, String statement, boolean byForm, Optional<Counterexample> counterexample) {
    private String standing() {
      return byForm ? "by form" : counterexample.isEmpty() ? "kept" : "broken";
    }
  }

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
      rows.add(
          new Row(
              axiom.id(),
              axiom.statement(),
              axiom.isKeptByForm(),
              first(trials, trial -> axiom.breach(trial, orderings))));
    }
    return new AxiomSheet(name, trials.size(), mostNeeds, rows.build());
  }

  /** Tries a criterion, under its own id. */
  public static AxiomSheet of(PriorityCriterion criterion) {
    ImmutableList<TrialNeed> needs = Trials.singleNeeds();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (CriterionAxiom axiom : CriterionAxiom.values()) {
      rows.add(
          new Row(
              axiom.id(),
              axiom.statement(),
              false,
              first(needs, need -> axiom.breach(need, criterion))));
    }
    return new AxiomSheet(criterion.id(), needs.size(), 1, rows.build());
  }

  private static <T> Optional<Counterexample> first(
      ImmutableList<T> trials, Function<T, Optional<String>> breach) {
    for (T trial : trials) {
      Optional<String> broken = breach.apply(trial);
      if (broken.isPresent()) {
        return Optional.of(new Counterexample(trial.toString(), broken.get()));
      }
    }
    return Optional.empty();
  }

  /** What was found of that axiom; empty where the sheet is of the other kind. */
  public Optional<Row> row(String axiom) {
    return rows.stream().filter(row -> row.axiom().equals(axiom)).findFirst();
  }

  /** Whether the sheet is of an ordering, and no trial breaks that axiom. */
  public boolean keeps(OrderingAxiom axiom) {
    return row(axiom.id()).filter(row -> row.counterexample().isEmpty()).isPresent();
  }

  /** Whether the sheet is of a criterion, and no need breaks that axiom. */
  public boolean keeps(CriterionAxiom axiom) {
    return row(axiom.id()).filter(row -> row.counterexample().isEmpty()).isPresent();
  }

  /**
   * As a table of lines: axiom, kept, kept by form or broken, statement; below it what breaks it.
   */
  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder("%s, %d trials of up to %d needs%n".formatted(name, trials, mostNeeds));
    for (Row row : rows) {
      table.append("%-28s %-7s %s%n".formatted(row.axiom(), row.standing(), row.statement()));
      row.counterexample()
          .ifPresent(
              broken ->
                  table.append("  needs: %s%n  %s%n".formatted(broken.needs(), broken.breach())));
    }
    return table.toString();
  }
}
