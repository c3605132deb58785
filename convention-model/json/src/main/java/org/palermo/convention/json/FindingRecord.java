package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Judgement;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.treaty.Citation;

/**
 * What one rule says about one State with how it came about, as it is handed on: it stands by
 * itself, without the rule.
 *
 * @param state code of the State
 * @param rule id of the rule
 * @param question the question that the rule reads
 * @param provisions the places that the rule speaks of
 * @param outcome what the answers come to
 * @param footing on what footing
 * @param grounds what the verdict rests on
 * @param instrumentsAffected the rule's own instrument, and those that borrow the provision
 * @param contradicts questions whose answers the finding contradicts
 * @param steps the cases read, in order, up to the one that decided
 */
public record FindingRecord(
    String state,
    String rule,
    String question,
    ImmutableList<Citation> provisions,
    Outcome outcome,
    Footing footing,
    Grounds grounds,
    ImmutableSortedSet<String> instrumentsAffected,
    ImmutableList<String> contradicts,
    ImmutableList<Step> steps) {
  /** What the answers come to. */
  public sealed interface Outcome {
    /** Something is missing. */
    record Gap(Missing missing) implements Outcome {}

    /** Nothing is missing; remarks are shown and never counted. */
    record NoGap(ImmutableList<Missing> remarks) implements Outcome {}

    /**
     * The answers do not settle it.
     *
     * @param worst the most that can be missing; {@code INFO} for nothing
     * @param best the least that can be missing; {@code INFO} for nothing
     * @param open questions whose answers would settle it
     */
    record Undetermined(Severity worst, Severity best, ImmutableSortedSet<String> open)
        implements Outcome {}

    /** The duty does not apply to the State. */
    record NotApplicable(String reason) implements Outcome {}
  }

  /**
   * What a case finds missing.
   *
   * @param severity how grave it is
   * @param kind what is missing
   * @param assistance codes of the kinds of help that fit
   */
  public record Missing(Severity severity, GapKind kind, ImmutableList<String> assistance) {
    private static Missing of(GapCase found) {
      return new Missing(found.severity(), found.kind(), found.assistance());
    }
  }

  /**
   * One case read.
   *
   * @param gapCase place of the case in its rule, from 0
   * @param truth whether it held
   * @param when its condition
   * @param facts what was said to each question that it looks at
   */
  public record Step(
      int gapCase, Truth truth, Condition when, ImmutableSortedMap<String, String> facts) {
    private static Step of(Judgement.Step step) {
      return new Step(step.index(), step.truth(), step.gapCase().when(), step.facts());
    }
  }

  /** A finding of an analysis, with how it came about by those rules. */
  public static FindingRecord of(Finding finding, GapAnalysis analysis, RuleBook rules) {
    return new FindingRecord(
        finding.state(),
        finding.rule().id(),
        finding.rule().question(),
        finding.rule().provisions(),
        outcome(finding.verdict()),
        finding.footing(),
        finding.grounds(),
        finding.instrumentsAffected(),
        finding.contradicts(),
        analysis.explain(finding, rules).steps().stream()
            .map(Step::of)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * All findings of those analyses, by analysis, then by rule; made one by one as they are taken.
   */
  public static Iterable<FindingRecord> of(Collection<GapAnalysis> analyses, RuleBook rules) {
    return () ->
        analyses.stream()
            .flatMap(
                analysis ->
                    analysis.findings().values().stream()
                        .map(finding -> of(finding, analysis, rules)))
            .iterator();
  }

  private static Outcome outcome(Verdict verdict) {
    if (verdict instanceof Verdict.Gap gap) {
      return new Outcome.Gap(Missing.of(gap.found()));
    } else if (verdict instanceof Verdict.NoGap none) {
      return new Outcome.NoGap(
          none.remarks().stream().map(Missing::of).collect(ImmutableList.toImmutableList()));
    } else if (verdict instanceof Verdict.Undetermined open) {
      return new Outcome.Undetermined(open.worst(), open.best(), open.open());
    }
    return new Outcome.NotApplicable(((Verdict.NotApplicable) verdict).reason());
  }
}
