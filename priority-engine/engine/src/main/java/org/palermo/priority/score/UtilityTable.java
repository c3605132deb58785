package org.palermo.priority.score;

/**
 * The utilities of a scale, reckoned beforehand for every reading between its first mark and its
 * last where these are few: a look-up instead of a division for each need.
 */
final class UtilityTable {
  private static final int MOST_ENTRIES = 4_096;

  private final Scale scale;
  private final long first;
  private final long last;

  /** From the first mark to the last; empty where they are too far apart. */
  private final int[] utilities;

  private UtilityTable(Scale scale, long first, long last, int[] utilities) {
    this.scale = scale;
    this.first = first;
    this.last = last;
    this.utilities = utilities;
  }

  static UtilityTable of(Scale scale) {
    long first = scale.marks().get(0).reading();
    long last = scale.marks().get(scale.marks().size() - 1).reading();
    long readings = last - first + 1;
    int[] utilities = new int[readings <= MOST_ENTRIES ? (int) readings : 0];
    for (int i = 0; i < utilities.length; i++) {
      utilities[i] = scale.utility(first + i);
    }
    return new UtilityTable(scale, first, last, utilities);
  }

  /** As {@link Scale#utility(long)}. */
  int utility(long reading) {
    return utilities.length == 0
        ? scale.utility(reading)
        : utilities[(int) (Math.max(first, Math.min(last, reading)) - first)];
  }
}
