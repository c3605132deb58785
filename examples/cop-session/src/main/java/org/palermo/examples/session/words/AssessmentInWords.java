package org.palermo.examples.session.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.Question;

/** What the answers of one State come to, rule by rule, in words. */
public final class AssessmentInWords {
  private final Page page;
  private final RuleBook rules;

  /** Tells it on a page. */
  public AssessmentInWords(Page page, RuleBook rules) {
    this.page = page;
    this.rules = rules;
  }

  /**
   * Tells each verdict with how it came about, in the order of the rules; instruments whose forms
   * hold no answer are named alone.
   */
  public void tell(GapAnalysis analysis) {
    page.title(
        analysis.state().names() + " (" + analysis.state().code() + ") as of " + analysis.asOf());
    if (analysis.findings().isEmpty()) {
      page.line("It has neither signed nor joined an instrument in use, so no rule is put to it.");
    }
    ImmutableSet<String> answered = answered(analysis);
    for (Finding finding : analysis.findings().values()) {
      if (answered.contains(finding.rule().instrument())) {
        tell(analysis, finding);
      }
    }
    Set<String> silent = Sets.difference(put(analysis), answered);
    if (!silent.isEmpty()) {
      page.heading("No answer to the forms of " + String.join(", ", silent));
      page.item(1, "all their rules are undetermined");
    }
    if (!analysis.sheet().clarifications().isEmpty()) {
      page.heading("To be asked again");
      analysis
          .sheet()
          .clarifications()
          .forEach(point -> page.item(1, point.question() + ": " + point.message()));
    }
    page.line("");
  }

  private static ImmutableSet<String> put(GapAnalysis analysis) {
    return analysis.findings().values().stream()
        .map(finding -> finding.rule().instrument())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The instruments whose forms hold an answer. */
  private static ImmutableSet<String> answered(GapAnalysis analysis) {
    return analysis.sheet().questions().all().stream()
        .filter(question -> analysis.sheet().recorded(question.id()).isPresent())
        .map(Question::instrument)
        .collect(ImmutableSet.toImmutableSet());
  }

  private void tell(GapAnalysis analysis, Finding finding) {
    page.heading(finding.rule().id() + ": " + VerdictInWords.of(finding.verdict()));
    page.item(1, finding.rule().text().toString());
    page.item(
        1,
        finding.rule().provisions().stream().map(Object::toString).collect(Collectors.joining(", "))
            + "; footing: "
            + finding.footing().code().replace('_', ' ')
            + "; confidence: "
            + finding.grounds().code());
    if (!finding.contradicts().isEmpty()) {
      page.item(1, "contradicts the answer to " + String.join(", ", finding.contradicts()));
    }
    VerdictInWords words = new VerdictInWords(page);
    words.steps(analysis.explain(finding, rules), 1);
    words.otherwise(analysis.otherwise(finding, rules), 1);
    words.settling(analysis.settling(finding, rules), 1);
  }
}
