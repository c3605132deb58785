package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.treaty.Citation;

/** Needs of a few States, directives and lessons, from which drafts are drawn up. */
final class DraftValues {
  static final LocalDate NOW = LocalDate.of(2026, 11, 1);
  static final StateRegister STATES =
      StateRegister.of(
          NOW,
          List.of(
              state("KEN", "AFRICAN"),
              state("MLI", "AFRICAN"),
              state("SEN", "AFRICAN"),
              state("NPL", "ASIA_PACIFIC"),
              state("COK", "")),
          ImmutableList.of());
  static final ImmutableMap<String, UnitCost> COSTS =
      ImmutableMap.of(
          "LEGAL", new UnitCost("LEGAL", 90_001, "a test"),
          "TRAINING", new UnitCost("TRAINING", 150_000, "a test"),
          "EQUIPMENT", new UnitCost("EQUIPMENT", 400_000, "a test"));

  private DraftValues() {}

  private static State state(String code, String group) {
    return new State(
        code,
        code.substring(0, 2),
        Optional.empty(),
        PartyKind.STATE,
        Wording.english("State " + code),
        group.isEmpty() ? Optional.empty() : Optional.of(group),
        Optional.empty(),
        Optional.empty(),
        LegalTraditions.equalShares(List.of("CIVIL")),
        "high",
        "",
        OptionalLong.empty(),
        0,
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** A need at that article, not covered, requested. */
  static CoveredNeed need(String state, String article, String theme, String kind) {
    return need(state, article, theme, kind, Coverage.Level.UNCOVERED, NeedKind.REQUESTED);
  }

  static CoveredNeed need(
      String state,
      String article,
      String theme,
      String kind,
      Coverage.Level level,
      NeedKind known) {
    return new CoveredNeed(
        new Need(
            state + "/" + article + "/" + kind,
            state,
            ImmutableSortedSet.of("UNTOC"),
            ImmutableSortedSet.of(Citation.parse(article)),
            theme.isEmpty() ? Optional.empty() : Optional.of(theme),
            Optional.empty(),
            known,
            ImmutableSortedSet.of(),
            Severity.MAJOR,
            Grounds.STATED,
            Optional.empty(),
            ImmutableList.of(kind),
            ImmutableSortedSet.of(NeedSource.of(NeedSource.Type.REQUEST, "R-1", "")),
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of(),
            ImmutableList.of(),
            Visibility.RESTRICTED),
        new Coverage(
            level,
            level == Coverage.Level.PARTLY ? ImmutableList.of("A-1") : ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            level == Coverage.Level.PARTLY ? ImmutableList.of("UNODC") : ImmutableList.of(),
            Optional.empty()));
  }

  static CoveredNeed confidential(CoveredNeed covered) {
    Need need = covered.need();
    return new CoveredNeed(
        new Need(
            need.id(),
            need.state(),
            need.instruments(),
            need.citations(),
            need.theme(),
            need.cluster(),
            need.kind(),
            need.gapKinds(),
            need.severity(),
            need.grounds(),
            need.footing(),
            need.assistance(),
            need.sources(),
            need.rules(),
            need.openQuestions(),
            need.remarks(),
            Visibility.CONFIDENTIAL),
        covered.coverage());
  }

  static Directive directive(String id, Directive.Standing standing, String theme) {
    return new Directive(
        id,
        "decision " + id,
        standing,
        Optional.empty(),
        LocalDate.of(2020, 10, 16),
        theme,
        ImmutableSortedSet.of(),
        ImmutableList.of(),
        Directive.Effect.RAISE,
        Emphasis.PRIORITY,
        LocalDate.of(2020, 10, 16),
        Optional.empty(),
        "a text",
        "a report",
        "seen");
  }

  /** A lesson on article 18 that speaks of those kinds. */
  static Lesson lesson(String id, String effect, List<String> before, List<String> after) {
    return new Lesson(
        id,
        "Lesson " + id,
        "Do this first.",
        ImmutableSortedSet.of("UNTOC"),
        ImmutableSortedSet.of(Citation.parse("UNTOC 18(1)")),
        ImmutableSortedSet.of(),
        ImmutableList.of("LEGAL", "TRAINING", "EQUIPMENT"),
        effect,
        ImmutableList.copyOf(before),
        ImmutableList.copyOf(after),
        "several",
        "an evaluation",
        OptionalInt.empty(),
        "seen");
  }

  static AssistanceKind kind(String code, int months) {
    return new AssistanceKind(code, Wording.english("help " + code), "", "", 1, months, "");
  }

  /** The basis of those needs, with an act on extradition and advice on firearms. */
  static DraftingBasis basis(CoveredNeed... needs) {
    return basis(List.of(needs), ImmutableMap.of());
  }

  static DraftingBasis basis(List<CoveredNeed> needs, ImmutableMap<String, String> languages) {
    return new DraftingBasis(
        NOW,
        ImmutableList.copyOf(needs),
        new Directives(
            ImmutableList.of(
                directive("D-1", Directive.Standing.ACT, "extradition"),
                directive("D-2", Directive.Standing.ADVICE, "firearms_control"))),
        STATES,
        ImmutableMap.of("AFRICAN", Wording.english("African States")),
        ImmutableMap.of("LEGAL", kind("LEGAL", 24), "TRAINING", kind("TRAINING", 18)),
        COSTS,
        ImmutableList.of(lesson("L01", "warn", List.of(), List.of())),
        languages,
        Optional.empty());
  }

  static Drafts drafts(CoveredNeed... needs) {
    return Drafts.of(basis(needs), DraftTerms.standard());
  }
}
