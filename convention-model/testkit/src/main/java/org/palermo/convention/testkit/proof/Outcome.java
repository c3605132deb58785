package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.WorkedCase;

/**
 * What a rule comes to, told by its cases: the same as its verdict, with the places of the cases
 * kept.
 *
 * @param applies whether its question was or may yet be asked, and is not said not to apply
 * @param open the cases that are unknown, in order, before one decides
 * @param decided the case that decides; -1 for none
 */
record Outcome(boolean applies, ImmutableList<Integer> open, int decided) {
  static final Outcome NOT_APPLICABLE = new Outcome(false, ImmutableList.of(), -1);
  static final Outcome NOTHING = new Outcome(true, ImmutableList.of(), -1);

  /** What it comes to when a case of that truth is read before. */
  Outcome after(int place, Truth truth) {
    return switch (truth) {
      case TRUE -> new Outcome(true, ImmutableList.of(), place);
      case FALSE -> this;
      case UNKNOWN ->
          new Outcome(
              true, ImmutableList.<Integer>builder().add(place).addAll(open).build(), decided);
    };
  }

  boolean isSettled() {
    return open.isEmpty();
  }

  /** Whether a case holds, for a gap or a remark. */
  boolean fires() {
    return isSettled() && decided >= 0;
  }

  /** How much is missing for certain; {@code INFO} for nothing, or while it is not settled. */
  Severity severity(GapRule rule) {
    return fires() ? rule.cases().get(decided).severity() : Severity.INFO;
  }

  boolean isGap(GapRule rule) {
    return severity(rule).isGap();
  }

  /** What a worked case says of it. */
  WorkedCase.Expected expected(GapRule rule) {
    if (!applies) {
      return new WorkedCase.Expected.NotApplicable();
    }
    if (!isSettled()) {
      Severity last = decided < 0 ? Severity.INFO : rule.cases().get(decided).severity();
      ImmutableList<Severity> possible =
          Stream.concat(
                  Stream.of(last), open.stream().map(rule.cases()::get).map(GapCase::severity))
              .sorted(Comparator.naturalOrder())
              .collect(ImmutableList.toImmutableList());
      return new WorkedCase.Expected.Undetermined(
          possible.get(possible.size() - 1), possible.get(0));
    }
    return isGap(rule)
        ? new WorkedCase.Expected.Gap(severity(rule))
        : new WorkedCase.Expected.NoGap(decided < 0 ? 0 : 1);
  }
}
