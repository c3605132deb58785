package org.palermo.priority.select.floors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Goes through the selections of a leaf that can be worth more than the incumbent.
 *
 * <p>At the leaf's prices the selection of all items that pay meets the bound; every other one
 * loses against the bound, for each item in which it deviates, what is left of that item's value
 * (or lacks), and for each priced row what it leaves unused times the price. A selection worth more
 * than the incumbent loses less than lies between the two. So sets of deviations are walked in the
 * order of their loss, up to a limit that grows from call to call; rows out of bounds cut the walk
 * off where the deviations still affordable cannot mend them.
 */
final class DeviationWalk {
  private final IntegerProgram program;
  private final Prices prices;
  private final Incumbent incumbent;
  private final Effort effort;

  private final boolean[] selection;
  private final long[] activity;
  private long value;
  private long loss;
  private long limit;

  /** Items in which to deviate, the least loss first, with that loss. */
  private final int[] items;

  private final long[] losses;

  /**
   * For each row and place, by how much later deviations can lower it: at most once, and in all.
   */
  private long[][] largestFall = {};

  private long[][] allFalls = {};
  private long[][] largestRise = {};
  private long[][] allRises = {};
  private int places;

  /**
   * A walk from the items that pay.
   *
   * @param guide whose prices guide the walk
   * @param program whose bounds hold, with the guide's items and rows and no wider bounds
   */
  DeviationWalk(Leaf guide, IntegerProgram program, Incumbent incumbent, Effort effort) {
    this.program = program;
    this.prices = guide.prices();
    this.incumbent = incumbent;
    this.effort = effort;
    this.selection = new boolean[program.items()];
    for (int item = 0; item < selection.length; item++) {
      selection[item] = guide.pays(item);
    }
    this.activity = program.activity(selection);
    this.value = program.value(selection);
    long room = room();
    List<Integer> core = new ArrayList<>();
    for (int item = 0; item < selection.length; item++) {
      if (Math.abs(prices.left(item)) <= room) {
        core.add(item);
      }
    }
    core.sort(Comparator.comparingLong((Integer item) -> Math.abs(prices.left(item))));
    this.items = core.stream().mapToInt(item -> item).toArray();
    this.losses = core.stream().mapToLong(item -> Math.abs(prices.left(item))).toArray();
  }

  /** What a selection worth more than the incumbent may lose against the bound; may be negative. */
  private long room() {
    return prices.bound() - prices.unit() * (incumbent.value() + 1);
  }

  /** How many items can deviate at all. */
  int size() {
    return items.length;
  }

  /** The loss of the deviation at a place; beyond the last, no limit. */
  long lossAt(int place) {
    return place < losses.length ? losses[place] : Long.MAX_VALUE;
  }

  /** Whether a walk up to this limit leaves nothing out. */
  boolean isComplete(long upTo) {
    return upTo >= room();
  }

  /** Walks all sets of deviations that together lose no more than the limit. */
  void walk(long upTo) {
    limit = upTo;
    if (room() < 0) {
      return;
    }
    places = 0;
    while (places < losses.length && losses[places] <= upTo) {
      places++;
    }
    prepare();
    consider();
    walkFrom(0);
  }

  private void prepare() {
    int rows = program.rows();
    largestFall = new long[rows][places + 1];
    allFalls = new long[rows][places + 1];
    largestRise = new long[rows][places + 1];
    allRises = new long[rows][places + 1];
    for (int place = places - 1; place >= 0; place--) {
      for (int row = 0; row < rows; row++) {
        largestFall[row][place] = largestFall[row][place + 1];
        allFalls[row][place] = allFalls[row][place + 1];
        largestRise[row][place] = largestRise[row][place + 1];
        allRises[row][place] = allRises[row][place + 1];
      }
      int[] own = program.rowsOf(items[place]);
      long[] entries = program.entriesOf(items[place]);
      boolean falls = selection[items[place]];
      for (int k = 0; k < own.length; k++) {
        long[] largest = (falls ? largestFall : largestRise)[own[k]];
        largest[place] = Math.max(largest[place], entries[k]);
        (falls ? allFalls : allRises)[own[k]][place] += entries[k];
      }
    }
  }

  private void walkFrom(int first) {
    for (int place = first; place < places; place++) {
      long affordable = Math.min(limit, room()) - loss;
      if (losses[place] > affordable || incumbent.isEnough() || !effort.step()) {
        return;
      }
      if (isHopeless(place, affordable)) {
        return;
      }
      flip(place);
      loss += losses[place];
      consider();
      walkFrom(place + 1);
      loss -= losses[place];
      flip(place);
    }
  }

  private void flip(int place) {
    int item = items[place];
    boolean out = selection[item];
    selection[item] = !out;
    program.change(activity, item, out ? -1 : 1);
    value += out ? -program.value(item) : program.value(item);
  }

  private void consider() {
    if (value > incumbent.value() && program.allows(activity)) {
      incumbent.offer(selection, value);
    }
  }

  /** Whether some row can no longer be brought within its bounds. */
  private boolean isHopeless(int place, long affordable) {
    long each = losses[place];
    long deviations = each == 0 ? places : affordable / each;
    long unused = room() - loss;
    for (int row = 0; row < activity.length; row++) {
      long over = activity[row] - program.most(row);
      long under = program.least(row) - activity[row];
      long price = prices.price(row);
      if (price > 0 && over < 0 && price * -over > unused) {
        under = Math.max(under, -over - unused / price);
      } else if (price < 0 && under < 0 && price * under > unused) {
        over = Math.max(over, -under - unused / -price);
      }
      if (over > 0 && isOutOfReach(over, largestFall[row], allFalls[row], place, deviations)) {
        return true;
      }
      if (under > 0 && isOutOfReach(under, largestRise[row], allRises[row], place, deviations)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutOfReach(
      long amount, long[] largest, long[] all, int place, long deviations) {
    return amount > all[place] || (amount - 1) / largest[place] >= deviations;
  }
}
