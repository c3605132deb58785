package org.palermo.priority.score;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.treaty.Citation;

/**
 * How much other States depend on what is wanting, such as a central authority that answers their
 * requests, or the tracing of firearms: the largest effect of a place concerned.
 *
 * @param effects effect by place, 1 or more
 */
record EffectOnOthers(ImmutableSortedMap<Citation, Integer> effects) implements PriorityCriterion {
  static final String ID = "effect-on-others";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String meaning() {
    return "how much other States depend on what is wanting, as the profile says by place; unknown"
        + " where no place is named";
  }

  @Override
  public Reading read(CoveredNeed need, PriorityContext context) {
    long most = 0;
    boolean unnamed = need.need().citations().isEmpty();
    for (Map.Entry<Citation, Integer> effect : effects.entrySet()) {
      if (effect.getValue() > most
          && (unnamed || isAmong(effect.getKey(), need.need().citations()))) {
        most = effect.getValue();
      }
    }
    return new Reading(unnamed ? 0 : most, most);
  }

  private static boolean isAmong(Citation place, Iterable<Citation> places) {
    for (Citation other : places) {
      if (place.touches(other)) {
        return true;
      }
    }
    return false;
  }
}
