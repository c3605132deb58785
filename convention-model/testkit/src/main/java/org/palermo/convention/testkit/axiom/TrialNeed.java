package org.palermo.convention.testkit.axiom;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provisions;

/**
 * A need of which only this differs from trial to trial.
 *
 * @param id its id
 * @param state code of the State
 * @param severity how much is missing
 * @param kind how it has come to be known
 * @param grounds what it rests on
 * @param coverage how far help meets it
 */
record TrialNeed(
    String id,
    String state,
    Severity severity,
    NeedKind kind,
    Grounds grounds,
    Coverage.Level coverage) {
  static final LocalDate DAY = LocalDate.of(2008, 10, 1);

  /** Nothing is known beside the needs. */
  static PriorityContext context() {
    return new PriorityContext(
        DAY, Provisions.of(ImmutableList.of()), Directives.NONE, ImmutableMap.of());
  }

  /** The same of another State. */
  TrialNeed of(String other) {
    return new TrialNeed(id, other, severity, kind, grounds, coverage);
  }

  CoveredNeed need() {
    return new CoveredNeed(
        new Need(
            id,
            state,
            ImmutableSortedSet.of("UNTOC"),
            ImmutableSortedSet.of(Citation.parse("UNTOC 5(1)")),
            Optional.of("CRIMINALIZATION"),
            Optional.empty(),
            kind,
            ImmutableSortedSet.of(GapKind.PRACTICE),
            severity,
            grounds,
            Optional.of(Footing.DUTY),
            ImmutableList.of("TRAINING"),
            ImmutableSortedSet.of(
                NeedSource.of(NeedSource.Type.ANSWER, "untoc.05.1", "yes_in_part")),
            ImmutableSortedSet.of("untoc.05.1"),
            ImmutableSortedSet.of(),
            ImmutableList.of(),
            Visibility.PUBLIC),
        new Coverage(
            coverage,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty()));
  }

  /** In few words, such as {@code N1 of AAA, minor, latent, stated, uncovered}. */
  @Override
  public String toString() {
    return "%s of %s, %s, %s, %s, %s"
        .formatted(id, state, severity.code(), kind.code(), grounds.code(), coverage.code());
  }
}
