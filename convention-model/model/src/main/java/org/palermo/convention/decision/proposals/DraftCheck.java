package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.palermo.convention.Problem;

/**
 * Whether a draft hangs together: every output serves one outcome, every outcome meets a need that
 * is open, indicators have baseline and target, activities lie within the duration and add up to
 * the direct budget, and every cent has a source or is shown without one.
 *
 * <p>Drafts of {@link Drafts} pass; one that people have worked on may not.
 */
public final class DraftCheck {
  private final ProjectDraft draft;
  private final Set<String> openNeeds;
  private final ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();

  private DraftCheck(ProjectDraft draft, Set<String> openNeeds) {
    this.draft = draft;
    this.openNeeds = openNeeds;
  }

  /**
   * Every problem of a draft, in the order of {@link Problem}; empty when there is none.
   *
   * @param openNeeds ids of the needs that are open
   */
  public static ImmutableList<Problem> of(ProjectDraft draft, Set<String> openNeeds) {
    DraftCheck check = new DraftCheck(draft, openNeeds);
    check.outcomes();
    check.outputs();
    check.activities();
    check.budget();
    return check.found.build().asList();
  }

  private void outcomes() {
    indicators("objective", draft.framework().objective().indicators());
    Set<String> met = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (LogicalFramework.Outcome outcome : draft.framework().outcomes()) {
      String place = "outcome " + outcome.id();
      once(place, ids.add(outcome.id()));
      met.addAll(outcome.needs());
      if (outcome.needs().stream().noneMatch(openNeeds::contains)) {
        problem(
            place,
            "no-open-need",
            "it meets no need that is open, of " + outcome.needs(),
            "name a need that is open, or leave the outcome out");
      }
      indicators(place, outcome.indicators());
    }
    if (!met.equals(draft.needs())) {
      problem(
          "outcomes",
          "needs-differ",
          "they meet other needs than the draft: "
              + ImmutableSortedSet.copyOf(Sets.symmetricDifference(met, draft.needs())),
          "let outcomes and draft name the same needs");
    }
  }

  private void outputs() {
    Set<String> outcomes = new HashSet<>();
    draft.framework().outcomes().forEach(outcome -> outcomes.add(outcome.id()));
    Set<String> ids = new HashSet<>();
    for (LogicalFramework.Output output : draft.framework().outputs()) {
      String place = "output " + output.id();
      once(place, ids.add(output.id()));
      serves(place, output.outcome(), outcomes, "outcome");
      indicators(place, output.indicators());
    }
  }

  private void activities() {
    Set<String> outputs = new HashSet<>();
    draft.framework().outputs().forEach(output -> outputs.add(output.id()));
    Set<String> ids = new HashSet<>();
    for (LogicalFramework.Step step : draft.framework().activities()) {
      String place = "activity " + step.id();
      once(place, ids.add(step.id()));
      serves(place, step.output(), outputs, "output");
      if (step.fromMonth() < 1
          || step.toMonth() < step.fromMonth()
          || step.toMonth() > draft.months()) {
        problem(
            place,
            "outside-duration",
            "it runs from month "
                + step.fromMonth()
                + " to "
                + step.toMonth()
                + " of "
                + draft.months(),
            "move it into the months 1 to " + draft.months());
      }
      if (step.cents() < 0) {
        problem(place, "negative-cost", "it costs " + money(step.cents()), "give 0 or more");
      }
    }
  }

  private void budget() {
    DraftBudget budget = draft.budget();
    equal(
        "activities-differ",
        "all activities cost",
        draft.framework().cost(),
        "the direct budget is",
        budget.direct());
    equal(
        "support-differs",
        "programme support is",
        budget.support(),
        "its rate gives",
        DraftBudget.supportOn(Math.max(0, budget.direct()), budget.supportBasisPoints()));
    equal(
        "sources-differ",
        "sources named and what has none come to",
        Math.addExact(budget.funded(), budget.unfunded()),
        "the budget is",
        budget.total());
    for (DraftBudget.Line line : budget.lines()) {
      if (line.cents() < 0) {
        problem(
            "budget",
            "negative-line",
            line.costClass() + " is " + money(line.cents()),
            "give 0 or more");
      }
    }
    for (DraftBudget.Funding source : budget.sources()) {
      if (source.cents() < 0) {
        problem(
            "budget",
            "negative-source",
            source.resource() + " gives " + money(source.cents()),
            "give 0 or more");
      }
    }
    if (budget.unfunded() < 0) {
      problem("budget", "overfunded", "sources exceed it", "name less of them");
    }
  }

  private void equal(String rule, String one, long cents, String other, long others) {
    if (cents != others) {
      problem(
          "budget",
          rule,
          one + " " + money(cents) + ", " + other + " " + money(others),
          "correct one of them");
    }
  }

  private void indicators(String place, ImmutableList<LogicalFramework.Indicator> indicators) {
    if (indicators.isEmpty()) {
      problem(place, "no-indicator", "it has no indicator", "add one");
    }
    for (LogicalFramework.Indicator indicator : indicators) {
      if (indicator.baseline().isEmpty()) {
        problem(place, "no-baseline", "'" + indicator.statement() + "' has no baseline", "add it");
      }
      if (indicator.target().isEmpty()) {
        problem(place, "no-target", "'" + indicator.statement() + "' has no target", "add it");
      }
    }
  }

  private void serves(String place, String served, Set<String> known, String level) {
    if (!known.contains(served)) {
      problem(
          place,
          "serves-nothing",
          "it serves the " + level + " '" + served + "', which is not there",
          "name an " + level + " of this draft");
    }
  }

  private void once(String place, boolean first) {
    if (!first) {
      problem(place, "id-twice", "two have this id", "give each its own");
    }
  }

  private void problem(String place, String rule, String message, String fix) {
    found.add(new Problem(draft.id(), place, rule, message, fix));
  }

  private static String money(long cents) {
    return String.format(
        Locale.ROOT,
        "%s%d.%02d",
        cents < 0 ? "-" : "",
        Math.abs(cents / 100),
        Math.abs(cents % 100));
  }
}
