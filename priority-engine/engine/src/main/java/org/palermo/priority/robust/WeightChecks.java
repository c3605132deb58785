package org.palermo.priority.robust;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.Profile;

/** All that can be wrong with a set of weights, gathered and told at once. */
final class WeightChecks {
  private final ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();

  private WeightChecks() {}

  /** The checks that every set must pass. */
  static WeightChecks of(Iterable<String> criteria) {
    WeightChecks checks = new WeightChecks();
    Set<String> named = new HashSet<>();
    int count = 0;
    for (String criterion : criteria) {
      count++;
      if (criterion.isBlank()) {
        checks.add("", "blank", "the id of a criterion is blank", "name the criterion");
      }
      if (!named.add(criterion)) {
        checks.add(criterion, "criterion-twice", "it is weighed twice", "weigh it once");
      }
    }
    if (count == 0 || count > Profile.MOST_CRITERIA) {
      checks.add(
          "",
          "criteria-count",
          "there are " + count + " criteria",
          "give 1 to " + Profile.MOST_CRITERIA);
    }
    return checks;
  }

  void add(String place, String rule, String message, String fix) {
    found.add(new Problem("weights", place, rule, message, fix));
  }

  void range(String criterion, long weight) {
    if (weight < 0 || weight > Points.WHOLE) {
      add(criterion, "weight-range", "the weight is " + weight, "give 0 to " + Points.WHOLE);
    }
  }

  /**
   * @throws InvalidDataException with every problem, if there is one
   */
  void refuse() {
    ImmutableList<Problem> problems = found.build().asList();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems);
    }
  }

  static void checkFigures(ImmutableLongArray figures, int criteria) {
    checkArgument(
        figures.length() == criteria, "%s figures for %s criteria", figures.length(), criteria);
  }
}
