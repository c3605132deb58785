package org.palermo.priority.rank;

import java.util.Optional;

/**
 * Which types may have the next place of a tier. Depends on how many places each type has had and
 * on nothing else: on this rest severity monotonicity and prefix stability of every rule.
 */
interface Eligibility {
  /** Marks each type that may have the next place; at least one with claims left. */
  void mark(boolean[] eligible);

  /** The next place goes to that type. */
  void serve(int type);

  /** Why that type may not have the next place; empty if it may. */
  Optional<Hindrance> hindrance(int type);
}
