package org.palermo.benchmarks;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips what needs CP-SAT where there is no native library for the machine. */
final class WithoutCpSat implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return CpSat.isAvailable()
        ? SkipResult.doNotSkip()
        : SkipResult.skip("CP-SAT has no native library for this machine");
  }
}
