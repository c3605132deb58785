package org.palermo.priority.apportion;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.util.Set;
import java.util.stream.Stream;

/** All outcomes that a method finds equally right. */
public sealed interface Ties {
  /** Number of outcomes; 1 where there is no tie. */
  BigInteger count();

  /** Whether {@link #outcomes()} names every one of them. */
  boolean isComplete();

  /** The outcomes: seats by name, in the order of the recipients. */
  Stream<ImmutableMap<String, Integer>> outcomes();

  /** Whether there is more than one outcome. */
  default boolean isTie() {
    return count().compareTo(BigInteger.ONE) > 0;
  }

  /**
   * Several recipients have exactly the same claim to the last seats: any choice among them is
   * right.
   *
   * @param settled what each holds before those last seats
   * @param contenders who has the claim, in the order listed; none when there is no tie
   * @param places how many of them get one seat more
   */
  record LastSeats(
      ImmutableMap<String, Integer> settled, ImmutableList<String> contenders, int places)
      implements Ties {
    @Override
    public BigInteger count() {
      return BigIntegerMath.binomial(contenders.size(), places);
    }

    @Override
    public boolean isComplete() {
      return true;
    }

    /** Made one after the other; there may be more than anyone can store. */
    @Override
    public Stream<ImmutableMap<String, Integer>> outcomes() {
      return Sets.combinations(ImmutableSet.copyOf(contenders), places).stream().map(this::served);
    }

    ImmutableMap<String, Integer> served(Set<String> lucky) {
      ImmutableMap.Builder<String, Integer> seats = ImmutableMap.builder();
      settled.forEach((name, held) -> seats.put(name, held + (lucky.contains(name) ? 1 : 0)));
      return seats.buildOrThrow();
    }
  }

  /**
   * The outcomes one by one, where an early tie bears on later seats.
   *
   * @param all the outcomes found
   * @param isComplete false when there are more than were looked for
   */
  record Listed(ImmutableSet<ImmutableMap<String, Integer>> all, boolean isComplete)
      implements Ties {
    @Override
    public BigInteger count() {
      return BigInteger.valueOf(all.size());
    }

    @Override
    public Stream<ImmutableMap<String, Integer>> outcomes() {
      return all.stream();
    }
  }

  /** Those outcomes as a set. */
  default ImmutableSet<ImmutableMap<String, Integer>> asSet() {
    return outcomes().collect(toImmutableSet());
  }
}
