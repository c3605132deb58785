package org.palermo.priority.apportion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import org.palermo.priority.exact.Fraction;

/**
 * When each seat of each recipient may first be given and must at last have been given, if at every
 * size of the house each is to hold its share rounded down or up, and the exact test of who may be
 * served next.
 *
 * <p>The {@code i}-th seat of a recipient is <em>released</em> at the first house where its share
 * rounded up is {@code i}, and <em>due</em> at the first where its share rounded down is {@code i}.
 * One seat is given at a time, so this is a schedule of unit jobs with release and due dates. By
 * Hall's theorem the seats held can be carried on to the end if and only if for every later house
 * {@code t} the seats due by {@code t} and not yet given are no more than the places left up to
 * {@code t}; jobs released later never add a condition, because the fractional shares themselves
 * fill every place. The first {@code t} where both numbers are equal is the <em>tight</em> house:
 * up to it every place is spoken for, so the next place must go to a seat due by then. Hence the
 * next seat of a recipient may be given if and only if it is released and is due by the tight
 * house.
 *
 * <p>With {@code R(t)} the places up to {@code t} less the seats due by then, and seats held before
 * they are due counted as <em>early</em>, {@code t} is tight if {@code R(t)} equals the number of
 * seats early at {@code t}. A table of the next {@code t} with {@code R(t)} at most {@code a}, for
 * every {@code a} that occurs, makes each test cost {@code O(E log E)} for {@code E} early seats,
 * at most one for each recipient when the tolerance is 1. Memory {@code O(n E)} for {@code n}
 * places.
 *
 * <p>A wider tolerance {@code tau}, 1 or more, releases seats {@code tau - 1} of a place sooner and
 * makes them due as much later; whoever is served only as this test allows stays closer than {@code
 * tau} to the share at every size. The whole length of the schedule must be looked at: any shorter
 * look-ahead meets dead ends.
 */
public final class SlotWindow {
  private final long first;
  private final int places;
  private final int[] least;
  private final int[][] release;
  private final int[][] due;
  private final int[][] nextAtMost;

  private SlotWindow(long first, int places, int[] least, int[][] release, int[][] due) {
    this.first = first;
    this.places = places;
    this.least = least;
    this.release = release;
    this.due = due;
    this.nextAtMost = nextAtMost(places, due);
  }

  /**
   * The window around a schedule, from its smallest house to the house of that size.
   *
   * @param schedule the shares
   * @param horizon the largest house looked at, as a rule {@link Schedule#last()}
   * @param tau the tolerance; 1 is the narrowest that always leaves a way
   * @throws IllegalArgumentException if the tolerance is below 1 or the horizon outside the
   *     schedule
   */
  public static SlotWindow of(Schedule schedule, long horizon, Fraction tau) {
    checkArgument(tau.compareTo(Fraction.ONE) >= 0, "tolerance must be 1 or more, was %s", tau);
    checkArgument(
        horizon >= schedule.first() && horizon <= schedule.last(),
        "horizon must be from %s to %s, was %s",
        schedule.first(),
        schedule.last(),
        horizon);
    int places = Math.toIntExact(horizon - schedule.first());
    int[] least = new int[schedule.size()];
    int[][] release = new int[schedule.size()][];
    int[][] due = new int[schedule.size()][];
    for (int g = 0; g < least.length; g++) {
      least[g] = schedule.least(g);
      release[g] = releases(schedule, g, places, tau);
      due[g] = dues(schedule, g, release[g].length, places, tau);
    }
    return new SlotWindow(schedule.first(), places, least, release, due);
  }

  private static int[] releases(Schedule schedule, int recipient, int places, Fraction tau) {
    int least = schedule.least(recipient);
    int most = Math.min(schedule.most(recipient) - least, places);
    int atOnce = (int) Math.min(most, tau.ceil() - 1);
    Fraction above = Fraction.of(least + atOnce + 1L).minus(tau);
    ImmutableLongArray within = schedule.lastWithin(recipient, above, most - atOnce);
    ImmutableIntArray.Builder dates = ImmutableIntArray.builder();
    for (int j = 0; j < most; j++) {
      long date = j < atOnce ? 1 : within.get(j - atOnce) + 1 - schedule.first();
      if (date > places) {
        break;
      }
      dates.add((int) Math.max(1, date));
    }
    return dates.build().toArray();
  }

  private static int[] dues(Schedule schedule, int recipient, int seats, int places, Fraction tau) {
    Fraction share = Fraction.of(schedule.least(recipient)).plus(tau);
    long ever = Fraction.of(schedule.most(recipient)).minus(share).floor() + 1;
    int count = (int) Math.max(0, Math.min(seats, ever));
    ImmutableLongArray reaching = schedule.firstReaching(recipient, share, count);
    int[] dates = new int[seats];
    for (int j = 0; j < seats; j++) {
      long date = j < count ? reaching.get(j) - schedule.first() : places + 1L;
      dates[j] = (int) Math.min(date, places + 1L);
    }
    return dates;
  }

