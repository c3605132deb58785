package org.palermo.convention.testkit.axiom;

import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.state.StateRegister;

/** Makes the ordering that is tried, for whichever States have needs. */
@FunctionalInterface
public interface Orderings {
  /** The ordering for needs of those States. */
  NeedOrdering of(StateRegister states);
}
