package org.palermo.priority.guidance;

import org.junit.jupiter.api.Nested;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.testkit.NeedOrderingContract;
import org.palermo.convention.testkit.PoolArbitraries;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.Scoring;
import org.palermo.priority.score.ScoringPolicy;

/** Each rule of ranking, behind the model's port, fulfils each obligation of an ordering. */
class GuidedOrderingContractTest {
  private static NeedOrdering by(RankingRule rule) {
    return new GuidedOrdering(
        Scoring.by(NeedPools.profile(ScoringPolicy.RANK_BY_MIDPOINT), Criteria.standard()),
        Terms.standard("seed").by(rule),
        PoolArbitraries.states());
  }

  @Nested
  class QuotaWindow extends NeedOrderingContract {
    @Override
    protected NeedOrdering ordering() {
      return by(RankingRule.QUOTA_WINDOW);
    }
  }

  @Nested
  class Divisor extends NeedOrderingContract {
    @Override
    protected NeedOrdering ordering() {
      return by(RankingRule.DIVISOR);
    }
  }

  @Nested
  class NeedAlone extends NeedOrderingContract {
    @Override
    protected NeedOrdering ordering() {
      return by(RankingRule.NEED_ALONE);
    }
  }
}
