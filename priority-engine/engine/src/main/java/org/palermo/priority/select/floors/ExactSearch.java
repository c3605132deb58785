package org.palermo.priority.select.floors;

import java.util.ArrayList;
import java.util.List;
import org.palermo.priority.select.floors.proposal.WholeProposal;

/**
 * The search for a best selection of a program: prices by linear programming, a split in two leaves
 * where these take a fractional number of items, first selections by rounding and exchanging, then
 * walks over deviations with growing limits until nothing better can be left, or the effort is
 * spent.
 */
final class ExactSearch {
  /** A number of items nearer to a whole one than so many parts is taken for it. */
  private static final long NEAR = 10;

  private final IntegerProgram program;
  private final Incumbent incumbent;
  private final Effort effort;
  private final Leaf root;
  private final List<Leaf> leaves = new ArrayList<>();

  ExactSearch(IntegerProgram program, Incumbent incumbent, Effort effort) {
    this.program = program;
    this.incumbent = incumbent;
    this.effort = effort;
    this.root = Leaf.of(program);
    split();
  }

  private void split() {
    long parts = root.partsTaken();
    int row = program.countRow();
    long below = Math.floorDiv(parts + NEAR, WholeProposal.PARTS);
    if (parts - below * WholeProposal.PARTS < NEAR
        || below < program.least(row)
        || below >= program.most(row)) {
      leaves.add(root);
      return;
    }
    leaves.add(Leaf.of(program.with(row, program.least(row), below)));
    leaves.add(Leaf.of(program.with(row, below + 1, program.most(row))));
  }

  /** Offers the roundings of what linear programming proposes. */
  void round() {
    for (Leaf leaf : leaves) {
      new Rounding(leaf, program, incumbent).offerAll();
    }
  }

  /** Betters the incumbent by exchanges. */
  void exchange() {
    new Exchanges(root, program, incumbent).better();
  }

  /**
   * Walks until the incumbent is enough, nothing better is left or the effort is spent, all leaves
   * by turns.
   *
   * @return whether it is certain that nothing is worth more than the incumbent
   */
  boolean walk() {
    List<LeafWalk> open = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (leaf.wholeBound() > incumbent.value()) {
        open.add(new LeafWalk(leaf, root, incumbent, effort));
      }
    }
    while (!open.isEmpty() && !incumbent.isEnough()) {
      for (LeafWalk walk : open) {
        walk.further();
      }
      if (effort.isSpent()) {
        return bound() <= incumbent.value();
      }
      open.removeIf(LeafWalk::isDone);
    }
    return open.isEmpty();
  }

  /** The leaves, whose bounds hold whatever else was found. */
  List<Leaf> leaves() {
    return leaves;
  }

  /** No selection is worth more. */
  long bound() {
    return leaves.stream().mapToLong(Leaf::wholeBound).max().orElseThrow();
  }
}
