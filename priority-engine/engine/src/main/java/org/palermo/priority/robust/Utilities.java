package org.palermo.priority.robust;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.ScoredNeed;

/**
 * The utilities of needs as a table: one row for each need, in the order given, one column for each
 * criterion of a weight set, in its order.
 */
final class Utilities {
  final ImmutableList<ScoredNeed> needs;
  final int criteria;

  /** The ends of each interval, row by row. */
  final int[] low;

  final int[] high;

  private final ImmutableMap<String, Integer> rows;

  private Utilities(ImmutableList<ScoredNeed> needs, int criteria, int[] low, int[] high) {
    this.needs = needs;
    this.criteria = criteria;
    this.low = low;
    this.high = high;
    Map<String, Integer> numbered = new HashMap<>();
    for (ScoredNeed need : needs) {
      numbered.put(need.id(), numbered.size());
    }
    this.rows = ImmutableMap.copyOf(numbered);
  }

  /**
   * @throws InvalidDataException with every problem: needs that are not scored by the criteria of
   *     the set, ids used twice
   */
  static Utilities of(ImmutableList<ScoredNeed> needs, WeightSet weights) {
    refuseMismatches(needs, weights);
    int m = weights.criteria().size();
    int[] low = new int[Math.multiplyExact(needs.size(), m)];
    int[] high = new int[low.length];
    int cell = 0;
    for (ScoredNeed need : needs) {
      ImmutableMap<String, Contribution> parts = byCriterion(need);
      for (String criterion : weights.criteria()) {
        Contribution part = parts.get(criterion);
        low[cell] = part == null ? 0 : Math.toIntExact(part.utility().low());
        high[cell++] = part == null ? 0 : Math.toIntExact(part.utility().high());
      }
    }
    return new Utilities(needs, m, low, high);
  }

  private static ImmutableMap<String, Contribution> byCriterion(ScoredNeed need) {
    return need.contributions().stream()
        .collect(toImmutableMap(Contribution::criterion, part -> part));
  }

  private static void refuseMismatches(ImmutableList<ScoredNeed> needs, WeightSet weights) {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    ImmutableSet<String> weighed = ImmutableSet.copyOf(weights.criteria());
    Map<String, ScoredNeed> ids = new HashMap<>();
    for (ScoredNeed need : needs) {
      ImmutableSet<String> scored = byCriterion(need).keySet();
      if (!scored.equals(weighed)) {
        found.add(
            problem(
                need,
                "other-criteria",
                "it is scored by " + String.join(", ", scored),
                "weigh these, not " + String.join(", ", weighed)));
      }
      if (ids.putIfAbsent(need.id(), need) != null) {
        found.add(problem(need, "id-twice", "the id is given twice", "give it once"));
      }
    }
    ImmutableList<Problem> problems = found.build().asList();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems);
    }
  }

  private static Problem problem(ScoredNeed need, String rule, String message, String fix) {
    return new Problem("needs", need.id(), rule, message, fix);
  }

  int size() {
    return needs.size();
  }

  /**
   * @throws IllegalArgumentException if there is no such need
   */
  int row(String id) {
    Integer row = rows.get(id);
    checkArgument(row != null, "no need %s among these", id);
    return row;
  }
}
