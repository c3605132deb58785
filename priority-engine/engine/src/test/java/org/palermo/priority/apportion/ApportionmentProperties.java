package org.palermo.priority.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.palermo.priority.exact.Fraction;

class ApportionmentProperties {
  static final ImmutableList<ApportionmentMethod> METHODS = methods();
  private static final TieOrder LISTED = new TieOrder.Listing();

  private static ImmutableList<ApportionmentMethod> methods() {
    ImmutableList.Builder<ApportionmentMethod> methods = ImmutableList.builder();
    for (DivisorRule rule : DivisorRule.values()) {
      methods.add(new DivisorMethod(rule));
      methods.add(new QuotaMethod(rule));
    }
    return methods.add(new LargestRemainder()).build();
  }

  @Property(tries = 300)
  @Label("29 divisor methods: seats add up, and no recipient has a stronger claim than one served")
  void divisorMethodsPassTheMinMaxTest(@ForAll("houses") House house, @ForAll DivisorRule rule) {
    Apportionment found = new DivisorMethod(rule).apportion(house, LISTED);
    assertThat(found.seats().values().stream().mapToInt(s -> s).sum()).isEqualTo(house.seats());
    for (int i = 0; i < house.recipients().size(); i++) {
      for (int j = 0; j < house.recipients().size(); j++) {
        int own = found.of(house.recipients().get(i).name());
        int other = found.of(house.recipients().get(j).name());
        if (own < house.most(i) && other > house.least(j)) {
          Fraction claim =
              house
                  .recipients()
                  .get(i)
                  .weight()
                  .power(rule.power())
                  .times(rule.signpost(other - 1L));
          Fraction served =
              house.recipients().get(j).weight().power(rule.power()).times(rule.signpost(own));
          assertThat(claim).isLessThanOrEqualTo(served);
        }
      }
    }
  }

  @Property(tries = 200)
  @Label("29 house monotone: one seat more takes no seat from anybody")
  void divisorAndQuotaMethodsAreHouseMonotone(
      @ForAll("houses") House house, @ForAll DivisorRule rule) {
    for (ApportionmentMethod method : List.of(new DivisorMethod(rule), new QuotaMethod(rule))) {
      Apportionment before = method.apportion(house, LISTED);
      if (roomLeft(house)) {
        Apportionment after = method.apportion(house.withSeats(house.seats() + 1), LISTED);
        house
            .names()
            .forEach(name -> assertThat(after.of(name)).isGreaterThanOrEqualTo(before.of(name)));
      }
    }
  }

  @Property(tries = 300)
  @Label("29 population monotone: a grown weight never loses a seat to a shrunken one")
  void divisorMethodsArePopulationMonotone(
      @ForAll("plainHouses") House house,
      @ForAll DivisorRule rule,
      @ForAll @IntRange(min = 0, max = 9) int up,
      @ForAll @IntRange(min = 0, max = 9) int down) {
    int n = house.recipients().size();
    int grown = up % n;
    int shrunken = down % n;
    if (grown == shrunken) {
      return;
    }
    List<Recipient> changed = new ArrayList<>(house.recipients());
    changed.set(grown, scaled(changed.get(grown), Fraction.of(10 + up, 10)));
    changed.set(shrunken, scaled(changed.get(shrunken), Fraction.of(10, 10 + down)));
    House other = House.of(house.seats(), ImmutableList.copyOf(changed));
    Apportionment before = new DivisorMethod(rule).apportion(house, LISTED);
    Apportionment after = new DivisorMethod(rule).apportion(other, LISTED);
    String gains = changed.get(grown).name();
    String loses = changed.get(shrunken).name();
    boolean swapped = after.of(gains) < before.of(gains) && after.of(loses) > before.of(loses);
    boolean byTheTieAlone = before.ties().isTie() || after.ties().isTie();
    assertThat(swapped && !byTheTieAlone).isFalse();
  }

  @Property(tries = 200)
  @Label("29 certificates: each shows its own seats and no others")
  void certificatesShowTheirSeatsOnly(@ForAll("houses") House house) {
    for (ApportionmentMethod method : METHODS) {
      Apportionment found = method.apportion(house, LISTED);
      assertThat(found.certificate().shows(house, found.seats())).isTrue();
      if (method instanceof QuotaMethod) {
        continue;
      }
      Set<ImmutableMap<String, Integer>> shown = new HashSet<>();
      for (ImmutableMap<String, Integer> neighbour : neighbours(found.seats())) {
        if (found.certificate().shows(house, neighbour)) {
          shown.add(neighbour);
        }
      }
      assertThat(found.ties().asSet()).containsAll(shown);
    }
  }

  @Property(tries = 200)
  @Label("29 quota: largest remainder and quota methods give the quota rounded down or up")
  void quotaMethodsStayWithinQuota(@ForAll("houses") House house) {
    for (ApportionmentMethod method : METHODS) {
      if (!(method instanceof DivisorMethod)) {
        Apportionment found = method.apportion(house, LISTED);
        Filling filling = house.filling();
        for (int i = 0; i < filling.size(); i++) {
          Fraction quota = filling.share(i, house.seats());
          assertThat((long) found.of(house.names().get(i))).isBetween(quota.floor(), quota.ceil());
        }
      }
    }
  }

