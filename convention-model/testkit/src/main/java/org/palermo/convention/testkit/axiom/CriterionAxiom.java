package org.palermo.convention.testkit.axiom;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;

/**
 * What one may ask of a criterion, of needs that differ in one respect alone. {@link #STATE_BLIND}
 * is an obligation; of the others a sheet tells which hold.
 */
public enum CriterionAxiom {
  /** Which State it is has no effect. */
  STATE_BLIND("which State it is has no effect") {
    @Override
    ImmutableList<TrialNeed> others(TrialNeed need) {
      return ImmutableList.of(need.of(Trials.state(1)));
    }

    @Override
    boolean holds(Reading one, Reading other) {
      return one.equals(other);
    }
  },

  /** A graver need never reads less. */
  SEVERITY_MONOTONE("a graver need never reads less") {
    @Override
    ImmutableList<TrialNeed> others(TrialNeed need) {
      return Arrays.stream(Severity.values())
          .filter(severity -> severity.compareTo(need.severity()) > 0)
          .map(
              severity ->
                  new TrialNeed(
                      need.id(),
                      need.state(),
                      severity,
                      need.kind(),
                      need.grounds(),
                      need.coverage()))
          .collect(toImmutableList());
    }
  },

  /** A need for which the State asks never reads less. */
  REQUEST_MONOTONE("a need for which the State asks never reads less") {
    @Override
    ImmutableList<TrialNeed> others(TrialNeed need) {
      return Arrays.stream(NeedKind.values())
          .filter(kind -> kind.isRequested() && !need.kind().isRequested())
          .map(
              kind ->
                  new TrialNeed(
                      need.id(),
                      need.state(),
                      need.severity(),
                      kind,
                      need.grounds(),
                      need.coverage()))
          .collect(toImmutableList());
    }
  },

  /** A need that rests on better grounds never reads less. */
  EVIDENCE_MONOTONE("a need that rests on better grounds never reads less") {
    @Override
    ImmutableList<TrialNeed> others(TrialNeed need) {
      return Arrays.stream(Grounds.values())
          .filter(grounds -> grounds.compareTo(need.grounds()) > 0)
          .map(
              grounds ->
                  new TrialNeed(
                      need.id(),
                      need.state(),
                      need.severity(),
                      need.kind(),
                      grounds,
                      need.coverage()))
          .collect(toImmutableList());
    }
  },

  /** Help under way has no effect: it counts once, in what scoring makes of severity. */
  COVERAGE_BLIND("help under way has no effect") {
    @Override
    ImmutableList<TrialNeed> others(TrialNeed need) {
      return Arrays.stream(Coverage.Level.values())
          .map(
              level ->
                  new TrialNeed(
                      need.id(), need.state(), need.severity(), need.kind(), need.grounds(), level))
          .collect(toImmutableList());
    }

    @Override
    boolean holds(Reading one, Reading other) {
      return one.equals(other);
    }
  };

  private final String statement;

  CriterionAxiom(String statement) {
    this.statement = statement;
  }

  /** Short permanent name, such as {@code severity-monotone}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words that a report can show. */
  public String statement() {
    return statement;
  }

  /** Needs with which one is compared. */
  abstract ImmutableList<TrialNeed> others(TrialNeed need);

  /** Whether the axiom lets the other need read so. */
  boolean holds(Reading one, Reading other) {
    return other.least() >= one.least() && other.most() >= one.most();
  }

  /** How the criterion breaks it on that need. */
  Optional<String> breach(TrialNeed need, PriorityCriterion criterion) {
    Reading one = criterion.read(need.need(), TrialNeed.context());
    return others(need).stream()
        .filter(other -> !holds(one, criterion.read(other.need(), TrialNeed.context())))
        .findFirst()
        .map(
            other ->
                "it reads %s, and %s of %s"
                    .formatted(
                        words(one),
                        words(criterion.read(other.need(), TrialNeed.context())),
                        other));
  }

  private static String words(Reading reading) {
    return reading.isKnown()
        ? Long.toString(reading.least())
        : reading.least() + " to " + reading.most();
  }
}
