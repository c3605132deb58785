package org.palermo.convention.testkit;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.palermo.convention.spi.ProtocolPlugin;

/** Whether a plugin brings what it has in good time; one that never does is not waited for. */
final class LoadTime {
  /** A machine that is busy with something else may be slow once, and not each time. */
  private static final int LOADS = 3;

  private LoadTime() {}

  /** Whether the best of several loads, each of a new instance, takes no longer than that. */
  static boolean isWithin(Duration most, Supplier<ProtocolPlugin> plugins) {
    for (int load = 0; load < LOADS; load++) {
      if (loadsWithin(most, plugins)) {
        return true;
      }
    }
    return false;
  }

  private static boolean loadsWithin(Duration most, Supplier<ProtocolPlugin> plugins) {
    FutureTask<Boolean> loading =
        new FutureTask<>(
            () -> {
              ProtocolPlugin plugin = plugins.get();
              plugin.content();
              plugin.workedCases();
              plugin.revisions();
              return true;
            });
    Thread thread = new Thread(loading, "loading a plugin");
    thread.setDaemon(true);
    thread.start();
    try {
      return loading.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      loading.cancel(true);
      return false;
    } catch (ExecutionException broken) {
      throw new IllegalStateException("a plugin could not be loaded", broken.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a plugin was loading", interrupted);
    }
  }
}