  @Property(tries = 150)
  @Label("31 ties: the outcomes are closed under exchanging recipients with equal claims")
  void tiesAreClosedUnderSymmetry(@ForAll("tiedHouses") House house) {
    for (ApportionmentMethod method : METHODS) {
      Ties ties = method.apportion(house, LISTED).ties();
      ImmutableSet<ImmutableMap<String, Integer>> outcomes = ties.asSet();
      for (int i = 0; ties.isComplete() && i + 1 < house.recipients().size(); i++) {
        Recipient one = house.recipients().get(i);
        Recipient other = house.recipients().get(i + 1);
        if (one.equals(new Recipient(one.name(), other.weight(), other.floor(), other.cap()))) {
          for (ImmutableMap<String, Integer> outcome : outcomes) {
            assertThat(outcomes).contains(exchanged(outcome, one.name(), other.name()));
          }
        }
      }
    }
  }

  @Property(tries = 150)
  @Label(
      "31 declared choice: the lot and the listing each take one of the outcomes, the lot by name")
  void theChoiceIsDeclared(@ForAll("tiedHouses") House house) {
    Lot lot = new Lot("seed");
    for (ApportionmentMethod method : METHODS) {
      Apportionment drawn = method.apportion(house, lot);
      Apportionment listed = method.apportion(house, LISTED);
      assertThat(drawn.ties().asSet()).contains(drawn.seats());
      assertThat(drawn.ties().count()).isEqualTo(listed.ties().count());
      House turned = House.of(house.seats(), house.recipients().reverse());
      assertThat(method.apportion(turned, lot).seats().equals(drawn.seats())).isTrue();
    }
  }

  private static boolean roomLeft(House house) {
    long caps = 0;
    for (int i = 0; i < house.recipients().size(); i++) {
      caps += house.most(i);
    }
    return caps > house.seats();
  }

  private static Recipient scaled(Recipient recipient, Fraction factor) {
    return Recipient.of(recipient.name(), recipient.weight().times(factor));
  }

  private static List<ImmutableMap<String, Integer>> neighbours(
      ImmutableMap<String, Integer> seats) {
    List<ImmutableMap<String, Integer>> all = new ArrayList<>();
    for (String from : seats.keySet()) {
      for (String to : seats.keySet()) {
        if (!from.equals(to)) {
          ImmutableMap.Builder<String, Integer> moved = ImmutableMap.builder();
          seats.forEach(
              (name, held) ->
                  moved.put(
                      name, name.equals(from) ? held - 1 : name.equals(to) ? held + 1 : held));
          all.add(moved.buildOrThrow());
        }
      }
    }
    return all;
  }

  private static ImmutableMap<String, Integer> exchanged(
      ImmutableMap<String, Integer> outcome, String one, String other) {
    ImmutableMap.Builder<String, Integer> exchanged = ImmutableMap.builder();
    outcome.forEach(
        (name, held) -> {
          String from = name.equals(one) ? other : name.equals(other) ? one : name;
          exchanged.put(name, outcome.getOrDefault(from, -1));
        });
    return exchanged.buildOrThrow();
  }

  /** Houses of few seats with small weights, so that ties abound. */
  @Provide
  Arbitrary<House> tiedHouses() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 3).list().ofMinSize(1).ofMaxSize(5),
            Arbitraries.integers().between(0, 8))
        .as((weights, seats) -> House.of(seats, recipients(weights)));
  }

  @Provide
  Arbitrary<House> plainHouses() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 1_000).list().ofMinSize(1).ofMaxSize(7),
            Arbitraries.integers().between(0, 40))
        .as((weights, seats) -> House.of(seats, recipients(weights)));
  }

  /** Houses with floors, caps and weights of 0, as many seats as can be held. */
  @Provide
  Arbitrary<House> houses() {
    Arbitrary<Recipient> recipients =
        Combinators.combine(
                Arbitraries.longs().between(0, 60),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 12))
            .as(
                (weight, floor, more) ->
                    new Recipient("", Fraction.of(weight), floor, floor + more));
    return Combinators.combine(
            recipients.list().ofMinSize(0).ofMaxSize(6), Arbitraries.integers().between(0, 100))
        .as(
            (drawn, percent) -> {
              ImmutableList.Builder<Recipient> named = ImmutableList.builder();
              int floors = 0;
              int room = 0;
              for (int i = 0; i < drawn.size(); i++) {
                Recipient r = drawn.get(i);
                named.add(new Recipient("r" + i, r.weight(), r.floor(), r.cap()));
                floors += r.floor();
                room += r.weight().signum() == 0 ? 0 : r.cap() - r.floor();
              }
              return House.of(floors + room * percent / 100, named.build());
            });
  }

  private static ImmutableList<Recipient> recipients(List<Long> weights) {
    ImmutableList.Builder<Recipient> recipients = ImmutableList.builder();
    for (int i = 0; i < weights.size(); i++) {
      recipients.add(Recipient.of("r" + i, weights.get(i)));
    }
    return recipients.build();
  }
}
