package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.TreeSet;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.treaty.Strength;

/**
 * One rule over a space.
 *
 * @param rule the rule
 * @param strength the firmest provision it cites
 * @param question the question it reads
 * @param status how that question stands
 * @param outcome what the rule comes to
 * @param variables all that bears on it
 */
record RuleView(
    GapRule rule,
    Optional<Strength> strength,
    Question question,
    Diagram<AnswerSpace.Status> status,
    Diagram<Outcome> outcome,
    ImmutableSortedSet<Integer> variables) {
  /** The rule over that space. */
  static RuleView of(
      AnswerSpace space, GapRule rule, Question question, Optional<Strength> strength) {
    Diagrams diagrams = space.diagrams();
    Diagram<AnswerSpace.Status> status = space.status(question);
    Diagram<Outcome> read = diagrams.leaf(Outcome.NOTHING);
    Diagram<Outcome> waits = diagrams.leaf(Outcome.NOTHING);
    for (int place = rule.cases().size() - 1; place >= 0; place--) {
      int here = place;
      read =
          diagrams.combine(
              holds(space, rule, strength, place), read, (truth, next) -> next.after(here, truth));
      waits = diagrams.map(waits, next -> next.after(here, Truth.UNKNOWN));
    }
    Diagram<Outcome> outcome =
        diagrams.combine(
            diagrams.combine(
                status, read, (stands, found) -> applies(stands) ? found : Outcome.NOT_APPLICABLE),
            diagrams.combine(
                status,
                waits,
                (stands, open) ->
                    stands == AnswerSpace.Status.WAITING
                        ? Optional.of(open)
                        : Optional.<Outcome>empty()),
            (found, open) -> open.orElse(found));
    TreeSet<Integer> direct = new TreeSet<>(outcome.variables());
    direct.addAll(status.variables());
    return new RuleView(rule, strength, question, status, outcome, new Walk(space).closure(direct));
  }

  private static boolean applies(AnswerSpace.Status status) {
    return status != AnswerSpace.Status.NOT_ASKED && status != AnswerSpace.Status.SAID_NOT_TO_APPLY;
  }

  /** Whether the condition of a case holds, once the rule is judged. */
  static Diagram<Truth> holds(
      AnswerSpace space, GapRule rule, Optional<Strength> strength, int place) {
    return space
        .diagrams()
        .restrict(
            space.truth(rule.cases().get(place).when()),
            Sights.STRENGTH,
            Sights.STRENGTHS.indexOf(strength));
  }

  /** How much is missing for certain. */
  Diagram<Severity> severity(AnswerSpace space) {
    return space.diagrams().map(outcome, found -> found.severity(rule));
  }

  /** Whether its question is answered, so that the rule is put. */
  Diagram<Boolean> isPut(AnswerSpace space) {
    return space.diagrams().map(status, stands -> stands == AnswerSpace.Status.ANSWERED);
  }
}
