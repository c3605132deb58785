package org.palermo.priority.portfolio;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.ProposalSelection;
import org.palermo.convention.state.StateRegister;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.score.Scoring;

/**
 * The engine behind the model's port: proposals as a {@link Portfolio} chooses them. The order in
 * which the port hands needs over has no effect, since they are scored anew.
 *
 * @param rule the rule of choice
 * @param context what is known beside the needs
 * @param scoring how needs are scored
 * @param terms on what terms entitlements and lots rest
 * @param states the States whose needs they are
 */
public record GuidedSelection(
    PortfolioRule rule, PriorityContext context, Scoring scoring, Terms terms, StateRegister states)
    implements ProposalSelection {
  @Override
  public String id() {
    return rule.id();
  }

  @Override
  public String ground() {
    return rule.ground();
  }

  @Override
  public ImmutableSet<String> select(
      ImmutableList<ProjectProposal> proposals, ImmutableList<CoveredNeed> needs, long budget) {
    PriorityGuidance guidance = PriorityGuidance.of(needs, context, scoring, terms, states);
    return Portfolio.of(proposals, guidance, states, rule, budget).chosen().stream()
        .map(chosen -> chosen.proposal().id())
        .collect(toImmutableSet());
  }
}
