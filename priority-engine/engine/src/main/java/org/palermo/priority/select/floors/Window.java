package org.palermo.priority.select.floors;

import java.util.Comparator;
import java.util.Optional;
import org.palermo.convention.state.Share;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;

/**
 * A floor and perhaps a ceiling on what a regional group or a legal tradition has in a selection.
 * Checked by {@link FloorsTerms}, which names all that is wrong at once.
 *
 * @param grouping whether the code names a regional group or a legal tradition
 * @param code the group or tradition; where no candidate has it, a floor above 0 cannot be met
 * @param measure whether candidates or US dollars are counted
 * @param floor the least that is wanted, 0 or more
 * @param ceiling the most that is allowed, no less than the floor; empty for no ceiling
 */
public record Window(
    Grouping grouping, String code, Measure measure, Fraction floor, Optional<Fraction> ceiling)
    implements Comparable<Window> {
  private static final Comparator<Window> ORDER =
      Comparator.comparing(Window::grouping)
          .thenComparing(Window::code)
          .thenComparing(Window::measure)
          .thenComparing(Window::floor)
          .thenComparing(window -> window.ceiling().orElse(Fraction.of(-1)));

  /** A floor without a ceiling. */
  public static Window atLeast(Grouping grouping, String code, Measure measure, Fraction floor) {
    return new Window(grouping, code, measure, floor, Optional.empty());
  }

  /** A floor and a ceiling; 0 is no floor. */
  public static Window between(
      Grouping grouping, String code, Measure measure, Fraction floor, Fraction ceiling) {
    return new Window(grouping, code, measure, floor, Optional.of(ceiling));
  }

  /** The same window with another floor. */
  public Window from(Fraction otherFloor) {
    return new Window(grouping, code, measure, otherFloor, ceiling);
  }

  /** What one candidate adds when chosen: its share, or its share of its cost. */
  public Fraction amount(Candidate candidate) {
    Share share = grouping.share(candidate, code);
    if (share.numerator() == 0) {
      return Fraction.ZERO;
    }
    Fraction part = Fraction.from(share);
    return measure == Measure.COUNT ? part : part.times(candidate.cost());
  }

  /** What all those candidates add together. */
  public Fraction amount(Iterable<Candidate> candidates) {
    Fraction sum = Fraction.ZERO;
    for (Candidate candidate : candidates) {
      sum = sum.plus(amount(candidate));
    }
    return sum;
  }

  /** Whether an amount lies within floor and ceiling. */
  public boolean allows(Fraction amount) {
    return amount.compareTo(floor) >= 0 && ceiling.stream().allMatch(c -> amount.compareTo(c) <= 0);
  }

  /** By grouping, code and measure, then by bounds. */
  @Override
  public int compareTo(Window other) {
    return ORDER.compare(this, other);
  }

  /** {@code REGIONAL_GROUP AFRICA COUNT 2 to 5}; {@code 2 up} without a ceiling. */
  @Override
  public String toString() {
    return grouping
        + " "
        + code
        + " "
        + measure
        + " "
        + floor
        + ceiling.map(most -> " to " + most).orElse(" up");
  }
}
