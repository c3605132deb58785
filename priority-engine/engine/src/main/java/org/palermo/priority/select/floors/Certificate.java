package org.palermo.priority.select.floors;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * Proof in whole numbers that no selection within the terms is worth more than a bound. Every
 * selection falls in one leaf by its number of candidates, and in each leaf prices on the budget
 * and the windows bound the value.
 *
 * <p>How a leaf bounds: each candidate is charged what it uses of the budget and the windows at the
 * prices; a selection is worth at most the sum of what is left of the values where something is
 * left, and the charges, which the budget, floors, ceilings and the number of candidates limit.
 * That holds at any prices; good prices make the bound small.
 *
 * @param leaves the leaves, by number of candidates
 */
public record Certificate(ImmutableList<Leaf> leaves) {
  /**
   * @throws IllegalArgumentException if there are no leaves
   */
  public Certificate {
    checkArgument(!leaves.isEmpty(), "a certificate has leaves");
  }

  /**
   * All selections of so many candidates.
   *
   * @param fewest the fewest candidates
   * @param most the most candidates
   * @param unit into how many parts one unit of value is divided; prices are in such parts
   * @param budget the price of one grain of the budget, where a grain is the largest amount of
   *     which all entries, here all costs, are whole multiples
   * @param windows the price of one grain of each window: above 0 where its ceiling holds the value
   *     down, below 0 where its floor does
   * @param each the price of each candidate whatever it is
   * @param bound no such selection is worth more; below 0 where there is none at all
   */
  public record Leaf(
      int fewest,
      int most,
      long unit,
      long budget,
      ImmutableMap<Window, Long> windows,
      long each,
      long bound) {}

  /** No selection within the terms is worth more; below 0 where there is none at all. */
  public long bound() {
    return leaves.stream().mapToLong(Leaf::bound).max().orElseThrow();
  }
}
