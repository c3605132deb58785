package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.Condition;

/** Finds rules and cases that never decide, and rules that always do. */
final class FiringCheck {
  private final AnswerSpace space;
  private final Walk walk;
  private final RuleView view;
  private final List<RuleFinding> findings = new ArrayList<>();

  private FiringCheck(AnswerSpace space, RuleView view) {
    this.space = space;
    this.walk = new Walk(space);
    this.view = view;
  }

  static ImmutableList<RuleFinding> of(AnswerSpace space, RuleView view) {
    FiringCheck check = new FiringCheck(space, view);
    check.cases();
    check.always();
    return ImmutableList.copyOf(check.findings);
  }

  private void cases() {
    ImmutableSet<Integer> decide =
        view.outcome().values().stream()
            .filter(Outcome::fires)
            .map(Outcome::decided)
            .collect(ImmutableSet.toImmutableSet());
    if (decide.isEmpty()) {
      add(
          Defect.NEVER_FIRES,
          ImmutableList.of(),
          "whatever is answered, the rule finds neither a gap nor anything to remark: "
              + why(0).words(),
          "mend its conditions, or take the rule out");
      return;
    }
    for (int place = 0; place < view.rule().cases().size(); place++) {
      if (!decide.contains(place)) {
        Why why = why(place);
        add(
            Defect.CASE_NEVER_DECIDES,
            why.shown(),
            name(place) + " never decides: " + why.words(),
            "mend its condition or move it up, or take the case out");
      }
    }
  }

  /** Why a case never decides, and the questionnaire that shows it, if one does. */
  private record Why(String words, ImmutableList<Witness> shown) {}

  private Why why(int place) {
    Condition when = view.rule().cases().get(place).when();
    Diagram<Truth> holds = RuleView.holds(space, view.rule(), view.strength(), place);
    if (!holds.values().contains(Truth.TRUE)) {
      return new Why("no answers make true that " + core(when), ImmutableList.of());
    }
    if (!view.status().values().contains(AnswerSpace.Status.ANSWERED)
        && !view.status().values().contains(AnswerSpace.Status.SILENT)) {
      return new Why(
          "its question " + view.question().id() + " is never asked", ImmutableList.of());
    }
    Diagram<Boolean> covered =
        space
            .diagrams()
            .combine(
                holds,
                view.outcome(),
                (truth, found) -> truth == Truth.TRUE && found.fires() && found.decided() < place);
    Optional<Witness> shown = walk.smallest(covered);
    return shown.isPresent()
        ? new Why(
            "where it holds, a case before it has decided, as on " + shown.get(),
            ImmutableList.of(shown.get()))
        : new Why(
            "where it holds, its question "
                + view.question().id()
                + " is not asked or not said to apply, or a case before it is open",
            ImmutableList.of());
  }

  /** The parts of a condition that cannot hold together, or all of it. */
  private String core(Condition when) {
    if (!(when instanceof Condition.AllOf all)) {
      return Said.of(when);
    }
    List<Condition> parts = new ArrayList<>(all.parts());
    for (Condition part : all.parts()) {
      List<Condition> fewer = new ArrayList<>(parts);
      fewer.remove(part);
      if (!fewer.isEmpty() && !canHold(fewer)) {
        parts = fewer;
      }
    }
    return parts.stream().map(Said::of).collect(Collectors.joining(" and "));
  }

  private boolean canHold(List<Condition> parts) {
    return space
        .diagrams()
        .restrict(
            space.truth(new Condition.AllOf(ImmutableList.copyOf(parts))),
            Sights.STRENGTH,
            Sights.STRENGTHS.indexOf(view.strength()))
        .values()
        .contains(Truth.TRUE);
  }

  private void always() {
    ImmutableSortedSet<Integer> variables = view.variables();
    Diagram<Boolean> put = space.diagrams().both(walk.filledIn(variables), view.isPut(space));
    Diagram<Boolean> spared =
        space.diagrams().combine(put, view.outcome(), (all, found) -> all && !found.fires());
    Optional<Witness> shown = walk.smallest(put);
    if (shown.isPresent() && !spared.values().contains(true)) {
      add(
          Defect.ALWAYS_FIRES,
          ImmutableList.of(shown.get()),
          "whatever is answered to "
              + view.question().id()
              + ", the rule fires, as on "
              + shown.get(),
          "leave out of its cases the answers that meet the duty");
    }
  }

  private String name(int place) {
    return "case %d (%s)".formatted(place + 1, view.rule().cases().get(place).severity().code());
  }

  private void add(Defect defect, ImmutableList<Witness> shown, String message, String fix) {
    findings.add(
        new RuleFinding(defect, view.rule().instrument(), view.rule().id(), shown, message, fix));
  }
}
