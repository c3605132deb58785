package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import org.palermo.priority.exact.Fraction;

/**
 * A selection within the terms.
 *
 * @param chosen the ids of the candidates chosen, in order
 * @param value the sum of their values
 * @param cost the sum of their costs, in whole US dollars
 * @param activity for each window how much its group has in the selection, in the order of the
 *     terms
 * @param certificate proof that no selection within the terms is worth more than its bound
 * @param proof whether it is proven that no selection is worth more than this one
 */
public record Solution(
    ImmutableSortedSet<String> chosen,
    long value,
    long cost,
    ImmutableMap<Window, Fraction> activity,
    Certificate certificate,
    Proof proof)
    implements Outcome {
  /** Whether no selection within the terms is worth more, as far as was proven. */
  public boolean isOptimal() {
    return proof instanceof Proof.Proven;
  }
}
