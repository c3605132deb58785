package org.palermo.priority.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
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

/** A need with nothing remarkable but what a test says of it. */
final class Needs {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  static final PriorityContext NOTHING_KNOWN =
      new PriorityContext(
          TODAY, Provisions.of(ImmutableList.of()), Directives.NONE, ImmutableMap.of());

  String id = "AFG/UNTOC 5/LEGAL";
  ImmutableSortedSet<Citation> places = ImmutableSortedSet.of(Citation.parse("UNTOC 5(1)(a)"));
  NeedKind kind = NeedKind.LATENT;
  ImmutableSortedSet<GapKind> gapKinds = ImmutableSortedSet.of(GapKind.LAW);
  Severity severity = Severity.MAJOR;
  Grounds grounds = Grounds.STATED;
  Optional<Footing> footing = Optional.of(Footing.DUTY);
  Optional<LocalDate> said = Optional.of(LocalDate.of(2025, 11, 25));
  ImmutableList<String> remarks = ImmutableList.of();
  Coverage.Level coverage = Coverage.Level.UNCOVERED;

  private Needs() {}

  static CoveredNeed need(Consumer<Needs> remarkable) {
    Needs own = new Needs();
    remarkable.accept(own);
    Need need =
        new Need(
            own.id,
            "AFG",
            ImmutableSortedSet.of("UNTOC"),
            own.places,
            Optional.empty(),
            Optional.empty(),
            own.kind,
            own.gapKinds,
            own.severity,
            own.grounds,
            own.footing,
            ImmutableList.of("LEGAL"),
            ImmutableSortedSet.of(
                new NeedSource(NeedSource.Type.ANSWER, "untoc.01.1", "no", own.said)),
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of(),
            own.remarks,
            Visibility.PUBLIC);
    return new CoveredNeed(
        need,
        new Coverage(
            own.coverage,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty()));
  }

  static CoveredNeed need() {
    return need(nothing -> {});
  }
}
