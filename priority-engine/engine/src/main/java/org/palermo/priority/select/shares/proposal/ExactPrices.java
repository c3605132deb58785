package org.palermo.priority.select.shares.proposal;

import java.util.Optional;
import org.palermo.priority.exact.Fraction;

/** Exact prices in the present round, for where the bounds do not tell. */
@FunctionalInterface
public interface ExactPrices {
  /** The price of a candidate; empty if its payers have too little. */
  Optional<Fraction> of(int candidate);
}
