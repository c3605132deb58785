package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;

/**
 * Finds rules by which an answer harms: a better one makes a gap appear or graver, or any answer
 * does where silence was no gap.
 *
 * <p>A compliance question has an order: no, in part, yes. It tells how far a duty is carried out,
 * that of a prohibition too ("is refusal on this ground ruled out?"); so the best answer is always
 * yes. Other questions have no order of their own. An answer that opens the way to what rests on it
 * (the offence exists, so its statistics matter) does no harm as long as the question's own gap, if
 * it shrinks, was as grave as the one that comes to light.
 */
final class BetterAnswerCheck {
  private static final ImmutableList<String> SCALE = ImmutableList.of("no", "yes_in_part", "yes");

  private final AnswerSpace space;
  private final Walk walk;
  private final RuleView view;
  private final ImmutableListMultimap<String, RuleView> byQuestion;
  private final List<RuleFinding> findings = new ArrayList<>();

  private BetterAnswerCheck(
      AnswerSpace space, RuleView view, ImmutableListMultimap<String, RuleView> byQuestion) {
    this.space = space;
    this.walk = new Walk(space);
    this.view = view;
    this.byQuestion = byQuestion;
  }

  static ImmutableList<RuleFinding> of(
      AnswerSpace space, RuleView view, ImmutableListMultimap<String, RuleView> byQuestion) {
    BetterAnswerCheck check = new BetterAnswerCheck(space, view, byQuestion);
    for (int variable : view.variables()) {
      space.question(variable).ifPresent(check::question);
    }
    return ImmutableList.copyOf(check.findings);
  }

  private void question(Question question) {
    if (question.type() == AnswerType.COMPLIANCE) {
      better(question);
    }
    silence(question);
  }

  private void better(Question question) {
    ImmutableList<String> scale =
        SCALE.stream()
            .filter(space.alphabet(question).byOption()::containsKey)
            .collect(ImmutableList.toImmutableList());
    for (int worse = 0; worse < scale.size(); worse++) {
      for (int better = worse + 1; better < scale.size(); better++) {
        Optional<RuleFinding> found = step(question, scale.get(worse), scale.get(better));
        if (found.isPresent()) {
          findings.add(found.get());
          return;
        }
      }
    }
  }

  private Optional<RuleFinding> step(Question question, String worse, String better) {
    int from = letter(question, worse);
    int to = letter(question, better);
    Diagram<Boolean> harmed =
        from == to ? space.diagrams().leaf(false) : harmed(question, from, to);
    return shown(question, harmed, from, to)
        .map(
            pair ->
                finding(
                    Defect.WORSENED_BY_BETTER_ANSWER,
                    ImmutableList.of(
                        pair.get(0).saying(question.id(), worse),
                        pair.get(1).saying(question.id(), better)),
                    "%s answered %s in place of %s makes the verdict worse"
                        .formatted(question.id(), better, worse),
                    "turn the case round, or name the better answer nowhere in its conditions"));
  }

  private int letter(Question question, String option) {
    Integer letter = space.alphabet(question).byOption().get(option);
    return letter == null ? 0 : letter;
  }

  private Diagram<Boolean> harmed(Question question, int from, int to) {
    Diagrams diagrams = space.diagrams();
    Diagram<Severity> mended = diagrams.leaf(Severity.INFO);
    for (RuleView own : byQuestion.get(question.id())) {
      if (!own.rule().equals(view.rule())) {
        mended =
            diagrams.combine(
                mended,
                diagrams.combine(
                    diagrams.restrict(own.severity(space), variable(question), from),
                    diagrams.restrict(own.severity(space), variable(question), to),
                    (before, after) -> before.compareTo(after) > 0 ? before : Severity.INFO),
                BetterAnswerCheck::graver);
      }
    }
    return diagrams.combine(
        worsened(question, from, to),
        mended,
        (grave, instead) -> grave.isGap() && grave.compareTo(instead) > 0);
  }

  private static Severity graver(Severity one, Severity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /**
   * How grave the verdict is after that step where both are settled and it is graver; else info.
   */
  private Diagram<Severity> worsened(Question question, int from, int to) {
    Diagrams diagrams = space.diagrams();
    return diagrams.combine(
        diagrams.restrict(view.outcome(), variable(question), from),
        diagrams.restrict(view.outcome(), variable(question), to),
        (before, after) ->
            before.applies()
                    && before.isSettled()
                    && after.severity(view.rule()).compareTo(before.severity(view.rule())) > 0
                ? after.severity(view.rule())
                : Severity.INFO);
  }

  private void silence(Question question) {
    ImmutableList<Letter> letters = space.alphabet(question).letters();
    for (int to = 1; to < letters.size(); to++) {
      if (letters.get(to).settled()) {
        Diagram<Boolean> harmed = space.diagrams().map(worsened(question, 0, to), Severity::isGap);
        Optional<ImmutableList<Witness>> pair = shown(question, harmed, 0, to);
        if (pair.isPresent()) {
          findings.add(
              finding(
                  Defect.SILENCE_PAYS,
                  pair.get(),
                  "an answer to %s makes the verdict worse than silence".formatted(question.id()),
                  "take out of its conditions the look at whether something was said"));
          return;
        }
      }
    }
  }

  private int variable(Question question) {
    return space.variable(question);
  }

  /** The smallest form that shows it, with the one answer and with the other. */
  private Optional<ImmutableList<Witness>> shown(
      Question question, Diagram<Boolean> harmed, int from, int to) {
    Diagram<Boolean> asked = space.diagrams().map(space.asked(question), put -> put == Truth.TRUE);
    Diagram<Boolean> here = space.diagrams().both(asked, harmed);
    if (!here.values().contains(true)) {
      return Optional.empty();
    }
    return walk.smallest(space.diagrams().both(here, is(question, from)))
        .flatMap(
            before ->
                walk.smallest(space.diagrams().both(here, is(question, to)))
                    .map(after -> ImmutableList.of(before, after)));
  }

  private Diagram<Boolean> is(Question question, int letter) {
    Letter said = space.alphabet(question).letters().get(letter);
    return space.bySaid(question, some -> space.diagrams().leaf(some.equals(said)));
  }

  private RuleFinding finding(
      Defect defect, ImmutableList<Witness> pair, String message, String fix) {
    return new RuleFinding(
        defect,
        view.rule().instrument(),
        view.rule().id(),
        pair,
        message + ": from " + pair.get(0) + " to " + pair.get(1),
        fix);
  }
}
