package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.treaty.Provision;
import org.palermo.register.Register;

/**
 * The needs that follow from full answers of all States, and what is known beside them: all
 * provisions with their cross-references, and a directive on every ninth of them.
 *
 * @param needs the needs
 * @param context what is known beside them
 */
record DrawnNeeds(ImmutableList<CoveredNeed> needs, PriorityContext context) {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  /** So many needs, over again from the first where there are fewer. */
  static DrawnNeeds of(int number) {
    Catalogue catalogue = Catalogue.load();
    StatusOfTreaties status = catalogue.status(Register.load());
    InformationBase.Builder base = InformationBase.builder(AS_OF);
    status.register().all().stream()
        .filter(State::isState)
        .forEach(state -> base.responses(Submissions.of(state, catalogue)));
    ImmutableList<Need> found = NeedsReview.of(catalogue.rules(), status, base.build()).needs();
    ImmutableList.Builder<CoveredNeed> needs = ImmutableList.builder();
    for (int i = 0; i < number; i++) {
      needs.add(new CoveredNeed(found.get(i % found.size()), coverage(i)));
    }
    return new DrawnNeeds(
        needs.build(),
        new PriorityContext(AS_OF, catalogue.provisions(), directives(catalogue), waiting(found)));
  }

  private static Coverage coverage(int number) {
    Coverage.Level level = number % 3 == 0 ? Coverage.Level.UNKNOWN : Coverage.Level.UNCOVERED;
    return new Coverage(
        level,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty());
  }

  private static ImmutableMap<String, Integer> waiting(ImmutableList<Need> needs) {
    ImmutableMap.Builder<String, Integer> cycles = ImmutableMap.builder();
    for (int i = 0; i < needs.size(); i += 2) {
      cycles.put(needs.get(i).id(), 1 + i % 4);
    }
    return cycles.buildOrThrow();
  }

  private static Directives directives(Catalogue catalogue) {
    ImmutableList.Builder<Directive> directives = ImmutableList.builder();
    ImmutableList<Provision> provisions = catalogue.provisions().all();
    for (int i = 0; i < provisions.size(); i += 9) {
      directives.add(directive(i, provisions.get(i)));
    }
    return new Directives(directives.build());
  }

  private static Directive directive(int number, Provision provision) {
    LocalDate day = AS_OF.minusMonths(number);
    return new Directive(
        "D-" + number,
        "an act drawn for measuring",
        Directive.Standing.ACT,
        Optional.empty(),
        day,
        provision.theme(),
        ImmutableSortedSet.of(provision.citation()),
        ImmutableList.of(),
        Directive.Effect.RAISE,
        number % 2 == 0 ? Emphasis.AREA : Emphasis.PRIORITY,
        day,
        Optional.empty(),
        "drawn for measuring",
        "",
        "recalled");
  }
}
