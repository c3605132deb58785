package org.palermo.priority.equity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;

/**
 * Several bases in fixed parts, as the United Nations mixes membership, population and contribution
 * in its desirable ranges for staff.
 *
 * <p>Each base is first brought to shares that sum to 1; a base that is 0 for all groups adds
 * nothing.
 *
 * @param parts weight of each base in basis points, above 0 and together 10,000
 */
public record MixedBase(ImmutableMap<EntitlementBase, Integer> parts) implements EntitlementBase {
  private static final int WHOLE = 10_000;

  /**
   * @throws InvalidDataException with every problem: parts of 0 or less, parts that do not sum
   */
  public MixedBase {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    parts.forEach(
        (base, weight) -> {
          if (weight <= 0) {
            found.add(
                problem(base.id(), "part-not-positive", "the part is " + weight, "give 1 or more"));
          }
        });
    long sum = parts.values().stream().mapToLong(weight -> weight).sum();
    if (sum != WHOLE) {
      found.add(problem("", "parts-do-not-sum", "the parts sum to " + sum, "make them 10000"));
    }
    ImmutableSortedSet<Problem> problems = found.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
  }

  /**
   * The default for regional groups: six tenths by States in need, four tenths equally among the
   * named groups.
   */
  public static MixedBase standard() {
    return new MixedBase(
        ImmutableMap.of(
            StandardBase.PER_STATE_IN_NEED, 6_000, StandardBase.EQUAL_PER_GROUP, 4_000));
  }

  @Override
  public String id() {
    return "MIXED";
  }

  @Override
  public ImmutableList<Fraction> bases(ImmutableList<GroupInNeed> groups) {
    Fraction[] sums = new Fraction[groups.size()];
    Arrays.fill(sums, Fraction.ZERO);
    parts.forEach(
        (base, weight) -> {
          ImmutableList<Fraction> own = base.bases(groups);
          Fraction total = Fraction.sum(own);
          for (int i = 0; total.signum() > 0 && i < sums.length; i++) {
            sums[i] = sums[i].plus(own.get(i).dividedBy(total).times(Fraction.of(weight, WHOLE)));
          }
        });
    return ImmutableList.copyOf(sums);
  }

  private static Problem problem(String place, String rule, String message, String fix) {
    return new Problem("mixed base", place, rule, message, fix);
  }
}
