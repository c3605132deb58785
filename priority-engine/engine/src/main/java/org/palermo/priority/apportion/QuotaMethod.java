package org.palermo.priority.apportion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;

/**
 * Seats one by one to the largest weight over signpost among those who may have one without anybody
 * leaving its quota, now or in any larger house. Within quota and house monotone, but not
 * population monotone.
 *
 * <p>With the rule {@link DivisorRule#JEFFERSON} it is the quota method of Balinski and Young
 * (1975), with another one of the methods of Still (1979). With floors and caps the quota is the
 * share of {@link Filling}, and the first seats are the floors.
 *
 * @param index whose priorities decide among those who may be served
 */
public record QuotaMethod(DivisorRule index) implements ApportionmentMethod {
  /** Outcomes listed at most, at every stage, where ties branch. */
  public static final int MOST_OUTCOMES = 1_000;

  /** Largest house that is looked ahead to: weights more unequal than this allows are refused. */
  public static final int MOST_AHEAD = 2_000_000;

  @Override
  public String id() {
    return "QUOTA_" + index.name();
  }

  /**
   * @throws InvalidDataException if weights are so unequal that the look-ahead exceeds {@link
   *     #MOST_AHEAD}
   */
  @Override
  public Apportionment apportion(House house, TieOrder tieOrder) {
    SlotWindow window = window(house);
    ImmutableList<String> names = house.names();
    int[] held = new int[names.size()];
    for (int i = 0; i < held.length; i++) {
      held[i] = house.least(i);
    }
    Set<ImmutableIntArray> outcomes = new LinkedHashSet<>();
    outcomes.add(ImmutableIntArray.copyOf(held));
    boolean complete = true;
    ImmutableList.Builder<String> turns = ImmutableList.builder();
    for (long size = house.filling().first(); size < house.seats(); size++) {
      Set<ImmutableIntArray> grown = new LinkedHashSet<>();
      for (ImmutableIntArray outcome : outcomes) {
        for (int next : strongest(house, window, outcome)) {
          grown.add(served(outcome, next));
        }
      }
      complete &= grown.size() <= MOST_OUTCOMES;
      outcomes = firstOf(grown);
      ImmutableList<String> contenders =
          strongest(house, window, ImmutableIntArray.copyOf(held)).stream()
              .map(names::get)
              .collect(toImmutableList());
      String turn = tieOrder.order(contenders).get(0);
      turns.add(turn);
      held[names.indexOf(turn)]++;
    }
    return new Apportionment(
        house,
        id(),
        tieOrder,
        seats(names, ImmutableIntArray.copyOf(held)),
        ties(names, outcomes, ImmutableIntArray.copyOf(held), complete),
        new Certificate.Sequence(turns.build()));
  }

  /** Long enough that every seat given before its due date falls due within. */
  private static SlotWindow window(House house) {
    Filling filling = house.filling();
    long horizon = house.seats();
    for (int i = 0; i < filling.size(); i++) {
      long most = Math.min(filling.most(i), filling.share(i, house.seats()).ceil());
      if (most > filling.least(i)) {
        horizon = Math.max(horizon, filling.reaches(i, Fraction.of(most)).ceil());
      }
    }
    if (horizon - filling.first() > MOST_AHEAD) {
      throw new InvalidDataException(
          ImmutableList.of(
              new Problem(
                  "house",
                  "weights",
                  "weights-too-unequal",
                  "the smallest weight earns its next seat in a house of " + horizon + " only",
                  "use a divisor method")));
    }
    return SlotWindow.of(filling, horizon, Fraction.ONE);
  }

  private List<Integer> strongest(House house, SlotWindow window, ImmutableIntArray held) {
    List<Integer> strongest = new ArrayList<>();
    window
        .servable(held)
        .forEach(
            i -> {
              int compared = strongest.isEmpty() ? 0 : compare(house, held, i, strongest.get(0));
              if (compared > 0) {
                strongest.clear();
              }
              if (compared >= 0) {
                strongest.add(i);
              }
            });
    return strongest;
  }

  /** Compares weight over signpost, crosswise, so that a signpost of 0 needs no division. */
  private int compare(House house, ImmutableIntArray held, int one, int other) {
    Fraction weight = house.recipients().get(one).weight().power(index.power());
    Fraction otherWeight = house.recipients().get(other).weight().power(index.power());
    Fraction signpost = index.signpost(held.get(one));
    Fraction otherSignpost = index.signpost(held.get(other));
    return signpost.signum() == 0 && otherSignpost.signum() == 0
        ? weight.compareTo(otherWeight)
        : weight.times(otherSignpost).compareTo(otherWeight.times(signpost));
  }

  private static ImmutableIntArray served(ImmutableIntArray held, int next) {
    int[] seats = held.toArray();
    seats[next]++;
    return ImmutableIntArray.copyOf(seats);
  }

  private static Set<ImmutableIntArray> firstOf(Set<ImmutableIntArray> grown) {
    Set<ImmutableIntArray> first = new LinkedHashSet<>();
    grown.stream().limit(MOST_OUTCOMES).forEach(first::add);
    return first;
  }

  private static Ties ties(
      ImmutableList<String> names,
      Set<ImmutableIntArray> outcomes,
      ImmutableIntArray taken,
      boolean complete) {
    ImmutableSet.Builder<ImmutableMap<String, Integer>> all = ImmutableSet.builder();
    all.add(seats(names, taken));
    outcomes.forEach(outcome -> all.add(seats(names, outcome)));
    return new Ties.Listed(all.build(), complete);
  }

  private static ImmutableMap<String, Integer> seats(
      ImmutableList<String> names, ImmutableIntArray held) {
    ImmutableMap.Builder<String, Integer> seats = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      seats.put(names.get(i), held.get(i));
    }
    return seats.buildOrThrow();
  }
}
