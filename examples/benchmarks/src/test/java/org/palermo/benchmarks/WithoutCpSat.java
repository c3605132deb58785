package org.palermo.benchmarks;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * Skips what needs CP-SAT where there is no native library for the machine. On Linux with x86-64
 * there is one, so that there a broken one is a failure.
 */
final class WithoutCpSat implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    boolean isTaken =
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64");
    return isTaken || CpSat.isAvailable()
        ? SkipResult.doNotSkip()
        : SkipResult.skip("CP-SAT has no native library for this machine");
  }
}
