package org.palermo.priority.score;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.palermo.convention.spi.PriorityCriterion;

/**
 * A criterion that has weight in a profile, with what scoring must know of it.
 *
 * @param criterion the criterion
 * @param weighting its weight and scale
 * @param utilities the utilities of the scale
 * @param isDiscounted whether help under way lowers it: severity alone
 * @param isOfSubject whether it reads the places and the theme of a need, and nothing else of it
 */
record Ground(
    PriorityCriterion criterion,
    Weighting weighting,
    UtilityTable utilities,
    boolean isDiscounted,
    boolean isOfSubject) {
  private static final ImmutableSet<StandardCriterion> OF_SUBJECT =
      Sets.immutableEnumSet(
          StandardCriterion.STRENGTH, StandardCriterion.BREADTH, StandardCriterion.DIRECTIVES);

  static Ground of(PriorityCriterion criterion, Weighting weighting) {
    return new Ground(
        criterion,
        weighting,
        UtilityTable.of(weighting.scale()),
        criterion.id().equals(StandardCriterion.SEVERITY.id()),
        criterion instanceof EffectOnOthers || OF_SUBJECT.contains(criterion));
  }

  /** Its weight, in basis points. */
  int weight() {
    return weighting.weight();
  }
}
