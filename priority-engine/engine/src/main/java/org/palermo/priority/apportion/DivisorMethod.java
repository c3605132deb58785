package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.exact.ShortestDecimal;

/**
 * Divide all weights by one number and round: seats go one by one to the largest weight over
 * signpost. House monotone and population monotone, whatever the rule.
 *
 * <p>Floors and caps are observed by rounding, then cutting (Balinski and Young 1982, the min-max
 * form). Where the rule gives everyone a first seat and there are fewer seats than recipients, the
 * larger weights are served. Costs {@code O(n log n)} for {@code n} recipients, whatever the number
 * of seats.
 *
 * @param rule where quotients are rounded up
 */
public record DivisorMethod(DivisorRule rule) implements ApportionmentMethod {
  @Override
  public String id() {
    return rule.name();
  }

  @Override
  public Apportionment apportion(House house, TieOrder tieOrder) {
    return new Run(house).answer(tieOrder);
  }

  /** A claim to a next seat: beyond all numbers where the signpost is 0, then by weight. */
  private record Priority(boolean isFirstSeatForAll, Fraction value)
      implements Comparable<Priority> {
    private static final Comparator<Priority> ORDER =
        Comparator.comparing(Priority::isFirstSeatForAll).thenComparing(Priority::value);

    @Override
    public int compareTo(Priority other) {
      return ORDER.compare(this, other);
    }
  }

  /** One house on its way to an answer. */
  private final class Run {
    private final House house;
    private final int[] seats;
    private long given;

    private Run(House house) {
      this.house = house;
      this.seats = new int[house.recipients().size()];
      startFromRoundedShares();
      addOneByOne();
      removeOneByOne();
    }

    /** Right for some house already, because it rounds by one divisor; often nearly for this. */
    private void startFromRoundedShares() {
      Fraction level = house.filling().level(Fraction.of(house.seats()));
      for (int i = 0; i < seats.length; i++) {
        Fraction quotient = weight(i).times(level);
        long below = Math.min(quotient.floor(), house.most(i));
        boolean up = quotient.power(rule.power()).compareTo(rule.signpost(below)) > 0;
        seats[i] = (int) Math.max(house.least(i), Math.min(house.most(i), below + (up ? 1 : 0)));
        given += seats[i];
      }
    }

    private void addOneByOne() {
      PriorityQueue<Integer> next =
          new PriorityQueue<>(
              Comparator.comparing((Integer i) -> priority(i, seats[i])).reversed());
      for (int i = 0; i < seats.length && given < house.seats(); i++) {
        if (seats[i] < house.most(i)) {
          next.add(i);
        }
      }
      while (given < house.seats()) {
        int served = next.remove();
        seats[served]++;
        given++;
        if (seats[served] < house.most(served)) {
          next.add(served);
        }
      }
    }

    private void removeOneByOne() {
      PriorityQueue<Integer> next =
          new PriorityQueue<>(Comparator.comparing((Integer i) -> priority(i, seats[i] - 1)));
      for (int i = 0; i < seats.length && given > house.seats(); i++) {
        if (seats[i] > house.least(i)) {
          next.add(i);
        }
      }
      while (given > house.seats()) {
        int robbed = next.remove();
        seats[robbed]--;
        given--;
        if (seats[robbed] > house.least(robbed)) {
          next.add(robbed);
        }
      }
    }

    private Apportionment answer(TieOrder tieOrder) {
      Optional<Priority> next = strongestUnserved();
      Optional<Priority> last = weakestServed();
      Ties.LastSeats ties = ties(next, last);
      ImmutableSet<String> lucky =
          ImmutableSet.copyOf(tieOrder.order(ties.contenders()).subList(0, ties.places()));
      return new Apportionment(
          house, id(), tieOrder, ties.served(lucky), ties, certificate(next, last));
    }

    private Optional<Priority> strongestUnserved() {
      Optional<Priority> strongest = Optional.empty();
      for (int i = 0; i < seats.length; i++) {
        if (seats[i] < house.most(i)) {
          Priority own = priority(i, seats[i]);
          strongest = Optional.of(strongest.filter(s -> s.compareTo(own) >= 0).orElse(own));
        }
      }
      return strongest;
    }

    private Optional<Priority> weakestServed() {
      Optional<Priority> weakest = Optional.empty();
      for (int i = 0; i < seats.length; i++) {
        if (seats[i] > house.least(i)) {
          Priority own = priority(i, seats[i] - 1);
          weakest = Optional.of(weakest.filter(w -> w.compareTo(own) <= 0).orElse(own));
        }
      }
      return weakest;
    }

    private Ties.LastSeats ties(Optional<Priority> next, Optional<Priority> last) {
      boolean tied = next.isPresent() && next.equals(last);
      ImmutableMap.Builder<String, Integer> settled = ImmutableMap.builder();
      ImmutableList.Builder<String> contenders = ImmutableList.builder();
      int places = 0;
      for (int i = 0; i < seats.length; i++) {
        boolean served = tied && seats[i] > house.least(i) && last.equals(claim(i, seats[i] - 1));
        boolean unserved = tied && seats[i] < house.most(i) && next.equals(claim(i, seats[i]));
        String name = house.recipients().get(i).name();
        settled.put(name, served ? seats[i] - 1 : seats[i]);
        places += served ? 1 : 0;
        if (served || unserved) {
          contenders.add(name);
        }
      }
      return new Ties.LastSeats(settled.buildOrThrow(), contenders.build(), places);
    }

    private Certificate certificate(Optional<Priority> next, Optional<Priority> last) {
      if (next.isPresent() && next.orElseThrow().isFirstSeatForAll) {
        return new Certificate.LargerFirst(last.map(Priority::value));
      }
      Fraction low = next.map(Priority::value).orElse(Fraction.ZERO);
      Optional<Fraction> high = last.filter(p -> !p.isFirstSeatForAll).map(Priority::value);
      return new Certificate.Divisor(
          rule,
          low,
          high,
          ShortestDecimal.withPowerBetween(
              low, high.orElse(low.times(2).plus(Fraction.of(100))), rule.power()));
    }

    private Optional<Priority> claim(int index, long held) {
      return Optional.of(priority(index, held));
    }

    private Priority priority(int index, long held) {
      Fraction signpost = rule.signpost(held);
      return signpost.signum() == 0
          ? new Priority(true, weight(index))
          : new Priority(false, weight(index).power(rule.power()).dividedBy(signpost));
    }

    private Fraction weight(int index) {
      return house.recipients().get(index).weight();
    }
  }
}
