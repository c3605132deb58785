package org.palermo.convention.decision.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.CoveredNeed;

/** Finds the remark that counts for each need, and those that can't be followed. */
final class RemarkCheck {
  private final String file;
  private final ImmutableMap<String, CoveredNeed> needs;
  private final Map<String, Remark> last = new HashMap<>();
  private final Set<String> divided = new HashSet<>();
  private final Set<Problem> problems = new TreeSet<>();

  RemarkCheck(
      String file,
      ImmutableMap<String, CoveredNeed> needs,
      ImmutableList<Remark> remarks,
      LocalDate asOf) {
    this.file = file;
    this.needs = needs;
    for (Remark remark : remarks) {
      if (!needs.containsKey(remark.need())) {
        report(
            remark,
            "unknown-need",
            "no need " + remark.need() + " was derived",
            "look it up in needs.json");
      } else if (!remark.date().isAfter(asOf)) {
        take(remark);
      }
    }
    divided.forEach(this::reportDivided);
    divided.forEach(last::remove);
    // A chain is followed from any of its members to the same end, whatever the order.
    for (String need : ImmutableSortedSet.copyOf(last.keySet())) {
      checkTarget(need);
    }
  }

  ImmutableList<Problem> problems() {
    return ImmutableSortedSet.copyOf(problems).asList();
  }

  Optional<Remark> remark(String need) {
    return Optional.ofNullable(last.get(need));
  }

  /** The need that takes it over in the end; empty where it was not merged. */
  Optional<String> mergedInto(String need) {
    String into = need;
    while (last.get(into) instanceof Remark.Merged merged) {
      into = merged.into();
    }
    return into.equals(need) ? Optional.empty() : Optional.of(into);
  }

  private void take(Remark remark) {
    @Nullable Remark other = last.get(remark.need());
    if (other == null || other.date().isBefore(remark.date())) {
      last.put(remark.need(), remark);
      divided.remove(remark.need());
    } else if (other.date().equals(remark.date()) && !other.equals(remark)) {
      divided.add(remark.need());
    }
  }

  private void reportDivided(String need) {
    Remark one = last.get(need);
    if (one != null) {
      report(
          one,
          "remarks-differ",
          "two remarks of " + one.date() + " on " + need + " differ; neither is followed",
          "keep the one that the group agreed on");
    }
  }

  private void checkTarget(String need) {
    if (!(last.get(need) instanceof Remark.Merged merged)) {
      return;
    }
    @Nullable CoveredNeed into = needs.get(merged.into());
    @Nullable CoveredNeed from = needs.get(need);
    if (into == null || from == null) {
      refuse(
          merged,
          "unknown-need",
          need + " is merged into " + merged.into() + ", which was not derived",
          "look it up in needs.json");
    } else if (!into.need().state().equals(from.need().state())) {
      refuse(
          merged,
          "two-states",
          need + " is merged into " + merged.into() + ", a need of another State",
          "needs of two States meet in a project, not in one need");
    } else if (isCircle(need)) {
      refuse(
          merged,
          "merged-in-a-circle",
          need + " is merged, through others, into itself",
          "let one of them stand");
    } else if (last.get(mergedInto(need).orElse(need)) instanceof Remark.SetAside) {
      refuse(
          merged,
          "merged-into-what-is-set-aside",
          need + " is merged into " + merged.into() + ", which is set aside",
          "set it aside too, or let one of them stand");
    }
  }

  private boolean isCircle(String need) {
    Set<String> seen = new HashSet<>();
    String next = need;
    while (last.get(next) instanceof Remark.Merged merged) {
      if (!seen.add(next)) {
        return true;
      }
      next = merged.into();
    }
    return false;
  }

  private void refuse(Remark remark, String rule, String message, String fix) {
    report(remark, rule, message, fix);
    last.remove(remark.need());
  }

  private void report(Remark remark, String rule, String message, String fix) {
    problems.add(new Problem(file, remark.need(), rule, message, fix));
  }
}
