package org.palermo.priority.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.priority.exact.Fraction;

class SlotWindowProperties {
  @Property(tries = 400)
  @Label("25 exact test: who may be served is who a trial of all completions finds servable")
  void agreesWithAllCompletions(
      @ForAll("fillings") Filling filling,
      @ForAll("tolerances") Fraction tau,
      @ForAll Random dice) {
    SlotWindow window = SlotWindow.of(filling, filling.last(), tau);
    Seating seating = new Seating(window);
    Map<ImmutableIntArray, Boolean> known = new HashMap<>();
    ImmutableIntArray held = ImmutableIntArray.copyOf(new int[filling.size()]);
    while (sum(held) < filling.last()) {
      ImmutableIntArray servable = window.servable(held);
      for (int g = 0; g < filling.size(); g++) {
        ImmutableIntArray next = plusOne(held, g);
        boolean found = next.get(g) <= filling.most(g) && isExtendable(filling, tau, next, known);
        assertThat(servable.contains(g)).isEqualTo(found);
        assertThat(seating.mayBeServed(g)).isEqualTo(found);
      }
      assertThat(servable.isEmpty()).isFalse();
      int served = servable.get(dice.nextInt(servable.length()));
      held = plusOne(held, served);
      seating.serve(served);
    }
  }

  @Property(tries = 100)
  @Label("14 long runs: no way of serving the servable ever leaves the window or meets a dead end")
  void neverMeetsADeadEnd(
      @ForAll("longFillings") Filling filling,
      @ForAll("tolerances") Fraction tau,
      @ForAll Random dice) {
    SlotWindow window = SlotWindow.of(filling, filling.last(), tau);
    int[] held = new int[filling.size()];
    for (long k = 1; k <= filling.last(); k++) {
      ImmutableIntArray servable = window.servable(ImmutableIntArray.copyOf(held));
      held[servable.get(dice.nextInt(servable.length()))]++;
      for (int g = 0; g < held.length; g++) {
        Fraction off = Fraction.of(held[g]).minus(filling.share(g, k)).abs();
        assertThat(off).isLessThan(tau);
      }
    }
  }

  /** Bases on which a look-ahead of 60 places runs into a dead end at place 95. */
  @Example
  void passesTheCaseOnWhichShortLookAheadsFail() {
    int[] bases = {2, 1, 782, 107, 868, 165, 815};
    ImmutableList.Builder<Filling.Vessel> vessels = ImmutableList.builder();
    for (int base : bases) {
      vessels.add(new Filling.Vessel(Fraction.of(base), 0, base));
    }
    neverMeetsADeadEnd(Filling.of(vessels.build()), Fraction.ONE, new Random(1));
  }

  @Example
  void nobodyMayBeServedBeyondAHorizonShorterThanTheSchedule() {
    Filling.Vessel vessel = new Filling.Vessel(Fraction.ONE, 0, 5);
    Filling filling = Filling.of(ImmutableList.of(vessel, vessel));
    SlotWindow window = SlotWindow.of(filling, 1, Fraction.ONE);
    Seating seating = new Seating(window);
    assertThat(seating.mayBeServed(1)).isTrue();
    seating.serve(0);
    assertThat(window.servable(ImmutableIntArray.of(1, 0)).isEmpty()).isTrue();
    assertThat(seating.mayBeServed(1)).isFalse();
  }

  @Property(tries = 300)
  @Label("8 10 filling: shares add up, never fall, keep floors and caps, and one level fills all")
  void sharesAreFair(@ForAll("flooredFillings") Filling filling) {
    Fraction[] before = new Fraction[filling.size()];
    for (long k = filling.first(); k <= filling.last(); k++) {
      Fraction sum = Fraction.ZERO;
      Fraction level = filling.level(Fraction.of(k));
      for (int g = 0; g < filling.size(); g++) {
        Fraction share = filling.share(g, k);
        sum = sum.plus(share);
        assertThat(share).isBetween(Fraction.of(filling.least(g)), Fraction.of(filling.most(g)));
        if (before[g] != null) {
          assertThat(share).isGreaterThanOrEqualTo(before[g]);
        }
        if (share.compareTo(Fraction.of(filling.least(g))) > 0) {
          assertThat(filling.reaches(g, share)).isLessThanOrEqualTo(Fraction.of(k));
          assertThat(level.signum()).isPositive();
        }
        before[g] = share;
      }
      assertThat(sum).isEqualTo(Fraction.of(k));
    }
  }

  private static boolean isExtendable(
      Filling filling,
      Fraction tau,
      ImmutableIntArray held,
      Map<ImmutableIntArray, Boolean> known) {
    Boolean before = known.get(held);
    if (before != null) {
      return before;
    }
    boolean within = isWithin(filling, tau, held);
    boolean extendable = within && sum(held) == filling.last();
    for (int g = 0; within && !extendable && g < held.length(); g++) {
      if (held.get(g) < filling.most(g)) {
        extendable = isExtendable(filling, tau, plusOne(held, g), known);
      }
    }
    known.put(held, extendable);
    return extendable;
  }

  private static boolean isWithin(Filling filling, Fraction tau, ImmutableIntArray held) {
    Fraction slack = tau.minus(Fraction.ONE);
    for (int g = 0; g < held.length(); g++) {
      Fraction share = filling.share(g, sum(held));
      if (held.get(g) < share.minus(slack).floor() || held.get(g) > share.plus(slack).ceil()) {
        return false;
      }
    }
    return true;
  }

  private static long sum(ImmutableIntArray held) {
    return held.stream().sum();
  }

  private static ImmutableIntArray plusOne(ImmutableIntArray held, int recipient) {
    int[] seats = held.toArray();
    seats[recipient]++;
    return ImmutableIntArray.copyOf(seats);
  }

  @Provide
  Arbitrary<Fraction> tolerances() {
    return Arbitraries.of(Fraction.ONE, Fraction.of(3, 2), Fraction.of(2));
  }

  @Provide
  Arbitrary<Filling> fillings() {
    return vessels(1, 4, 4, 9).map(Filling::of);
  }

  @Provide
  Arbitrary<Filling> longFillings() {
    return vessels(1, 7, 40, 900).map(Filling::of);
  }

  @Provide
  Arbitrary<Filling> flooredFillings() {
    Arbitrary<Filling.Vessel> vessels =
        Combinators.combine(
                Arbitraries.longs().between(0, 30),
                Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(0, 9))
            .as(
                (weight, floor, more) ->
                    new Filling.Vessel(Fraction.of(weight, 7), floor, floor + more));
    return vessels.list().ofMaxSize(6).map(ImmutableList::copyOf).map(Filling::of);
  }

  private static Arbitrary<ImmutableList<Filling.Vessel>> vessels(
      int fewest, int most, int cap, long weight) {
    Arbitrary<Filling.Vessel> vessel =
        Combinators.combine(
                Arbitraries.longs().between(1, weight), Arbitraries.integers().between(0, cap))
            .as((w, c) -> new Filling.Vessel(Fraction.of(w), 0, c));
    Arbitrary<List<Filling.Vessel>> lists = vessel.list().ofMinSize(fewest).ofMaxSize(most);
    return lists.map(ImmutableList::copyOf);
  }
}
