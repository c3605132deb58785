package org.palermo.convention.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.cases.WorkedCases;
import org.palermo.convention.testkit.proof.RuleComparison;
import org.palermo.convention.treaty.Provisions;

/**
 * How well worked cases guard the rules they belong to.
 *
 * @param instrument code of the instrument
 * @param killed the changed rules that a case of the rule notices, by rule in the order of the
 *     rules
 * @param survived those that none notices, in the same order, each with a case that would
 * @param equivalent those that no case could notice, in the same order; they do not count
 */
public record MutationGrade(
    String instrument,
    ImmutableList<Mutant> killed,
    ImmutableList<Survivor> survived,
    ImmutableList<Mutant> equivalent) {
  /**
   * A changed rule that no worked case notices.
   *
   * @param mutant the changed rule
   * @param missing the smallest case that would notice; empty where there is too much to walk
   */
  public record Survivor(Mutant mutant, Optional<WorkedCase> missing) {
    /** With the case that one could add. */
    @Override
    public String toString() {
      return mutant
          + ", and no worked case notices; "
          + missing
              .map(
                  worked ->
                      "add one: "
                          + worked.title()
                          + " it comes to "
                          + WorkedCases.words(worked.expected()))
              .orElse("there is too much to walk for one to be proposed");
    }
  }

  /**
   * Changes each rule of a content step by step and runs its worked cases each time. The cases must
   * agree with the rules as they stand, else everything is noticed.
   */
  public static MutationGrade of(ProtocolContent content, Iterable<WorkedCase> cases) {
    return new Grading(content, cases).grade();
  }

  /** The share noticed of those that could be, in per cent, rounded down; 100 if there is none. */
  public int percent() {
    int counted = killed.size() + survived.size();
    return counted == 0 ? 100 : 100 * killed.size() / counted;
  }

  /** The cases that would notice every survivor, few of them, in the order of the rules. */
  public ImmutableList<WorkedCase> missingCases() {
    List<WorkedCase> missing = new ArrayList<>();
    for (Survivor survivor : survived) {
      survivor.missing().filter(worked -> !missing.contains(worked)).ifPresent(missing::add);
    }
    return ImmutableList.copyOf(missing);
  }

  /** Such as {@code TIP: 412 of 430 changes noticed (95 %), 12 without effect}. */
  @Override
  public String toString() {
    return "%s: %d of %d changes noticed (%d %%), %d without effect"
        .formatted(
            instrument,
            killed.size(),
            killed.size() + survived.size(),
            percent(),
            equivalent.size());
  }

  private static final class Grading {
    private final ProtocolContent content;
    private final ImmutableListMultimap<String, WorkedCase> cases;
    private final QuestionSet form;
    private final Provisions provisions;
    private final Map<String, Question> questions;
    private final ImmutableList.Builder<Mutant> killed = ImmutableList.builder();
    private final ImmutableList.Builder<Survivor> survived = ImmutableList.builder();
    private final ImmutableList.Builder<Mutant> equivalent = ImmutableList.builder();

    Grading(ProtocolContent content, Iterable<WorkedCase> cases) {
      this.content = content;
      this.cases = Multimaps.index(cases, WorkedCase::rule);
      this.form = QuestionSet.of(ImmutableList.of(content.questionnaire()));
      this.provisions = Provisions.of(content.provisions());
      this.questions = Maps.uniqueIndex(content.questionnaire().questions(), Question::id);
    }

    MutationGrade grade() {
      // A rule on a question that is not there is for another obligation to find.
      content.rules().stream()
          .filter(rule -> questions.containsKey(rule.question()))
          .forEach(this::grade);
      return new MutationGrade(
          content.instrument().code(), killed.build(), survived.build(), equivalent.build());
    }

    private void grade(GapRule rule) {
      for (Mutant mutant : RuleMutations.of(rule, questions::get)) {
        if (isNoticed(mutant)) {
          killed.add(mutant);
        } else {
          unnoticed(rule, mutant);
        }
      }
    }

    private boolean isNoticed(Mutant mutant) {
      return !WorkedCases.run(
              cases.get(mutant.rule().id()), ImmutableList.of(mutant.rule()), form, provisions)
          .isEmpty();
    }

    private void unnoticed(GapRule rule, Mutant mutant) {
      RuleComparison comparison = RuleComparison.of(content, rule, mutant.rule());
      if (comparison.isSame()) {
        equivalent.add(mutant);
      } else {
        survived.add(new Survivor(mutant, comparison.difference()));
      }
    }
  }
}
