package org.palermo.convention.testkit.axiom;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;

/**
 * All trials up to a number of needs, one for each State, the smaller first: every way to part them
 * among up to five groups, and in each group every number of needs that are graver than the others.
 */
final class Trials {
  static final ImmutableList<String> GROUPS =
      ImmutableList.of(
          "AFRICAN",
          "ASIA_PACIFIC",
          "EASTERN_EUROPEAN",
          "LATIN_AMERICAN_CARIBBEAN",
          "WESTERN_EUROPEAN_OTHERS");

  private final ImmutableList.Builder<Trial> found = ImmutableList.builder();

  private Trials() {}

  static ImmutableList<Trial> upTo(int mostNeeds) {
    Trials trials = new Trials();
    for (int needs = 1; needs <= mostNeeds; needs++) {
      trials.part(needs, needs, new ArrayList<>());
    }
    return trials.found.build();
  }

  /** Parts what is left among further groups, none larger than the one before. */
  private void part(int left, int largest, List<Integer> sizes) {
    if (left == 0) {
      grade(sizes, new ArrayList<>());
    } else if (sizes.size() < GROUPS.size()) {
      for (int size = Math.min(left, largest); size >= 1; size--) {
        sizes.add(size);
        part(left - size, size, sizes);
        sizes.remove(sizes.size() - 1);
      }
    }
  }

  private void grade(List<Integer> sizes, List<Integer> graver) {
    if (graver.size() == sizes.size()) {
      found.add(trial(sizes, graver));
      return;
    }
    for (int grave = 0; grave <= sizes.get(graver.size()); grave++) {
      graver.add(grave);
      grade(sizes, graver);
      graver.remove(graver.size() - 1);
    }
  }

  private static Trial trial(List<Integer> sizes, List<Integer> graver) {
    ImmutableList.Builder<Trial.Entry> entries = ImmutableList.builder();
    int number = 0;
    for (int group = 0; group < sizes.size(); group++) {
      for (int i = 0; i < sizes.get(group); i++) {
        entries.add(
            new Trial.Entry(
                "N" + (number + 1),
                state(number),
                GROUPS.get(group),
                i < graver.get(group) ? Severity.MAJOR : Severity.MINOR));
        number++;
      }
    }
    return new Trial(entries.build());
  }

  /** Needs of one State, in every severity, kind, grounds and coverage. */
  static ImmutableList<TrialNeed> singleNeeds() {
    ImmutableList.Builder<TrialNeed> needs = ImmutableList.builder();
    for (Severity severity : Severity.values()) {
      for (NeedKind kind : NeedKind.values()) {
        for (Grounds grounds : Grounds.values()) {
          for (Coverage.Level coverage : Coverage.Level.values()) {
            if (severity.isGap()) {
              needs.add(new TrialNeed("N1", state(0), severity, kind, grounds, coverage));
            }
          }
        }
      }
    }
    return needs.build();
  }

  /** A code for the State of that number, from {@code AAA} on. */
  static String state(int number) {
    return "AA" + (char) ('A' + number);
  }
}
