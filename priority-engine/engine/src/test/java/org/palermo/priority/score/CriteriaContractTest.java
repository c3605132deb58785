package org.palermo.priority.score;

import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Nested;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.testkit.PriorityCriterionContract;
import org.palermo.convention.treaty.Citation;

/** Each criterion that the library brings fulfils each obligation of a criterion. */
class CriteriaContractTest {
  @Nested
  class Severity extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return StandardCriterion.SEVERITY;
    }
  }

  @Nested
  class Strength extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return StandardCriterion.STRENGTH;
    }
  }

  @Nested
  class Breadth extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return StandardCriterion.BREADTH;
    }
  }

  @Nested
  class Request extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return StandardCriterion.REQUEST;
    }
  }

  @Nested
  class Confidence extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return StandardCriterion.CONFIDENCE;
    }
  }

  @Nested
  class EvidenceAge extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return StandardCriterion.EVIDENCE_AGE;
    }
  }

  @Nested
  class TheDirectives extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return StandardCriterion.DIRECTIVES;
    }
  }

  @Nested
  class Waiting extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return StandardCriterion.WAITING;
    }
  }

  @Nested
  class Readiness extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return StandardCriterion.READINESS;
    }
  }

  @Nested
  class OnOthers extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return new EffectOnOthers(
          ImmutableSortedMap.of(Citation.parse("UNTOC 1"), 1, Citation.parse("UNTOC 2(1)"), 3));
    }
  }
}
