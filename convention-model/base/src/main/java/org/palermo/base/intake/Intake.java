package org.palermo.base.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.palermo.base.entry.Entry;
import org.palermo.base.store.InformationStore;
import org.palermo.base.store.SetAside;
import org.palermo.base.store.Step;
import org.palermo.convention.Problem;

/**
 * Gathers what one source brings into steps of bounded size, and hands each to the store. Not
 * thread-safe.
 */
final class Intake {
  /** Entries or problems of one step: fewer steps are faster, smaller ones need less memory. */
  static final int STEP = 20_000;

  /** A step ends as well when its words come to this many characters. */
  static final long STEP_LENGTH = 16L << 20;

  private static final int MOST_TOLD = 1_000;

  private final InformationStore store;
  private final LocalDate known;
  private final Expectations expectations;
  private final ImportProgress progress;
  private final String source;
  private final Trail trail;
  private final CycleOverlaps cycles;
  private final List<Entry<?>> entries = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private long length;
  private long read;
  private long entered;
  private long problemCount;

  Intake(
      InformationStore store,
      LocalDate known,
      Expectations expectations,
      ImportProgress progress,
      String source,
      Trail trail) {
    this.store = store;
    this.known = known;
    this.expectations = expectations;
    this.progress = progress;
    this.source = source;
    this.trail = trail;
    this.cycles = new CycleOverlaps(store, known);
  }

  /** Takes an entry, or sets it aside for what is wrong with it. */
  void take(String place, Entry<?> entry, Supplier<String> text) {
    ImmutableList<Problem> wrong =
        ImmutableList.<Problem>builder()
            .addAll(expectations.unknown(source, entry))
            .addAll(InformationStore.problems(entry.subject(), entry, known))
            .addAll(cycles.problems(source, entry))
            .build();
    if (wrong.isEmpty()) {
      entries.add(entry);
      cycles.entered(entry);
      length += entry.content().length();
      read++;
    }
    for (Problem problem : wrong) {
      String whole = place.isEmpty() ? problem.place() : place + " " + problem.place();
      setAside(
          new Problem(source, whole, problem.rule(), problem.message(), problem.fix()), text.get());
    }
  }

  /** Sets aside what no entry can be made of. */
  void refuse(String place, String why, String text) {
    setAside(new Problem(source, place, "invalid-entry", why, "correct the record"), text);
  }

  void setAside(Problem problem, String text) {
    aside.add(new SetAside(problem, text, known));
    length += text.length();
    problemCount++;
    if (problemCount <= MOST_TOLD) {
      problems.add(problem);
    }
  }

  /** After a whole line or record: takes a step if there is enough for one. */
  void step() {
    if (entries.size() >= STEP || aside.size() >= STEP || length >= STEP_LENGTH) {
      flush();
    }
  }

  private void flush() {
    entered +=
        store.enter(
            new Step(
                known,
                source,
                trail.mark(),
                ImmutableList.copyOf(entries),
                ImmutableList.copyOf(aside)));
    entries.clear();
    aside.clear();
    length = 0;
    progress.taken(source, trail.place(), entered);
  }

  /** Takes the last step. */
  ImportReport end(long resumedAt) {
    flush();
    return new ImportReport(source, resumedAt, read, entered, problemCount, problems.build());
  }
}
