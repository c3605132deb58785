package org.palermo.priority.robust;

import java.util.Arrays;

/** Counts over draws. Sums of tallies are the same in whatever order they are added. */
final class Tally {
  final int needs;
  final int first;

  /** By need, then place: in how many draws it had that place, for the first places. */
  final int[] atPlace;

  /** The best and worst place of each need, from 1. */
  final int[] best;

  final int[] worst;

  /** By need: in how many draws its missing answers decided whether it was among the first. */
  final int[] hinging;

  Tally(int needs, int first) {
    this.needs = needs;
    this.first = first;
    this.atPlace = new int[Math.multiplyExact(needs, first)];
    this.best = new int[needs];
    this.worst = new int[needs];
    this.hinging = new int[needs];
    Arrays.fill(best, needs);
    Arrays.fill(worst, 1);
  }

  void add(Sampling.Drawing drawing, boolean[] isOpen) {
    int[] order = drawing.order();
    for (int place = 0; place < order.length; place++) {
      int need = order[place];
      boolean within = place < first;
      if (within) {
        atPlace[need * first + place]++;
      }
      best[need] = Math.min(best[need], place + 1);
      worst[need] = Math.max(worst[need], place + 1);
      if (isOpen[need] && drawing.hinges(need, within, first)) {
        hinging[need]++;
      }
    }
  }

  void add(Tally other) {
    for (int i = 0; i < atPlace.length; i++) {
      atPlace[i] += other.atPlace[i];
    }
    for (int need = 0; need < needs; need++) {
      best[need] = Math.min(best[need], other.best[need]);
      worst[need] = Math.max(worst[need], other.worst[need]);
      hinging[need] += other.hinging[need];
    }
  }
}
