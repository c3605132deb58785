package org.palermo.priority.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;

/**
 * Who does the work. The executor is the caller's, and is neither kept nor shut down; the result
 * never depends on it.
 *
 * @param executor runs the tasks. The calling thread waits for them, so it must not be one that the
 *     executor needs
 * @param tasks in how many tasks the work is parted, 1 or more; each needs memory of its own
 */
public record Workers(Executor executor, int tasks) {
  /**
   * @throws IllegalArgumentException if there is no task
   */
  public Workers {
    checkArgument(tasks >= 1, "tasks must be 1 or more, were %s", tasks);
  }

  /** The calling thread alone. */
  public static Workers callingThread() {
    return new Workers(Runnable::run, 1);
  }

  /**
   * What every task gives, in the order of tasks. What a task throws is thrown.
   *
   * @param task does the part of that number, from 0
   */
  public <T> List<T> all(IntFunction<T> task) {
    List<CompletableFuture<T>> begun = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      int number = i;
      begun.add(CompletableFuture.supplyAsync(() -> task.apply(number), executor));
    }
    try {
      return begun.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
