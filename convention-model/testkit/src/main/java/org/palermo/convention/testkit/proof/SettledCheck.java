package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.questionnaire.AnswerSheet;

/** Finds rules whose verdict stays open though the form is filled in. */
final class SettledCheck {
  private SettledCheck() {}

  static ImmutableList<RuleFinding> of(AnswerSpace space, RuleView view) {
    Walk walk = new Walk(space);
    Diagram<Boolean> open =
        space
            .diagrams()
            .combine(
                walk.filledIn(view.variables()),
                view.outcome(),
                (filledIn, found) -> filledIn && !found.isSettled());
    return walk.smallest(open)
        .map(shown -> ImmutableList.of(finding(space, view, shown)))
        .orElse(ImmutableList.of());
  }

  private static RuleFinding finding(AnswerSpace space, RuleView view, Witness shown) {
    AnswerSheet sheet = shown.sheet(space.form()).judging(view.strength());
    String question = view.question().id();
    String unknown =
        sheet.asked(question) == Truth.TRUE
            ? view.rule().cases().stream()
                .map(GapCase::when)
                .filter(when -> !when.over(sheet).isSettled())
                .map(Said::of)
                .collect(Collectors.joining("; or whether "))
            : question + " is asked";
    return new RuleFinding(
        Defect.UNSETTLED,
        view.rule().instrument(),
        view.rule().id(),
        ImmutableList.of(shown),
        "the form is filled in and the verdict stays open, on "
            + shown
            + ": it cannot be told whether "
            + unknown,
        "let its conditions first look at what decides whether the questions they read are asked");
  }
}