  /**
   * For each a, from each place on, the next place t with R(t) at most a; beyond the end if none.
   */
  private static int[][] nextAtMost(int places, int[][] due) {
    int[] room = new int[places + 1];
    for (int[] dates : due) {
      for (int date : dates) {
        if (date <= places) {
          room[date]--;
        }
      }
    }
    int most = 0;
    for (int t = 1; t <= places; t++) {
      room[t] += room[t - 1] + 1;
      most = Math.max(most, room[t]);
    }
    int[][] next = new int[most + 1][places + 2];
    for (int a = 0; a <= most; a++) {
      next[a][places + 1] = places + 1;
      for (int t = places; t >= 0; t--) {
        next[a][t] = room[t] <= a ? t : next[a][t + 1];
      }
    }
    return next;
  }

  /** Number of recipients. */
  public int size() {
    return least.length;
  }

  /** The largest house looked at. */
  public long horizon() {
    return first + places;
  }

  /**
   * The tight house: the smallest at which every place from the next one on is spoken for. Beyond
   * {@link #horizon()} when there is none.
   *
   * @param held seats of each recipient; reached by serving only as this test allows
   */
  public long tight(ImmutableIntArray held) {
    return first + tightPlace(held.toArray());
  }

  /**
   * Whether the recipient's next seat is released when the next place is given out.
   *
   * @param held seats of each recipient
   */
  public boolean isReleased(ImmutableIntArray held, int recipient) {
    int[] seats = held.toArray();
    return isReleased(recipient, seats[recipient], placesGiven(seats) + 1);
  }

  /**
   * The house by which the recipient must hold that many seats; beyond {@link #horizon()} when
   * none.
   *
   * @param seats more than it holds in any case
   */
  public long due(int recipient, int seats) {
    return first + duePlace(recipient, seats);
  }

  /**
   * Seats that the recipient must hold in that house, those it holds in any case included.
   *
   * @param house at most {@link #horizon()}
   */
  public int seatsDue(int recipient, long house) {
    int seats = 0;
    while (seats < due[recipient].length && first + due[recipient][seats] <= house) {
      seats++;
    }
    return least[recipient] + seats;
  }

  /** Who may be served next, in ascending order. Empty once all places are given. */
  public ImmutableIntArray servable(ImmutableIntArray held) {
    int[] seats = held.toArray();
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    int place = placesGiven(seats) + 1;
    int tight = tightPlace(seats);
    for (int g = 0; g < seats.length; g++) {
      if (isReleased(g, seats[g], place) && duePlace(g, seats[g] + 1) <= tight) {
        found.add(g);
      }
    }
    return found.build();
  }

  private int placesGiven(int[] held) {
    int given = 0;
    for (int g = 0; g < held.length; g++) {
      given += held[g] - least[g];
    }
    return given;
  }

  /** What each recipient holds in the smallest house. */
  int[] leastHeld() {
    return least.clone();
  }

  /** Whether a seat is released at a place; none is beyond the last place. */
  boolean isReleased(int recipient, int held, int place) {
    int next = held - least[recipient];
    return place <= places && next < release[recipient].length && release[recipient][next] <= place;
  }

  int duePlace(int recipient, int seats) {
    int index = seats - least[recipient] - 1;
    return index < due[recipient].length ? due[recipient][index] : places + 1;
  }

  private int tightPlace(int[] held) {
    int place = placesGiven(held) + 1;
    if (place > places) {
      return places + 1;
    }
    int[] early = earlyUntil(held, place);
    return tightPlace(place, early, early.length);
  }

  /**
   * The tight house, told from the smallest.
   *
   * @param place the next place
   * @param early due dates after it of seats already given, in ascending order
   * @param earlySeats how many of these there are
   */
  int tightPlace(int place, int[] early, int earlySeats) {
    if (place > places) {
      return places + 1;
    }
    int tight = nextAtMost[0][place];
    for (int a = 1; a <= earlySeats; a++) {
      // at least a seats are early up to, and not at, the a-th latest of their due dates
      int found = nextAtMost[Math.min(a, nextAtMost.length - 1)][place];
      if (found < early[earlySeats - a]) {
        tight = Math.min(tight, found);
      }
    }
    return tight;
  }

  /** Due dates after that place of the seats already given, in ascending order. */
  private int[] earlyUntil(int[] held, int place) {
    ImmutableIntArray.Builder dates = ImmutableIntArray.builder();
    for (int g = 0; g < held.length; g++) {
      for (int i = held[g]; i > least[g] && duePlace(g, i) > place; i--) {
        dates.add(duePlace(g, i));
      }
    }
    int[] early = dates.build().toArray();
    Arrays.sort(early);
    return early;
  }
}
