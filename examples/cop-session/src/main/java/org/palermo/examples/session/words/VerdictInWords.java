package org.palermo.examples.session.words;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.palermo.convention.Language;
import org.palermo.convention.gap.Counterfactual;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.Judgement;
import org.palermo.convention.gap.SettlingQuestions;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.prose.ConditionProse;
import org.palermo.convention.prose.Phrases;

/** A verdict and how it came about, in words. */
final class VerdictInWords {
  private static final int MOST_COUNTERFACTUALS = 4;
  private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);

  private final Page page;

  VerdictInWords(Page page) {
    this.page = page;
  }

  /** The verdict in a phrase. */
  static String of(Verdict verdict) {
    if (verdict instanceof Verdict.Gap gap) {
      return "gap, " + of(gap.found());
    } else if (verdict instanceof Verdict.NoGap none) {
      return none.remarks().isEmpty() ? "no gap" : "no gap, with a remark";
    } else if (verdict instanceof Verdict.Undetermined open) {
      return "undetermined: between "
          + outcome(open.best())
          + " and "
          + outcome(open.worst())
          + "; open are "
          + String.join(", ", open.open());
    } else if (verdict instanceof Verdict.NotApplicable none) {
      return "not applicable: " + none.reason();
    }
    return verdict.code();
  }

  private static String of(GapCase gapCase) {
    return gapCase.severity().code()
        + ", of "
        + gapCase.kind().code()
        + "; help that fits: "
        + String.join(", ", gapCase.assistance());
  }

  private static String outcome(Severity severity) {
    return severity.isGap() ? severity.code() + " gap" : "no gap";
  }

  /** The cases read, up to the one that decided, with the facts each looked at. */
  void steps(Judgement judgement, int indent) {
    for (Judgement.Step step : judgement.steps()) {
      page.item(
          indent,
          "case "
              + (step.index() + 1)
              + " ("
              + step.gapCase().severity().code()
              + ") "
              + truth(step)
              + ": "
              + ConditionProse.of(step.gapCase().when(), PHRASES));
      page.item(
          indent + 1,
          step.facts().entrySet().stream()
              .map(fact -> fact.getKey() + " is " + fact.getValue())
              .collect(Collectors.joining("; ")));
    }
  }

  /** The smallest changes of answers that would leave no gap, as far as a few lines tell them. */
  void otherwise(ImmutableList<Counterfactual> counterfactuals, int indent) {
    if (!counterfactuals.isEmpty()) {
      page.item(
          indent,
          "would not be a gap if "
              + counterfactuals.stream()
                  .limit(MOST_COUNTERFACTUALS)
                  .map(Counterfactual::toString)
                  .collect(Collectors.joining(", or if ")));
    }
  }

  /** What to ask, so that an open verdict is settled whatever is answered. */
  void settling(SettlingQuestions settling, int indent) {
    switch (settling.outcome()) {
      case SETTLED -> {}
      case FOUND ->
          page.item(
              indent,
              "settled, whatever is answered, by asking "
                  + String.join(" and ", settling.questions()));
      case NONE ->
          page.item(
              indent, "no questions whose answers can be listed settle it whatever is answered");
      case TOO_MANY -> page.item(indent, "too many answers are possible to tell what settles it");
    }
  }

  private static String truth(Judgement.Step step) {
    return switch (step.truth()) {
      case TRUE -> "holds";
      case FALSE -> "does not hold";
      case UNKNOWN -> "is open";
    };
  }
}
