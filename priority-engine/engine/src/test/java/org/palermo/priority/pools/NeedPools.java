package org.palermo.priority.pools;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
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
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provisions;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.Scale;
import org.palermo.priority.score.Scoring;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.score.UrgentTier;
import org.palermo.priority.score.Weighting;

/** Needs of a few States in a few groups, with many equal scores and some answers missing. */
public final class NeedPools {
  /** The date of all pools. */
  public static final LocalDate AS_OF = LocalDate.of(2008, 10, 8);

  /** Nothing directed, nobody waiting, no provisions. */
  public static final PriorityContext CONTEXT =
      new PriorityContext(AS_OF, Provisions.of(List.of()), Directives.NONE, ImmutableMap.of());

  private static final ImmutableList<String> GROUPS = ImmutableList.of("AFRICA", "ASIA", "NONE");

  private NeedPools() {}

  /** Nine States: three groups, three mixes of traditions. */
  public static StateRegister states() {
    ImmutableList.Builder<State> states = ImmutableList.builder();
    for (int i = 0; i < 9; i++) {
      String group = GROUPS.get(i % 3);
      states.add(
          new State(
              code(i),
              "Q" + (char) ('A' + i),
              Optional.empty(),
              PartyKind.STATE,
              Wording.english("Land " + i),
              group.equals("NONE") ? Optional.empty() : Optional.of(group),
              Optional.empty(),
              Optional.empty(),
              LegalTraditions.equalShares(
                  i < 3
                      ? List.of("CIVIL")
                      : i < 6 ? List.of("COMMON") : List.of("CIVIL", "CUSTOMARY")),
              "high",
              "",
              OptionalLong.empty(),
              0,
              Optional.empty(),
              ImmutableList.of(),
              ImmutableList.of()));
    }
    return StateRegister.of(AS_OF, states.build(), ImmutableList.of());
  }

  private static String code(int state) {
    return "QA" + (char) ('A' + state);
  }

  /** A profile of four criteria with one urgent tier. */
  public static Profile profile(ScoringPolicy policy) {
    return new Profile(
        "test",
        "Test",
        "for tests",
        ImmutableList.of(
            new Weighting("severity", 5_000, scale(1, 0, 4, 10_000)),
            new Weighting("confidence", 2_000, scale(0, 0, 3, 10_000)),
            new Weighting("strength", 2_000, scale(0, 0, 5, 10_000)),
            new Weighting("readiness", 1_000, scale(0, 0, 3, 10_000))),
        ImmutableMap.of(
            Coverage.Level.UNKNOWN, new Interval(5_000, 10_000),
            Coverage.Level.UNCOVERED, Interval.of(10_000),
            Coverage.Level.PARTLY, Interval.of(7_000),
            Coverage.Level.COVERED, Interval.of(3_000)),
        ImmutableSortedMap.of(),
        ImmutableList.of(
            new UrgentTier(
                "no legal basis",
                "article 34(1)",
                Sets.immutableEnumSet(GapKind.LAW),
                Sets.immutableEnumSet(EnumSet.of(Footing.DUTY)),
                Severity.CRITICAL,
                Grounds.STATED)),
        policy);
  }

  private static Scale scale(long from, int low, long to, int high) {
    return new Scale(ImmutableList.of(new Scale.Mark(from, low), new Scale.Mark(to, high)));
  }

  /** Pools of 0 to 24 needs. */
  public static Arbitrary<ImmutableList<CoveredNeed>> pools() {
    return drafts()
        .list()
        .ofMaxSize(24)
        .map(
            drafts -> {
              List<CoveredNeed> needs = new ArrayList<>();
              for (int i = 0; i < drafts.size(); i++) {
                needs.add(drafts.get(i).need(i));
              }
              return ImmutableList.copyOf(needs);
            });
  }

  private record Draft(
      int state,
      Severity severity,
      Grounds grounds,
      GapKind kind,
      boolean placed,
      Coverage.Level level) {
    CoveredNeed need(int number) {
      String id = code(state) + "/UNTOC " + (number + 1) + "/LEGAL";
      return new CoveredNeed(
          new Need(
              id,
              code(state),
              ImmutableSortedSet.of("UNTOC"),
              placed
                  ? ImmutableSortedSet.of(Citation.parse("UNTOC " + (number + 1)))
                  : ImmutableSortedSet.of(),
              Optional.empty(),
              Optional.empty(),
              NeedKind.LATENT,
              ImmutableSortedSet.of(kind),
              severity,
              grounds,
              Optional.of(Footing.DUTY),
              ImmutableList.of("LEGAL"),
              ImmutableSortedSet.of(NeedSource.of(NeedSource.Type.ANSWER, "q." + number, "no")),
              ImmutableSortedSet.of(),
              ImmutableSortedSet.of("q.open." + number),
              ImmutableList.of(),
              Visibility.CONFIDENTIAL),
          new Coverage(
              level,
              ImmutableList.of(),
              ImmutableList.of(),
              ImmutableList.of(),
              ImmutableList.of(),
              Optional.empty()));
    }
  }

  /** A need of the first State for practice, of one place, by what is told of it. */
  public static CoveredNeed need(
      int number, Severity severity, Grounds grounds, Coverage.Level level) {
    return new Draft(0, severity, grounds, GapKind.PRACTICE, true, level).need(number);
  }

  private static Arbitrary<Draft> drafts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 8),
            Arbitraries.of(Severity.MINOR, Severity.MODERATE, Severity.MAJOR, Severity.CRITICAL),
            Arbitraries.of(Grounds.class),
            Arbitraries.of(GapKind.LAW, GapKind.PRACTICE),
            Arbitraries.of(true, true, false),
            Arbitraries.of(Coverage.Level.class))
        .as(Draft::new);
  }

  /** Those needs in order, on the standard terms. */
  public static PriorityGuidance guidance(
      ImmutableList<CoveredNeed> needs, ScoringPolicy policy, Terms terms) {
    return PriorityGuidance.of(
        needs, CONTEXT, Scoring.by(profile(policy), Criteria.standard()), terms, states());
  }
}
