package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.WorkedCase;

/** Finds pairs of rules of which one is too many, or which no State can both meet. */
final class PairCheck {
  private final AnswerSpace space;
  private final Walk walk;
  private final RuleView one;
  private final RuleView other;

  private PairCheck(AnswerSpace space, RuleView one, RuleView other) {
    this.space = space;
    this.walk = new Walk(space);
    this.one = one;
    this.other = other;
  }

  /** What is wrong with two rules together; rules that share no question are never at odds. */
  static ImmutableList<RuleFinding> of(AnswerSpace space, RuleView one, RuleView other) {
    if (Sets.intersection(one.variables(), other.variables()).isEmpty()) {
      return ImmutableList.of();
    }
    PairCheck check = new PairCheck(space, one, other);
    List<RuleFinding> findings = new ArrayList<>();
    check.duplicate().ifPresent(findings::add);
    check.contradictory().ifPresent(findings::add);
    return ImmutableList.copyOf(findings);
  }

  /** What a State is told by a rule: the verdict, what kind of thing is missing, what helps. */
  private record Told(
      WorkedCase.Expected verdict, Optional<GapKind> kind, ImmutableList<String> assistance) {
    static Told by(GapRule rule, Outcome outcome) {
      Optional<GapCase> found =
          outcome.fires() ? Optional.of(rule.cases().get(outcome.decided())) : Optional.empty();
      return new Told(
          outcome.expected(rule),
          found.map(GapCase::kind),
          found.map(GapCase::assistance).orElse(ImmutableList.of()));
    }
  }

  private Optional<RuleFinding> duplicate() {
    boolean samePlace =
        one.rule().provisions().stream()
            .anyMatch(place -> other.rule().provisions().stream().anyMatch(place::touches));
    if (!samePlace
        || !told(one).equals(told(other))
        || one.outcome().values().stream().noneMatch(Outcome::fires)) {
      return Optional.empty();
    }
    return walk.smallest(space.diagrams().map(one.outcome(), Outcome::fires))
        .map(
            shown ->
                finding(
                    Defect.DUPLICATE,
                    ImmutableList.of(shown),
                    "the two rules come to the same, whatever is answered, as on " + shown,
                    "keep one of them and let it cite what both cite"));
  }

  private Diagram<Told> told(RuleView view) {
    return space.diagrams().map(view.outcome(), found -> Told.by(view.rule(), found));
  }

  private Optional<RuleFinding> contradictory() {
    ImmutableSortedSet<Integer> variables =
        ImmutableSortedSet.copyOf(Sets.union(one.variables(), other.variables()));
    Diagrams diagrams = space.diagrams();
    Diagram<Boolean> put =
        diagrams.both(
            walk.filledIn(variables), diagrams.both(one.isPut(space), other.isPut(space)));
    Diagram<Boolean> firstSpares = diagrams.both(put, spares(one));
    Diagram<Boolean> otherSpares = diagrams.both(put, spares(other));
    if (diagrams.both(firstSpares, otherSpares).values().contains(true)) {
      return Optional.empty();
    }
    return walk.smallest(firstSpares)
        .flatMap(
            meetsOne ->
                walk.smallest(otherSpares).map(meetsOther -> contradiction(meetsOne, meetsOther)));
  }

  private Diagram<Boolean> spares(RuleView view) {
    return space.diagrams().map(view.outcome(), found -> !found.isGap(view.rule()));
  }

  private RuleFinding contradiction(Witness meetsOne, Witness meetsOther) {
    return finding(
        Defect.CONTRADICTORY,
        ImmutableList.of(meetsOne, meetsOther),
        "no answers meet both rules: %s meets the first alone, %s the second alone"
            .formatted(meetsOne, meetsOther),
        "compare both with the paragraphs they cite, and turn round the one that misreads them");
  }

  private RuleFinding finding(
      Defect defect, ImmutableList<Witness> shown, String message, String fix) {
    return new RuleFinding(
        defect,
        one.rule().instrument(),
        one.rule().id() + " and " + other.rule().id(),
        shown,
        message,
        fix);
  }
}
