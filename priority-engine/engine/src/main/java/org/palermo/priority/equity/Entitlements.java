package org.palermo.priority.equity;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.palermo.priority.apportion.Filling;
import org.palermo.priority.apportion.Schedule;
import org.palermo.priority.exact.Fraction;

/**
 * What each of several groups is entitled to among the first {@code k} places, for every {@code k}
 * up to the number of all needs.
 *
 * <p>In proportion to the bases, but nobody beyond its needs: what a group with few needs can't use
 * flows to the others in proportion. Groups with base 0 are filled last, in proportion to their
 * needs. Exact; the shares sum to {@code k} and never fall as {@code k} grows.
 */
public final class Entitlements implements Schedule {
  /**
   * A group and what its entitlement rests on.
   *
   * @param name label of the group
   * @param base 0 or more
   * @param cap number of its needs, 0 or more
   */
  public record Entitled(String name, Fraction base, int cap) {
    /**
     * @throws IllegalArgumentException if the base or the cap is negative
     */
    public Entitled {
      checkArgument(base.signum() >= 0, "base of %s must be 0 or more, was %s", name, base);
      checkArgument(cap >= 0, "cap of %s must be 0 or more, was %s", name, cap);
    }
  }

  private final ImmutableList<Entitled> groups;
  private final Filling based;
  private final Filling baseless;

  private Entitlements(ImmutableList<Entitled> groups) {
    this.groups = groups;
    this.based = Filling.of(vessels(groups, true));
    this.baseless = Filling.of(vessels(groups, false));
  }

  /** The entitlements of those groups; of none, there is only the list without places. */
  public static Entitlements of(ImmutableList<Entitled> groups) {
    return new Entitlements(groups);
  }

  /** The entitlements of groups with needs, by that base. */
  public static Entitlements of(ImmutableList<GroupInNeed> groups, EntitlementBase base) {
    ImmutableList<Fraction> bases = base.bases(groups);
    checkArgument(
        bases.size() == groups.size(),
        "base %s gave %s figures for %s groups",
        base.id(),
        bases.size(),
        groups.size());
    ImmutableList.Builder<Entitled> entitled = ImmutableList.builder();
    for (int g = 0; g < bases.size(); g++) {
      entitled.add(new Entitled(groups.get(g).name(), bases.get(g), groups.get(g).needs()));
    }
    return of(entitled.build());
  }

  private static ImmutableList<Filling.Vessel> vessels(
      ImmutableList<Entitled> groups, boolean withBase) {
    return groups.stream()
        .map(
            group -> {
              boolean hasBase = group.base.signum() > 0;
              Fraction weight = hasBase ? group.base : Fraction.of(group.cap);
              return new Filling.Vessel(weight, 0, hasBase == withBase ? group.cap : 0);
            })
        .collect(toImmutableList());
  }

  /** The groups, in the order given. */
  public ImmutableList<Entitled> groups() {
    return groups;
  }

  @Override
  public int size() {
    return groups.size();
  }

  @Override
  public long first() {
    return 0;
  }

  @Override
  public long last() {
    return based.last() + baseless.last();
  }

  @Override
  public int least(int recipient) {
    return 0;
  }

  @Override
  public int most(int recipient) {
    return groups.get(recipient).cap;
  }

  @Override
  public Fraction share(int recipient, Fraction house) {
    Fraction turn = Fraction.of(based.last());
    checkArgument(
        house.signum() >= 0 && house.compareTo(Fraction.of(last())) <= 0,
        "places must be from 0 to %s, were %s",
        last(),
        house);
    return hasBase(recipient)
        ? based.share(recipient, house.min(turn))
        : baseless.share(recipient, house.minus(turn).max(Fraction.ZERO));
  }

  @Override
  public Fraction reaches(int recipient, Fraction share) {
    return hasBase(recipient)
        ? based.reaches(recipient, share)
        : baseless.reaches(recipient, share).plus(Fraction.of(based.last()));
  }

  @Override
  public Fraction leaves(int recipient, Fraction share) {
    return hasBase(recipient)
        ? based.leaves(recipient, share)
        : baseless.leaves(recipient, share).plus(Fraction.of(based.last()));
  }

  @Override
  public ImmutableLongArray firstReaching(int recipient, Fraction share, int count) {
    return hasBase(recipient)
        ? based.firstReaching(recipient, share, count)
        : later(baseless.firstReaching(recipient, share, count));
  }

  @Override
  public ImmutableLongArray lastWithin(int recipient, Fraction share, int count) {
    return hasBase(recipient)
        ? based.lastWithin(recipient, share, count)
        : later(baseless.lastWithin(recipient, share, count));
  }

  /** Places counted from where those with a base are full. */
  private ImmutableLongArray later(ImmutableLongArray places) {
    return ImmutableLongArray.copyOf(places.stream().map(place -> based.last() + place));
  }

  /** The first place at which a group is due a whole one; empty for a group without needs. */
  public OptionalLong firstDue(int recipient) {
    return most(recipient) == 0
        ? OptionalLong.empty()
        : OptionalLong.of(reaches(recipient, Fraction.ONE).ceil());
  }

  /** The lengths of list, whole or not, at which the flow of shares changes; both ends included. */
  public ImmutableSortedSet<Fraction> bends() {
    Fraction turn = Fraction.of(based.last());
    return Stream.concat(
            based.housesOfBends().stream(),
            Stream.concat(
                baseless.housesOfBends().stream().map(turn::plus), Stream.of(Fraction.of(last()))))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean hasBase(int recipient) {
    return groups.get(recipient).base.signum() > 0;
  }
}
