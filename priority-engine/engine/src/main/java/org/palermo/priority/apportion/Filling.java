package org.palermo.priority.apportion;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.exact.Progression;

/**
 * Shares in proportion to weight between floors and caps, for every size of the house: vessels
 * filled to one common level.
 *
 * <p>At level {@code t} a vessel of weight {@code w} holds {@code t * w}, but no less than its
 * floor and no more than its cap; the level of a house is the one at which all hold as much as the
 * house has. So shares are exact, add up to the house, never fall as it grows, and what a full
 * vessel can't take flows to the others in proportion. A vessel of weight 0 stays at its floor.
 *
 * <p>Built in {@code O(G log G)} for {@code G} vessels; each question costs {@code O(log G)}, and
 * one about many shares at once {@code O(G)} and little for each.
 */
public final class Filling implements Schedule {
  /**
   * One of those that are filled.
   *
   * @param weight 0 or more
   * @param floor what it holds in any case, 0 or more
   * @param cap what it never exceeds, at least the floor
   */
  public record Vessel(Fraction weight, int floor, int cap) {
    /**
     * @throws IllegalArgumentException if a number is negative or the floor exceeds the cap
     */
    public Vessel {
      checkArgument(weight.signum() >= 0, "weight must be 0 or more, was %s", weight);
      checkArgument(floor >= 0 && floor <= cap, "floor %s and cap %s are crossed", floor, cap);
    }

    private boolean isFixed() {
      return floor == cap || weight.signum() == 0;
    }
  }

  /** From that level on the house is {@code constant + slope * level}. */
  private record Bend(Fraction level, Fraction constant, Fraction slope) {
    private Fraction house() {
      return houseAt(level);
    }

    private Fraction houseAt(Fraction otherLevel) {
      return constant.plus(slope.times(otherLevel));
    }
  }

  private record Change(Fraction level, Fraction constant, Fraction slope) {}

  private final ImmutableList<Vessel> vessels;
  private final ImmutableList<Bend> bends;
  private final ImmutableList<Fraction> houses;
  private final long first;
  private final long last;

  private Filling(ImmutableList<Vessel> vessels, ImmutableList<Bend> bends, long first, long last) {
    this.vessels = vessels;
    this.bends = bends;
    this.houses = bends.stream().map(Bend::house).collect(toImmutableList());
    this.first = first;
    this.last = last;
  }

  /** The filling of those vessels; of none, the house of no seats is the only one. */
  public static Filling of(ImmutableList<Vessel> vessels) {
    long first = vessels.stream().mapToLong(Vessel::floor).sum();
    long last = vessels.stream().mapToLong(v -> v.isFixed() ? v.floor() : v.cap()).sum();
    return new Filling(vessels, bends(vessels, first), first, last);
  }

  private static ImmutableList<Bend> bends(ImmutableList<Vessel> vessels, long first) {
    List<Change> changes = new ArrayList<>();
    for (Vessel vessel : vessels) {
      if (!vessel.isFixed()) {
        Fraction floor = Fraction.of(vessel.floor);
        Fraction cap = Fraction.of(vessel.cap);
        changes.add(new Change(floor.dividedBy(vessel.weight), floor.negated(), vessel.weight));
        changes.add(new Change(cap.dividedBy(vessel.weight), cap, vessel.weight.negated()));
      }
    }
    changes.sort(Comparator.comparing(Change::level));
    Bend bend = new Bend(Fraction.ZERO, Fraction.of(first), Fraction.ZERO);
    ImmutableList.Builder<Bend> bends = ImmutableList.<Bend>builder().add(bend);
    for (Change change : changes) {
      bend =
          new Bend(
              change.level, bend.constant.plus(change.constant), bend.slope.plus(change.slope));
      bends.add(bend);
    }
    return bends.build();
  }

  @Override
  public int size() {
    return vessels.size();
  }

  @Override
  public long first() {
    return first;
  }

  @Override
  public long last() {
    return last;
  }

  @Override
  public int least(int recipient) {
    return vessels.get(recipient).floor;
  }

  @Override
  public int most(int recipient) {
    Vessel vessel = vessels.get(recipient);
    return vessel.isFixed() ? vessel.floor : vessel.cap;
  }

  /**
   * The level of a house: what one unit of weight is entitled to. Where a range of levels gives the
   * same house, the lowest of them.
   *
   * @throws IllegalArgumentException if the house is smaller than all floors or larger than all
   *     caps
   */
  public Fraction level(Fraction house) {
    checkArgument(
        house.compareTo(Fraction.of(first)) >= 0 && house.compareTo(Fraction.of(last)) <= 0,
        "house must be from %s to %s, was %s",
        first,
        last,
        house);
    // the last bend whose house is strictly smaller; then the level lies on its slope
    int low = 0;
    int high = bends.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (houses.get(middle).compareTo(house) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    Bend bend = bends.get(low);
    return bend.slope.signum() == 0 ? bend.level : house.minus(bend.constant).dividedBy(bend.slope);
  }

  @Override
  public Fraction share(int recipient, Fraction house) {
    Vessel vessel = vessels.get(recipient);
    Fraction floor = Fraction.of(vessel.floor);
    return vessel.isFixed()
        ? floor
        : level(house).times(vessel.weight).max(floor).min(Fraction.of(vessel.cap));
  }

  @Override
  public Fraction reaches(int recipient, Fraction share) {
    return houseAtShare(recipient, share);
  }

  @Override
  public Fraction leaves(int recipient, Fraction share) {
    return houseAtShare(recipient, share);
  }

  @Override
  public ImmutableLongArray firstReaching(int recipient, Fraction share, int count) {
    return houses(recipient, share, count, Progression::ceils);
  }

  @Override
  public ImmutableLongArray lastWithin(int recipient, Fraction share, int count) {
    return houses(recipient, share, count, Progression::floors);
  }

  /** Where some vessel begins to rise or is full, the house at that point, in order. */
  public ImmutableList<Fraction> housesOfBends() {
    return houses;
  }

  private Fraction houseAtShare(int recipient, Fraction share) {
    Fraction level = share.dividedBy(vessels.get(recipient).weight);
    return bends.get(lastBendUpTo(level)).houseAt(level);
  }

  /** The houses at that share and those larger by 1 each, rounded; even between two bends. */
  private ImmutableLongArray houses(
      int recipient,
      Fraction share,
      int count,
      BiFunction<Progression, Integer, ImmutableLongArray> rounded) {
    Fraction weight = vessels.get(recipient).weight;
    ImmutableLongArray.Builder houses = ImmutableLongArray.builder(count);
    for (int done = 0; done < count; ) {
      Fraction next = share.plus(Fraction.of(done));
      Fraction level = next.dividedBy(weight);
      int at = lastBendUpTo(level);
      Bend bend = bends.get(at);
      int even =
          at + 1 == bends.size()
              ? count - done
              : (int)
                  Math.min(count - done, bends.get(at + 1).level.times(weight).minus(next).ceil());
      Progression straight = new Progression(bend.houseAt(level), bend.slope.dividedBy(weight));
      houses.addAll(rounded.apply(straight, even));
      done += even;
    }
    return houses.build();
  }

  /** The place of the last bend whose level is no higher. */
  private int lastBendUpTo(Fraction level) {
    int low = 0;
    int high = bends.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (bends.get(middle).level.compareTo(level) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
