package org.palermo.convention.testkit;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work done by several threads at once. */
final class ManyThreads {
  private static final int THREADS = 4;

  private ManyThreads() {}

  /** What differs from the work done by one thread alone, in words; nothing if all agree. */
  static <T> Optional<String> difference(Callable<T> work) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      T alone = work.call();
      for (Future<T> other : threads.invokeAll(Collections.nCopies(THREADS, work))) {
        if (!other.get().equals(alone)) {
          return Optional.of("several threads at once got another result than one alone");
        }
      }
      return Optional.empty();
    } catch (ExecutionException thrown) {
      return Optional.of("in one of several threads it threw " + thrown.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("it was interrupted while several threads asked");
    } catch (Exception thrown) {
      return Optional.of("it threw " + thrown);
    } finally {
      threads.shutdownNow();
    }
  }
}
