package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Looks for a case that breaks an obligation and makes it small. The draws are the same on every
 * run, so that a failing test fails again.
 */
final class CaseSearch {
  private static final long SEED = 20_051_021;
  private static final int DRAWN = 100;
  private static final int MOST_STEPS = 2_000;

  private CaseSearch() {}

  /** Fails with the smallest case found for which a fault is told. */
  static <T> void holds(
      String obligation, Arbitrary<T> cases, Function<T, Optional<String>> fault) {
    List<String> found = new ArrayList<>();
    inSession(() -> first(cases, fault).ifPresent(found::add));
    Faults.none(obligation, ImmutableList.copyOf(found));
  }

  /** So many cases. */
  static <T> ImmutableList<T> drawn(Arbitrary<T> cases, int count) {
    ImmutableList.Builder<T> drawn = ImmutableList.builder();
    inSession(
        () -> {
          RandomGenerator<T> generator = cases.generator(DRAWN, true);
          Random random = new Random(SEED);
          for (int i = 0; i < count; i++) {
            drawn.add(generator.next(random).value());
          }
        });
    return drawn.build();
  }

  private static void inSession(JqwikSession.Runnable work) {
    if (JqwikSession.isActive()) {
      try {
        work.run();
      } catch (RuntimeException | Error told) {
        throw told;
      } catch (Throwable never) {
        throw new IllegalStateException(never);
      }
    } else {
      JqwikSession.run(work);
    }
  }

  private static <T> Optional<String> first(
      Arbitrary<T> cases, Function<T, Optional<String>> fault) {
    RandomGenerator<T> generator = cases.generator(DRAWN, true);
    Random random = new Random(SEED);
    for (int i = 0; i < DRAWN; i++) {
      Shrinkable<T> drawn = generator.next(random);
      Optional<String> told = tell(fault, drawn.value());
      if (told.isPresent()) {
        return Optional.of(shrunk(drawn, told.get(), fault));
      }
    }
    return Optional.empty();
  }

  /** Goes to the first smaller case that has a fault too, as long as there is one. */
  private static <T> String shrunk(
      Shrinkable<T> drawn, String told, Function<T, Optional<String>> fault) {
    Shrinkable<T> smallest = drawn;
    String words = told;
    int steps = 0;
    boolean smaller = true;
    while (smaller && steps < MOST_STEPS) {
      smaller = false;
      for (Shrinkable<T> next : smallest.shrink().toList()) {
        Optional<String> still = tell(fault, next.value());
        steps++;
        if (still.isPresent()) {
          smallest = next;
          words = still.get();
          smaller = true;
          break;
        }
      }
    }
    return words;
  }

  /** A case on which something throws breaks another obligation: that nothing may throw. */
  private static <T> Optional<String> tell(Function<T, Optional<String>> fault, T value) {
    try {
      return fault.apply(value);
    } catch (RuntimeException toldElsewhere) {
      return Optional.empty();
    }
  }
}
