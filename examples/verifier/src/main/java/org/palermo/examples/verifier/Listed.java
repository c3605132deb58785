package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;

/**
 * A need as the list tells it.
 *
 * @param id its id
 * @param place its place
 * @param placeByNeed its place by need alone
 * @param state code of its State
 * @param group its regional group
 * @param traditions the legal traditions of the State, fractions that sum to 1
 * @param type its type inside the region, by its traditions
 * @param tier its tier
 * @param score half points
 * @param points what each criterion adds, the lower and the upper end in points
 */
record Listed(
    String id,
    int place,
    int placeByNeed,
    String state,
    String group,
    ImmutableMap<String, Ratio> traditions,
    String type,
    int tier,
    long score,
    ImmutableMap<String, Points> points) {
  /** What a criterion adds; both ends are the same where all is known. */
  record Points(long low, long high) {
    static Points of(Json json) {
      return json.isList()
          ? new Points(json.items().get(0).whole(), json.items().get(1).whole())
          : new Points(json.whole(), json.whole());
    }

    /** In half points, as the policy counts an interval. */
    long halfPoints(String policy) {
      return switch (policy) {
        case "rank_by_midpoint" -> low + high;
        case "pessimistic" -> 2 * low;
        case "precautionary" -> 2 * high;
        default -> throw new IllegalArgumentException("there is no policy " + policy);
      };
    }
  }

  /** Needs of States of one mix of traditions are of one type, which these words name. */
  static String typeOf(ImmutableMap<String, Ratio> traditions) {
    return ImmutableSortedMap.copyOf(traditions).entrySet().stream()
        .map(share -> share.getKey() + " " + share.getValue())
        .collect(Collectors.joining(" + "));
  }
}
