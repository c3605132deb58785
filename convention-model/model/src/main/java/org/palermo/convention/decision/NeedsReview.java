package org.palermo.convention.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.evidence.Presumption;
import org.palermo.convention.evidence.Presumptions;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.Clarification;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;

/**
 * The needs for technical assistance that the information base shows: gaps, requests, lessons and
 * presumptions, joined for each State, article and kind of help.
 *
 * <p>Source: decision 2/6 (c)(i). A gap without a request stays latent, a request without a gap
 * stays a request. Silence of a State that was asked gives a possible need for help with reporting
 * and never a gap. A State's own answers outrank what others publish, either way. The order in
 * which records were added never matters.
 *
 * @param asOf the date
 * @param needs by id
 * @param disagreements answers that deny what others' figures let presume, by State and article
 * @param clarifications points at which a State must be asked again, by State
 * @param analyses gap analysis of each State that has answered, by code
 */
public record NeedsReview(
    LocalDate asOf,
    ImmutableList<Need> needs,
    ImmutableList<Disagreement> disagreements,
    ImmutableListMultimap<String, Clarification> clarifications,
    ImmutableSortedMap<String, GapAnalysis> analyses) {

  /** Reviews all that the base holds on its date. */
  public static NeedsReview of(RuleBook rules, StatusOfTreaties status, InformationBase base) {
    return of(rules, status, base, status.register().all());
  }

  /** Reviews what the base holds of those States; no State's needs rest on another's. */
  public static NeedsReview of(
      RuleBook rules, StatusOfTreaties status, InformationBase base, Iterable<State> states) {
    LocalDate asOf = base.asOf();
    ImmutableListMultimap<String, Presumption> presumptions =
        Multimaps.index(
            Presumptions.of(base.indicators(), base.indicatorMap(), rules.provisions(), asOf),
            Presumption::state);
    ImmutableList.Builder<Need> needs = ImmutableList.builder();
    AlikeParts alike = new AlikeParts();
    ImmutableList.Builder<Disagreement> disagreements = ImmutableList.builder();
    ImmutableListMultimap.Builder<String, Clarification> unclear = ImmutableListMultimap.builder();
    ImmutableSortedMap.Builder<String, GapAnalysis> analyses = ImmutableSortedMap.naturalOrder();
    for (State state : states) {
      LatestAnswers answers = base.answersOf(state.code());
      StateNeeds found = new StateNeeds(rules, status, state, asOf);
      if (!answers.byQuestion().isEmpty()) {
        GapAnalysis analysis = GapAnalysis.of(rules, status, state, answers, asOf);
        analyses.put(state.code(), analysis);
        unclear.putAll(state.code(), answers.conflicts());
        unclear.putAll(state.code(), analysis.sheet().clarifications());
        found.gaps(analysis);
        found.wanted(analysis.sheet());
      }
      found.requests(base.requests().get(state.code()));
      found.silence(base.silentCycles(state, status));
      found.presumptions(presumptions.get(state.code()));
      needs.addAll(found.needs(base.lessons(), alike));
      disagreements.addAll(found.disagreements());
    }
    return new NeedsReview(
        asOf, needs.build(), disagreements.build(), unclear.build(), analyses.buildOrThrow());
  }
}
