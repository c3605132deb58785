package org.palermo.examples.session.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.Question;

/** What the answers of one State come to, rule by rule, in words. */
public final class AssessmentInWords {
  private final Page page;
  private final RuleBook rules;
  private final Telling telling;

  /** Tells it on a page. */
  public AssessmentInWords(Page page, RuleBook rules, Telling telling) {
    this.page = page;
    this.rules = rules;
    this.telling = telling;
  }

  /**
   * Tells each verdict with how it came about, in the order of the rules; instruments whose forms
   * hold no answer are named alone.
   */
  public void tell(GapAnalysis analysis) {
    telling.title(
        page,
        telling.say(
            "assess",
            telling.in(analysis.state().names()),
            analysis.state().code(),
            analysis.asOf()));
    if (analysis.findings().isEmpty()) {
      page.line(telling.say("assess.nothing"));
    }
    ImmutableSet<String> answered = answered(analysis);
    for (Finding finding : analysis.findings().values()) {
      if (answered.contains(finding.rule().instrument())) {
        tell(analysis, finding);
      }
    }
    Set<String> silent = Sets.difference(put(analysis), answered);
    if (!silent.isEmpty()) {
      page.heading(telling.say("assess.silent", telling.list(silent)));
      page.item(1, telling.say("assess.open"));
    }
    if (!analysis.sheet().clarifications().isEmpty()) {
      page.heading(telling.say("assess.again"));
      analysis
          .sheet()
          .clarifications()
          .forEach(point -> page.item(1, telling.say("named", point.question(), point.message())));
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
    VerdictInWords words = new VerdictInWords(page, telling);
    page.heading(telling.say("named", finding.rule().id(), words.of(finding.verdict())));
    page.item(1, telling.in(finding.rule().text()));
    page.item(
        1,
        telling.say(
            "assess.rests",
            telling.list(finding.rule().provisions().stream().map(Object::toString).toList()),
            telling.code("footing", finding.footing().code()),
            telling.code("grounds", finding.grounds().code())));
    if (!finding.contradicts().isEmpty()) {
      page.item(1, telling.say("assess.contradicts", telling.list(finding.contradicts())));
    }
    words.steps(analysis.explain(finding, rules), 1);
    words.otherwise(analysis.otherwise(finding, rules), 1);
    words.settling(analysis.settling(finding, rules), 1);
  }
}
