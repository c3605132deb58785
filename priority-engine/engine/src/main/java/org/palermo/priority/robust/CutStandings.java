package org.palermo.priority.robust;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.palermo.priority.score.ScoredNeed;

/**
 * How each need stands to a cut of the list: within the first places, outside, or open, which is
 * where to look and to ask.
 *
 * @param first the cut: number of first places
 * @param basis on what it rests
 * @param standings standing by id of the need
 */
public record CutStandings(int first, Basis basis, ImmutableSortedMap<String, Standing> standings) {
  /** How a need stands to the cut. */
  public enum Standing {
    /** Among the first places. */
    IN,
    /** Not among them. */
    OUT,
    /** It depends on what is not known. */
    OPEN
  }

  /** On what standings rest. */
  public enum Basis {
    /**
     * By score alone, under all weights of a set and all answers. A need that is called open may
     * yet be in or out, as bounds on places can be wider than the places.
     */
    NECESSARY,
    /**
     * By the places it had in a number of draws, balance included: in means in all draws, out means
     * in none. Other weights or answers than those drawn might say otherwise.
     */
    SAMPLED
  }

  /**
   * What is necessary by score.
   *
   * @throws IllegalArgumentException if the first places are less than none
   */
  public static CutStandings necessary(Relations relations, int first) {
    checkArgument(first >= 0, "first places must be 0 or more, were %s", first);
    ImmutableSortedMap.Builder<String, Standing> all = ImmutableSortedMap.naturalOrder();
    for (RankBounds bounds : relations.bounds()) {
      all.put(bounds.need(), standing(bounds.best(), bounds.worst(), first));
    }
    return new CutStandings(first, Basis.NECESSARY, all.buildOrThrow());
  }

  /** What all draws agree on, at the cut for which they were made. */
  public static CutStandings sampled(SampledPlaces places) {
    ImmutableSortedMap.Builder<String, Standing> all = ImmutableSortedMap.naturalOrder();
    for (ScoredNeed need : places.needs()) {
      all.put(need.id(), standing(places.best(need.id()), places.worst(need.id()), places.first()));
    }
    return new CutStandings(places.first(), Basis.SAMPLED, all.buildOrThrow());
  }

  private static Standing standing(int best, int worst, int first) {
    if (worst <= first) {
      return Standing.IN;
    }
    return best > first ? Standing.OUT : Standing.OPEN;
  }

  /** The needs of one standing, by id. */
  public ImmutableList<String> needs(Standing standing) {
    return standings.entrySet().stream()
        .filter(need -> need.getValue() == standing)
        .map(Map.Entry::getKey)
        .collect(toImmutableList());
  }
}
