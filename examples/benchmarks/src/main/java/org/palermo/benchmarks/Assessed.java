package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.register.Register;

/** The sheets of 193 States, every question answered, and all 293 rules. */
@State(Scope.Benchmark)
public class Assessed {
  static final int STATES = 193;
  static final int RULES = 293;

  Catalogue catalogue;
  ImmutableList<GapRule> rules;
  ImmutableList<AnswerSheet> sheets;

  /** Reads the plugins and settles the sheets, and refuses to measure anything else. */
  @Setup
  public void settle() {
    catalogue = Catalogue.load();
    rules =
        catalogue.rules().all().stream()
            .map(RuleBook.Entry::rule)
            .collect(ImmutableList.toImmutableList());
    Standing standing = new Standing(ImmutableMap.of(), ImmutableMap.of(), Optional.empty());
    sheets =
        Register.load().all().stream()
            .filter(org.palermo.convention.state.State::isState)
            .limit(STATES)
            .map(
                state ->
                    AnswerSheet.of(
                        catalogue.questions(),
                        LatestAnswers.of(Submissions.of(state, catalogue), Submissions.SUBMITTED)
                            .byQuestion(),
                        standing))
            .collect(ImmutableList.toImmutableList());
    if (rules.size() != RULES || sheets.size() != STATES) {
      throw new IllegalStateException(sheets.size() + " sheets and " + rules.size() + " rules");
    }
  }
}
