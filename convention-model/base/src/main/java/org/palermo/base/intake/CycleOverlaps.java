package org.palermo.base.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.store.InformationStore;
import org.palermo.convention.Problem;
import org.palermo.convention.questionnaire.ReportingCycle;

/**
 * Refuses a reporting cycle that overlaps one of the same questionnaire: States would be asked the
 * same twice at once, and no rate of response could be told. The one that came first stays. Not
 * thread-safe.
 */
final class CycleOverlaps {
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final InformationStore store;
  private final LocalDate known;

  /** What stands by subject; read once there is a cycle to hold against it. */
  private @Nullable Map<String, ReportingCycle> standing;

  CycleOverlaps(InformationStore store, LocalDate known) {
    this.store = store;
    this.known = known;
  }

  /** What bars an entry: the cycles that it overlaps. */
  ImmutableList<Problem> problems(String source, Entry<?> entry) {
    return entry.record().orElse(null) instanceof ReportingCycle cycle
        ? problems(source, entry.subject(), cycle)
        : ImmutableList.of();
  }

  private ImmutableList<Problem> problems(String source, String subject, ReportingCycle cycle) {
    return standing().values().stream()
        .filter(cycle::overlaps)
        .map(other -> problem(source, subject, cycle, other))
        .collect(ImmutableList.toImmutableList());
  }

  /** Remembers a cycle that is entered; one on the same subject amends it, or is its rival. */
  void entered(Entry<?> entry) {
    if (entry.record().orElse(null) instanceof ReportingCycle cycle) {
      if (entry.amendment().isPresent()) {
        standing().put(entry.subject(), cycle);
      } else {
        standing().putIfAbsent(entry.subject(), cycle);
      }
    } else if (entry.isWithdrawal() && entry.kind().equals(RecordKind.CYCLE)) {
      standing().remove(entry.subject());
    }
  }

  private Map<String, ReportingCycle> standing() {
    if (standing == null) {
      Map<String, ReportingCycle> found = new TreeMap<>();
      store
          .asOf(known, LAST_DAY)
          .each(
              RecordKind.CYCLE,
              cycle ->
                  cycle
                      .entry()
                      .record()
                      .ifPresent(record -> found.put(cycle.entry().subject(), record)));
      standing = found;
    }
    return standing;
  }

  private static Problem problem(
      String source, String subject, ReportingCycle cycle, ReportingCycle other) {
    return new Problem(
        source,
        subject,
        "cycles-overlap",
        "it goes out on "
            + cycle.opened()
            + " and is due on "
            + cycle.due()
            + "; cycle "
            + other.id()
            + " of the same questionnaire goes out on "
            + other.opened()
            + " and is due on "
            + other.due(),
        "correct the days, or first amend or withdraw cycle " + other.id());
  }
}
