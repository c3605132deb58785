package org.palermo.priority.select.floors;

import java.util.Arrays;
import org.palermo.priority.select.floors.proposal.WholeProposal;

/** First selections: the items that a leaf takes in part, each taken or left in every way. */
final class Rounding {
  /** More items in part than this are not all tried both ways. */
  private static final int MOST_PARTS = 14;

  /** Nearer to none or to all than this, an item is not taken in part. */
  private static final int NEAR = 1;

  private final IntegerProgram program;
  private final Incumbent incumbent;
  private final boolean[] selection;
  private final long[] activity;
  private final int[] parts;

  /**
   * Roundings of what a leaf takes.
   *
   * @param program whose bounds hold, with the leaf's items and rows
   */
  Rounding(Leaf leaf, IntegerProgram program, Incumbent incumbent) {
    this.program = program;
    this.incumbent = incumbent;
    this.selection = new boolean[program.items()];
    int[] inPart = new int[program.items()];
    int found = 0;
    for (int item = 0; item < selection.length; item++) {
      int taken = leaf.taken(item);
      boolean part = taken > NEAR && taken < WholeProposal.PARTS - NEAR;
      if (part && found < MOST_PARTS) {
        inPart[found++] = item;
      } else {
        selection[item] = leaf.isTakenForTheMost(item);
      }
    }
    this.parts = Arrays.copyOf(inPart, found);
    this.activity = program.activity(selection);
  }

  /** Offers every rounding within the rows. */
  void offerAll() {
    round(0, program.value(selection));
  }

  private void round(int part, long value) {
    if (part == parts.length) {
      if (value > incumbent.value() && program.allows(activity)) {
        incumbent.offer(selection, value);
      }
      return;
    }
    round(part + 1, value);
    int item = parts[part];
    selection[item] = true;
    program.change(activity, item, 1);
    round(part + 1, value + program.value(item));
    program.change(activity, item, -1);
    selection[item] = false;
  }
}
