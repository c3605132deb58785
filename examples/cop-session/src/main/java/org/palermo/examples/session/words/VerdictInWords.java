package org.palermo.examples.session.words;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.Counterfactual;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.Judgement;
import org.palermo.convention.gap.SettlingQuestions;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.prose.ConditionProse;

/** A verdict and how it came about, in words. */
final class VerdictInWords {
  private static final int MOST_COUNTERFACTUALS = 4;

  private final Page page;
  private final Telling telling;

  VerdictInWords(Page page, Telling telling) {
    this.page = page;
    this.telling = telling;
  }

  /** The verdict in a phrase. */
  String of(Verdict verdict) {
    if (verdict instanceof Verdict.Gap gap) {
      return of(gap.found());
    } else if (verdict instanceof Verdict.NoGap none) {
      return telling.say(none.remarks().isEmpty() ? "verdict.no_gap" : "verdict.no_gap.remark");
    } else if (verdict instanceof Verdict.Undetermined open) {
      return telling.say(
          "verdict.undetermined",
          outcome(open.best()),
          outcome(open.worst()),
          telling.list(open.open()));
    }
    return telling.say("verdict.not_applicable", ((Verdict.NotApplicable) verdict).reason());
  }

  private String of(GapCase gapCase) {
    return telling.say(
        "verdict.gap",
        telling.prose().severity(gapCase.severity()),
        telling.code("gap", gapCase.kind().code()),
        telling.list(gapCase.assistance()));
  }

  private String outcome(Severity severity) {
    return severity.isGap()
        ? telling.say("outcome.gap", telling.prose().severity(severity))
        : telling.say("verdict.no_gap");
  }

  /** The cases read, up to the one that decided, with the facts each looked at. */
  void steps(Judgement judgement, int indent) {
    for (Judgement.Step step : judgement.steps()) {
      page.item(
          indent,
          telling.say(
              truth(step.truth()),
              step.index() + 1,
              telling.prose().severity(step.gapCase().severity()),
              ConditionProse.of(step.gapCase().when(), telling.phrases())));
      page.item(
          indent + 1,
          step.facts().entrySet().stream()
              .map(fact -> telling.say("fact", fact.getKey(), telling.answer(fact.getValue())))
              .collect(Collectors.joining(telling.say("list.facts"))));
    }
  }

  private static String truth(Truth truth) {
    return switch (truth) {
      case TRUE -> "step.true";
      case FALSE -> "step.false";
      case UNKNOWN -> "step.unknown";
    };
  }

  /** The smallest changes of answers that would leave no gap, as far as a few lines tell them. */
  void otherwise(ImmutableList<Counterfactual> counterfactuals, int indent) {
    if (!counterfactuals.isEmpty()) {
      page.item(
          indent,
          telling.say(
              "otherwise",
              counterfactuals.stream()
                  .limit(MOST_COUNTERFACTUALS)
                  .map(this::change)
                  .collect(Collectors.joining(telling.say("list.or-if")))));
    }
  }

  private String change(Counterfactual counterfactual) {
    return telling.both(
        counterfactual.instead().entrySet().stream()
            .map(
                change ->
                    telling.say(
                        "change",
                        change.getKey(),
                        telling.answer(String.join(", ", change.getValue()))))
            .toList());
  }

  /** What to ask, so that an open verdict is settled whatever is answered. */
  void settling(SettlingQuestions settling, int indent) {
    switch (settling.outcome()) {
      case SETTLED -> {}
      case FOUND ->
          page.item(indent, telling.say("settling.found", telling.both(settling.questions())));
      case NONE -> page.item(indent, telling.say("settling.none"));
      case TOO_MANY -> page.item(indent, telling.say("settling.too_many"));
    }
  }
}
