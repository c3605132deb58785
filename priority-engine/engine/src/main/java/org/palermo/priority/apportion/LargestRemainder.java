package org.palermo.priority.apportion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.palermo.priority.exact.Fraction;

/**
 * Give each the whole part of its quota, and the seats left to the largest remainders; Hamilton's
 * method. Always within quota, but a larger house may cost a recipient a seat.
 *
 * <p>With floors and caps the quota is the share of {@link Filling}: in proportion to weight, as
 * far as floors and caps allow.
 */
public record LargestRemainder() implements ApportionmentMethod {
  @Override
  public String id() {
    return "LARGEST_REMAINDER";
  }

  @Override
  public Apportionment apportion(House house, TieOrder tieOrder) {
    Filling filling = house.filling();
    ImmutableList<Fraction> quotas =
        IntStream.range(0, filling.size())
            .mapToObj(i -> filling.share(i, house.seats()))
            .collect(toImmutableList());
    int left = house.seats() - (int) quotas.stream().mapToLong(Fraction::floor).sum();
    ImmutableList<Fraction> remainders =
        quotas.stream().map(q -> q.minus(Fraction.of(q.floor()))).collect(toImmutableList());
    Fraction split =
        left == 0
            ? Fraction.ONE
            : ImmutableList.sortedCopyOf(Comparator.reverseOrder(), remainders).get(left - 1);
    Ties.LastSeats ties = ties(house, quotas, remainders, split);
    ImmutableSet<String> lucky =
        ImmutableSet.copyOf(tieOrder.order(ties.contenders()).subList(0, ties.places()));
    return new Apportionment(
        house,
        id(),
        tieOrder,
        ties.served(lucky),
        ties,
        new Certificate.Remainder(filling.level(Fraction.of(house.seats())), split));
  }

  private static Ties.LastSeats ties(
      House house,
      ImmutableList<Fraction> quotas,
      ImmutableList<Fraction> remainders,
      Fraction split) {
    ImmutableMap.Builder<String, Integer> settled = ImmutableMap.builder();
    ImmutableList.Builder<String> contenders = ImmutableList.builder();
    int given = 0;
    for (int i = 0; i < quotas.size(); i++) {
      int compared = remainders.get(i).compareTo(split);
      int held = (int) quotas.get(i).floor() + (compared > 0 ? 1 : 0);
      given += held;
      settled.put(house.recipients().get(i).name(), held);
      if (compared == 0) {
        contenders.add(house.recipients().get(i).name());
      }
    }
    return new Ties.LastSeats(settled.buildOrThrow(), contenders.build(), house.seats() - given);
  }
}
