package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Confirms the row of a balance that kept a need from a place, from the list and the terms. */
final class RowCheck {
  /** Six regions' targets rounded down to a hundred-millionth of a place each, and one to spare. */
  private static final Ratio ROUNDING = Ratio.parse("7/100000000");

  private final Published published;
  private final ImmutableList<Listed> tier;
  private final Entitled entitled;
  private final int before;
  private final Listed taken;
  private final Listed passed;

  /** The row for the need that was passed where the other was taken; both are of one tier. */
  RowCheck(Published published, Listed taken, Listed passed) {
    this.published = published;
    this.tier = published.tier(taken.tier());
    this.entitled = new Entitled(tier, published.base());
    this.before = tier.indexOf(taken);
    this.taken = taken;
    this.passed = passed;
  }

  boolean confirms(Json row) {
    Optional<String> region = row.maybe("region").map(Json::text);
    return switch (row.at("kind").text()) {
      case "release" -> isOfThePassed(row, region) && release(row, region);
      case "due_dates" -> isOfThePassed(row, region) && dueDates(row, region);
      case "theta" -> theta(row);
      case "behind" -> isOfThePassed(row, region) && behind(row, region);
      default -> false;
    };
  }

  private boolean isOfThePassed(Json row, Optional<String> region) {
    return row.at("group").text().equals(naming(region).apply(passed))
        && region.map(passed.group()::equals).orElse(true)
        && row.at("place").count() == had(region).size() + 1;
  }

  private static Function<Listed, String> naming(Optional<String> region) {
    return region.isEmpty() ? Listed::group : Listed::type;
  }

  private List<Listed> had(Optional<String> region) {
    return within(tier.subList(0, before), region);
  }

  private static List<Listed> within(List<Listed> list, Optional<String> region) {
    return list.stream().filter(need -> region.map(need.group()::equals).orElse(true)).toList();
  }

  private Map<String, Integer> held(Optional<String> region) {
    return Entitled.needs(had(region), naming(region));
  }

  private Ratio share(Optional<String> region, String group, int places) {
    Map<String, Ratio> shares =
        region.isEmpty()
            ? entitled.groups(Ratio.of(places))
            : entitled.types(region.get(), Ratio.of(places));
    return shares.getOrDefault(group, Ratio.ZERO);
  }

  private Ratio tau(Optional<String> region) {
    return region.isEmpty() ? published.tau().orElseThrow() : Ratio.of(1);
  }

  /** The group holds all that its share, rounded up, allows. */
  private boolean release(Json row, Optional<String> region) {
    String group = row.at("group").text();
    int has = held(region).getOrDefault(group, 0);
    Ratio share = share(region, group, row.at("place").count());
    return row.at("held").count() == has
        && row.at("entitlement").ratio().equals(share)
        && has + 1 > share.plus(tau(region)).minus(Ratio.of(1)).ceil();
  }

  /** Others must have every place from this one to that. */
  private boolean dueDates(Json row, Optional<String> region) {
    int until = row.at("until").count();
    Map<String, Integer> held = held(region);
    int spokenFor = 0;
    for (Json due : row.at("due").items()) {
      String group = due.at("group").text();
      int has = held.getOrDefault(group, 0);
      long least = share(region, group, until).minus(tau(region)).plus(Ratio.of(1)).floor();
      if (due.at("held").count() != has
          || due.at("least").count() != least
          || least <= has
          || group.equals(row.at("group").text())) {
        return false;
      }
      spokenFor += (int) least - has;
    }
    return spokenFor == until - had(region).size();
  }

  /** With the need that was passed a tradition would have been too far off. */
  private boolean theta(Json row) {
    Ratio bound = row.at("bound").ratio();
    Ratio told = row.at("deviation").ratio();
    Ratio off = deviation(passed, row.at("tradition").text());
    boolean isNear = off.minus(told).abs().compareTo(ROUNDING) < 0;
    boolean isTheta = !row.at("withinTheta").flag() || published.theta().equals(Optional.of(bound));
    return row.at("place").count() == before + 1
        && isNear
        && isTheta
        && told.compareTo(bound) > 0
        && entitled.traditions(before + 1).keySet().stream()
            .allMatch(tradition -> deviation(taken, tradition).compareTo(bound.plus(ROUNDING)) < 0);
  }

  private Ratio deviation(Listed next, String tradition) {
    Ratio held = next.traditions().getOrDefault(tradition, Ratio.ZERO);
    for (Listed need : tier.subList(0, before)) {
      held = held.plus(need.traditions().getOrDefault(tradition, Ratio.ZERO));
    }
    return held.minus(entitled.traditions(before + 1).getOrDefault(tradition, Ratio.ZERO)).abs();
  }

  /** By Webster's sequence another group is stronger: base over places held and a half. */
  private boolean behind(Json row, Optional<String> region) {
    Map<String, Integer> needs = Entitled.needs(within(tier, region), naming(region));
    Map<String, Ratio> bases =
        region.isEmpty() ? entitled.bases() : Entitled.states(within(tier, region), naming(region));
    String group = row.at("group").text();
    String stronger = row.at("stronger").text();
    boolean hasBase = bases.getOrDefault(group, Ratio.ZERO).signum() > 0;
    boolean otherHasBase = bases.getOrDefault(stronger, Ratio.ZERO).signum() > 0;
    Ratio own = priority(group, bases, needs, region);
    Ratio other = priority(stronger, bases, needs, region);
    return held(region).getOrDefault(stronger, 0) < needs.getOrDefault(stronger, 0)
        && row.at("priority").ratio().equals(own)
        && row.at("strongerPriority").ratio().equals(other)
        && (hasBase == otherHasBase ? other.compareTo(own) > 0 : otherHasBase);
  }

  private Ratio priority(
      String group, Map<String, Ratio> bases, Map<String, Integer> needs, Optional<String> region) {
    Ratio base = bases.getOrDefault(group, Ratio.ZERO);
    Ratio counted = base.signum() > 0 ? base : Ratio.of(needs.getOrDefault(group, 0));
    return counted.times(Ratio.of(2)).over(Ratio.of(2L * held(region).getOrDefault(group, 0) + 1));
  }
}
