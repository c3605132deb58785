package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableList;

/** Faults of one kind, told all at once under the obligation that they break. */
final class Faults {
  private Faults() {}

  /** Fails with every fault, if there is one. */
  static void none(String obligation, ImmutableList<String> faults) {
    if (!faults.isEmpty()) {
      fail(obligation + ":\n  - " + String.join("\n  - ", faults));
    }
  }
}
