package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Windows around what names are entitled to at every length of a list: with a tolerance of one
 * place, what is due rounded down and up.
 */
final class SlotTable {
  private final ImmutableList<String> names;
  private final int[] needs;
  private final int last;
  private final boolean hasWindows;

  /** So many at least and at most, by length and name. */
  private final long[][] least;

  private final long[][] most;

  /** Windows of that tolerance; without one only the needs bound a name. */
  SlotTable(
      Map<String, Integer> needs,
      IntFunction<Map<String, Ratio>> entitled,
      Optional<Ratio> tolerance) {
    this.names = ImmutableList.copyOf(needs.keySet());
    this.needs = needs.values().stream().mapToInt(count -> count).toArray();
    this.last = needs.values().stream().mapToInt(count -> count).sum();
    this.hasWindows = tolerance.isPresent();
    this.least = new long[last + 1][names.size()];
    this.most = new long[last + 1][names.size()];
    for (int length = 1; hasWindows && length <= last; length++) {
      Map<String, Ratio> shares = entitled.apply(length);
      Ratio room = tolerance.get().minus(Ratio.of(1));
      for (int name = 0; name < names.size(); name++) {
        Ratio share = shares.getOrDefault(names.get(name), Ratio.ZERO);
        least[length][name] = share.minus(room).floor();
        most[length][name] = share.plus(room).ceil();
      }
    }
  }

  ImmutableList<String> names() {
    return names;
  }

  /**
   * Which names may have the next place: those with needs left that their window lets in, and
   * without which the places up to any later length would not suffice for what is due by then.
   */
  boolean[] mayHaveNext(int[] held, int given) {
    boolean[] may = new boolean[needs.length];
    for (int name = 0; name < may.length; name++) {
      may[name] = held[name] < needs[name] && (!hasWindows || held[name] < most[given + 1][name]);
    }
    for (int length = given + 1; hasWindows && length <= last; length++) {
      long due = 0;
      for (int name = 0; name < may.length; name++) {
        due += Math.max(0, least[length][name] - held[name]);
      }
      for (int name = 0; due > length - given - 1 && name < may.length; name++) {
        may[name] &= least[length][name] > held[name];
      }
    }
    return may;
  }
}
