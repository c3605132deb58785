package org.palermo.priority.select.floors;

/** The walk of one leaf, each time with a larger limit, until nothing better can be left in it. */
final class LeafWalk {
  private static final int FIRST_PLACE = 12;

  private final Leaf leaf;
  private final Incumbent incumbent;
  private final DeviationWalk walk;
  private int place = FIRST_PLACE;
  private boolean complete;

  /** A walk by the leaf's own prices, or by the root's where these leave fewer items open. */
  LeafWalk(Leaf leaf, Leaf root, Incumbent incumbent, Effort effort) {
    this.leaf = leaf;
    this.incumbent = incumbent;
    DeviationWalk own = new DeviationWalk(leaf, leaf.program(), incumbent, effort);
    DeviationWalk general = new DeviationWalk(root, leaf.program(), incumbent, effort);
    this.walk = general.size() < own.size() ? general : own;
  }

  /** Walks up to the loss at the next place, then puts that place further by half. */
  void further() {
    if (isDone()) {
      return;
    }
    long limit = walk.lossAt(place);
    walk.walk(limit);
    complete = walk.isComplete(limit);
    while (!complete && walk.lossAt(place) == limit) {
      place += place / 2;
    }
  }

  /** Whether nothing better than the incumbent is left, unless the effort was spent meanwhile. */
  boolean isDone() {
    return complete || leaf.wholeBound() <= incumbent.value();
  }
}
