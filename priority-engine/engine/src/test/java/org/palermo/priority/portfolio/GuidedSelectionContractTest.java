package org.palermo.priority.portfolio;

import org.junit.jupiter.api.Nested;
import org.palermo.convention.spi.ProposalSelection;
import org.palermo.convention.testkit.PoolArbitraries;
import org.palermo.convention.testkit.ProposalSelectionContract;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.Scoring;
import org.palermo.priority.score.ScoringPolicy;

/** Each rule of choice, behind the model's port, fulfils each obligation of a selection. */
class GuidedSelectionContractTest {
  private static ProposalSelection by(PortfolioRule rule) {
    return new GuidedSelection(
        rule,
        NeedPools.CONTEXT,
        Scoring.by(NeedPools.profile(ScoringPolicy.RANK_BY_MIDPOINT), Criteria.standard()),
        Terms.standard("seed"),
        PoolArbitraries.states());
  }

  @Nested
  class EqualShares extends ProposalSelectionContract {
    @Override
    protected ProposalSelection selection() {
      return by(PortfolioRule.EQUAL_SHARES);
    }
  }

  @Nested
  class ExactEqualShares extends ProposalSelectionContract {
    @Override
    protected ProposalSelection selection() {
      return by(PortfolioRule.EXACT_EQUAL_SHARES);
    }
  }

  @Nested
  class FloorsOptimal extends ProposalSelectionContract {
    @Override
    protected ProposalSelection selection() {
      return by(PortfolioRule.FLOORS_OPTIMAL);
    }
  }
}
