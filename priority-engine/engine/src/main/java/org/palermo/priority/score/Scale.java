package org.palermo.priority.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

/**
 * A fixed scale from readings to utilities: straight lines between marks, level beyond the first
 * and the last, rising throughout or falling throughout.
 *
 * <p>Between two marks the utility is rounded down; so it never leaves the span of the two, and the
 * scale stays monotone.
 *
 * @param marks at least one, by reading
 */
public record Scale(ImmutableList<Mark> marks) {
  /** Largest reading of a mark, either side of 0. */
  public static final long MOST_READING = 1_000_000_000L;

  /**
   * A reading and its utility.
   *
   * @param reading in the units of the criterion
   * @param utility from 0 to {@link Points#WHOLE}
   */
  public record Mark(long reading, int utility) {}

  /**
   * @throws InvalidDataException with every problem: no mark, readings that do not rise or are too
   *     large, utilities out of range or that turn
   */
  public Scale {
    ImmutableSortedSet<Problem> problems = problems("scale", "", marks);
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
  }

  /** All that is wrong with marks, told as problems of that file and place. */
  static ImmutableSortedSet<Problem> problems(
      String file, String place, ImmutableList<Mark> marks) {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    if (marks.isEmpty()) {
      found.add(new Problem(file, place, "scale-empty", "the scale has no mark", "give one"));
    }
    boolean rises = false;
    boolean falls = false;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      String at = place + "/" + i;
      if (mark.reading() > MOST_READING || mark.reading() < -MOST_READING) {
        found.add(
            new Problem(
                file,
                at,
                "scale-reading-range",
                "the reading is " + mark.reading(),
                "keep within " + MOST_READING + " either side of 0"));
      }
      if (mark.utility() < 0 || mark.utility() > Points.WHOLE) {
        found.add(
            new Problem(
                file,
                at,
                "scale-utility-range",
                "the utility is " + mark.utility(),
                "give 0 to " + Points.WHOLE));
      }
      if (i > 0) {
        Mark before = marks.get(i - 1);
        rises |= mark.utility() > before.utility();
        falls |= mark.utility() < before.utility();
        if (mark.reading() <= before.reading()) {
          found.add(
              new Problem(
                  file,
                  at,
                  "scale-readings-rise",
                  "the reading " + mark.reading() + " comes after " + before.reading(),
                  "put marks in the order of their readings, each reading once"));
        }
      }
    }
    if (rises && falls) {
      found.add(
          new Problem(
              file,
              place,
              "scale-turns",
              "utilities rise and fall again",
              "let them rise throughout or fall throughout"));
    }
    return found.build();
  }

  /** The utility of a reading, from 0 to {@link Points#WHOLE}. */
  public int utility(long reading) {
    Mark before = marks.get(0);
    if (reading <= before.reading()) {
      return before.utility();
    }
    for (int i = 1; i < marks.size(); i++) {
      Mark after = marks.get(i);
      if (reading <= after.reading()) {
        return between(before, after, reading);
      }
      before = after;
    }
    return before.utility();
  }

  private static int between(Mark before, Mark after, long reading) {
    long rise = (long) after.utility() - before.utility();
    long run = after.reading() - before.reading();
    return before.utility() + (int) Math.floorDiv(rise * (reading - before.reading()), run);
  }
}
