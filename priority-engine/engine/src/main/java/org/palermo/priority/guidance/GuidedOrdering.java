package org.palermo.priority.guidance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.state.StateRegister;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.Scoring;

/**
 * The engine behind the model's port: needs in the order of {@link PriorityGuidance}.
 *
 * @param scoring how needs are scored
 * @param terms by which rule and on what terms they are put in order
 * @param states the States whose needs they are
 */
public record GuidedOrdering(Scoring scoring, Terms terms, StateRegister states)
    implements NeedOrdering {
  @Override
  public String id() {
    return "guidance";
  }

  @Override
  public String ground() {
    return PriorityGuidance.ground(scoring.profile(), terms);
  }

  @Override
  public ImmutableList<CoveredNeed> order(
      ImmutableList<CoveredNeed> needs, PriorityContext context) {
    return PriorityGuidance.of(needs, context, scoring, terms, states).order().stream()
        .map(ScoredNeed::need)
        .collect(toImmutableList());
  }
}
