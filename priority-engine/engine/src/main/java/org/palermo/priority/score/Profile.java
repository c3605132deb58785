package org.palermo.priority.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.treaty.Citation;

/**
 * What delegates negotiate: which grounds count and how much. Data; a set of named profiles ships
 * with the library, and others are read from files.
 *
 * @param id short permanent name
 * @param title what it is called
 * @param reason why it weighs as it does, in a sentence
 * @param weightings the criteria, each once; their weights sum to {@link Points#WHOLE}
 * @param coverage by what factor help under way lowers the utility of severity, for each level, in
 *     basis points; an interval where it is not known. The one place where coverage counts
 * @param effectOnOthers how much other States depend on a provision, by its place, 1 or more;
 *     places not named count 0
 * @param tiers needs that stand before all others, the most urgent tier first; all others make the
 *     last tier
 * @param policy how intervals are brought to one number
 */
public record Profile(
    String id,
    String title,
    String reason,
    ImmutableList<Weighting> weightings,
    ImmutableMap<Coverage.Level, Interval> coverage,
    ImmutableSortedMap<Citation, Integer> effectOnOthers,
    ImmutableList<UrgentTier> tiers,
    ScoringPolicy policy) {
  /** Most criteria of one profile. */
  public static final int MOST_CRITERIA = 100;

  /**
   * @throws InvalidDataException with every problem: a blank id, no criterion or too many, one
   *     named twice, weights that are negative or do not sum, a level of coverage without a factor,
   *     a factor above the whole
   */
  public Profile {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    String file = "profile " + id;
    if (id.isBlank()) {
      found.add(new Problem(file, "/id", "blank", "the id is blank", "name the profile"));
    }
    checkWeightings(file, weightings, found);
    for (Coverage.Level level :
        Sets.difference(EnumSet.allOf(Coverage.Level.class), coverage.keySet())) {
      found.add(
          new Problem(
              file,
              "/coverage",
              "coverage-missing",
              "there is no factor for " + level.code(),
              "give one, from 0 to " + Points.WHOLE));
    }
    coverage.forEach(
        (level, factor) -> {
          if (factor.high() > Points.WHOLE) {
            found.add(
                new Problem(
                    file,
                    "/coverage/" + level.code(),
                    "coverage-range",
                    "the factor is up to " + factor.high(),
                    "give at most " + Points.WHOLE));
          }
        });
    effectOnOthers.forEach(
        (place, effect) -> {
          if (effect < 1) {
            found.add(
                new Problem(
                    file,
                    "/effectOnOthers",
                    "effect-range",
                    "the effect of " + place + " is " + effect,
                    "give 1 or more, or leave the place out"));
          }
        });
    ImmutableSortedSet<Problem> problems = found.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
  }

  private static void checkWeightings(
      String file, ImmutableList<Weighting> weightings, ImmutableSortedSet.Builder<Problem> found) {
    long sum = 0;
    Set<String> named = new HashSet<>();
    for (int i = 0; i < weightings.size(); i++) {
      Weighting weighting = weightings.get(i);
      String at = "/criteria/" + i;
      sum += weighting.weight();
      if (weighting.weight() < 0 || weighting.weight() > Points.WHOLE) {
        found.add(
            new Problem(
                file,
                at + "/weight",
                "weight-range",
                "the weight is " + weighting.weight(),
                "give 0 to " + Points.WHOLE));
      }
      if (!named.add(weighting.criterion())) {
        found.add(
            new Problem(
                file,
                at + "/id",
                "criterion-twice",
                weighting.criterion() + " is weighed twice",
                "weigh it once"));
      }
    }
    if (sum != Points.WHOLE) {
      found.add(
          new Problem(
              file,
              "/criteria",
              "weights-do-not-sum",
              "the weights sum to " + sum,
              "make them sum to " + Points.WHOLE));
    }
    if (weightings.size() > MOST_CRITERIA) {
      found.add(
          new Problem(
              file,
              "/criteria",
              "too-many-criteria",
              "there are " + weightings.size() + " criteria",
              "keep to " + MOST_CRITERIA));
    }
  }

  /** The tier of a need, from 0; the number of urgent tiers for needs that belong to none. */
  public int tier(Need need) {
    for (int i = 0; i < tiers.size(); i++) {
      if (tiers.get(i).holds(need)) {
        return i;
      }
    }
    return tiers.size();
  }

  /** The same under another policy. */
  public Profile with(ScoringPolicy other) {
    return new Profile(id, title, reason, weightings, coverage, effectOnOthers, tiers, other);
  }

  /** The same with other weights. */
  public Profile with(ImmutableList<Weighting> others) {
    return new Profile(id, title, reason, others, coverage, effectOnOthers, tiers, policy);
  }
}
