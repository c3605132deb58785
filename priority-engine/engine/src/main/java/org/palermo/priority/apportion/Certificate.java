package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.palermo.priority.exact.Fraction;

/** Figures by which a reader can check an apportionment without repeating it. */
public sealed interface Certificate {
  /** Whether these figures show that those seats are right for that house. */
  boolean shows(House house, ImmutableMap<String, Integer> seats);

  /**
   * Divide each weight by the divisor and round by the rule: the result is the seats, once floors
   * and caps are observed; where a quotient meets a signpost exactly, either side is right.
   *
   * @param rule how quotients are rounded
   * @param low smallest divisor that works, raised to the power of the rule; 0 when every recipient
   *     is at its cap
   * @param high largest divisor that works, raised likewise; empty when any larger one works
   * @param divisor the shortest decimal that works; empty only where ties leave a single divisor
   *     which is no fraction
   */
  record Divisor(
      DivisorRule rule, Fraction low, Optional<Fraction> high, Optional<Fraction> divisor)
      implements Certificate {
    @Override
    public boolean shows(House house, ImmutableMap<String, Integer> seats) {
      for (int i = 0; i < house.recipients().size(); i++) {
        Recipient recipient = house.recipients().get(i);
        Integer held = seats.get(recipient.name());
        if (held == null || !rounds(house, i, held)) {
          return false;
        }
      }
      return fits(house, seats);
    }

    private boolean rounds(House house, int index, int held) {
      Fraction divided = divisor.map(d -> d.power(rule.power())).orElse(low);
      Fraction weight = house.recipients().get(index).weight().power(rule.power());
      boolean enough =
          held == house.least(index)
              || weight.compareTo(rule.signpost(held - 1L).times(divided)) >= 0;
      boolean notMore =
          held == house.most(index) || weight.compareTo(rule.signpost(held).times(divided)) <= 0;
      return enough && notMore;
    }
  }

  /**
   * There are fewer seats than recipients with a claim to a first one, and the rule knows no
   * difference between first seats: the larger weights are served.
   *
   * @param least the smallest weight that is served; empty when none is
   */
  record LargerFirst(Optional<Fraction> least) implements Certificate {
    @Override
    public boolean shows(House house, ImmutableMap<String, Integer> seats) {
      for (int i = 0; i < house.recipients().size(); i++) {
        Recipient recipient = house.recipients().get(i);
        int held = seats.getOrDefault(recipient.name(), -1);
        int compared = least.map(recipient.weight()::compareTo).orElse(-1);
        boolean served = held == Math.max(1, house.least(i)) && compared >= 0;
        boolean unserved = held == house.least(i) && compared <= 0;
        if (!served && !unserved && house.most(i) > 0) {
          return false;
        }
      }
      return fits(house, seats);
    }
  }

  /**
   * Multiply each weight by the level, keep the result between floor and cap, and give the whole
   * part; those whose remainder exceeds the split get one seat more, those below it none.
   *
   * @param level seats per unit of weight
   * @param split the remainder that divides the two
   */
  record Remainder(Fraction level, Fraction split) implements Certificate {
    @Override
    public boolean shows(House house, ImmutableMap<String, Integer> seats) {
      for (int i = 0; i < house.recipients().size(); i++) {
        Recipient recipient = house.recipients().get(i);
        Fraction quota =
            level
                .times(recipient.weight())
                .max(Fraction.of(house.least(i)))
                .min(Fraction.of(house.most(i)));
        long more = seats.getOrDefault(recipient.name(), -1) - quota.floor();
        int compared = quota.minus(Fraction.of(quota.floor())).compareTo(split);
        boolean below = more == 0 && compared <= 0;
        boolean above = more == 1 && compared >= 0;
        if (!below && !above) {
          return false;
        }
      }
      return fits(house, seats);
    }
  }

  /**
   * The seats one after the other. At every stage each recipient holds its quota rounded down or
   * up; at most one seat from its fair share, whatever the size of the house.
   *
   * @param turns who gets each seat beyond the floors, in order
   */
  record Sequence(ImmutableList<String> turns) implements Certificate {
    @Override
    public boolean shows(House house, ImmutableMap<String, Integer> seats) {
      Filling filling = house.filling();
      int[] held = new int[house.recipients().size()];
      for (int i = 0; i < held.length; i++) {
        held[i] = house.least(i);
      }
      ImmutableList<String> names = house.names();
      long size = filling.first();
      for (String turn : turns) {
        held[names.indexOf(turn)]++;
        size++;
        for (int i = 0; i < held.length; i++) {
          Fraction quota = filling.share(i, size);
          if (held[i] < quota.floor() || held[i] > quota.ceil()) {
            return false;
          }
        }
      }
      for (int i = 0; i < held.length; i++) {
        if (seats.getOrDefault(names.get(i), -1) != held[i]) {
          return false;
        }
      }
      return size == house.seats();
    }
  }

  /** Whether those seats are as many as the house has, and each within its floor and cap. */
  private static boolean fits(House house, ImmutableMap<String, Integer> seats) {
    long sum = 0;
    for (int i = 0; i < house.recipients().size(); i++) {
      int held = seats.getOrDefault(house.recipients().get(i).name(), -1);
      if (held < house.least(i) || held > house.most(i)) {
        return false;
      }
      sum += held;
    }
    return sum == house.seats();
  }
}
