package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;

/** Requests, activities, lessons, needs and how far they are covered, proposals. */
public final class AssistanceArbitraries {
  private AssistanceArbitraries() {}

  /** Requests of any State. */
  public static Arbitrary<Request> requests() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9).map(number -> "R-" + number),
            TextArbitraries.stateCodes(),
            TextArbitraries.days(),
            instruments(),
            TreatyArbitraries.citationSets(),
            TextArbitraries.codes().optional(0.5),
            TextArbitraries.helpThatFits(),
            Combinators.combine(
                    TextArbitraries.lines().optional(0.5),
                    Arbitraries.of(RequestStatus.class),
                    TextArbitraries.visibilities())
                .as(Words::new))
        .as(
            (id, state, date, instruments, citations, theme, assistance, words) ->
                new Request(
                    id,
                    state,
                    date,
                    instruments,
                    citations,
                    theme,
                    assistance,
                    words.text(),
                    words.text().map(text -> "Ministry of Justice"),
                    words.status(),
                    words.visibility()));
  }

  private record Words(
      Optional<String> text, RequestStatus status, org.palermo.convention.Visibility visibility) {}

  /** Records of assistance, with dates and amounts or without. */
  public static Arbitrary<Activity> activities() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            TextArbitraries.stateCodes(),
            TextArbitraries.lines(),
            codes(TextArbitraries.codes()),
            instruments(),
            TreatyArbitraries.citationSets(),
            TextArbitraries.upTo(2, TextArbitraries.kindsOfHelp()),
            Combinators.combine(
                    TextArbitraries.days().optional(0.7),
                    Arbitraries.integers().between(0, 2000).optional(0.7),
                    TextArbitraries.amounts().optional(0.5),
                    TextArbitraries.amounts().optional(0.5))
                .as(Extent::new))
        .as(
            (number, state, title, themes, areas, places, help, extent) ->
                new Activity(
                    "A-" + number,
                    state,
                    "UNODC",
                    "secretariat",
                    "project",
                    title,
                    themes,
                    areas,
                    places,
                    help,
                    extent.start(),
                    extent.end(),
                    extent.spent(),
                    extent.planned(),
                    extent.currency(),
                    1 + number % 3,
                    "record " + number));
  }

  private record Extent(
      Optional<LocalDate> start,
      Optional<Integer> days,
      Optional<BigDecimal> spent,
      Optional<BigDecimal> planned) {
    Optional<LocalDate> end() {
      return start.flatMap(day -> days.map(day::plusDays));
    }

    Optional<String> currency() {
      return spent.isPresent() || planned.isPresent() ? Optional.of("USD") : Optional.empty();
    }
  }

  /** Lessons. */
  public static Arbitrary<Lesson> lessons() {
    Arbitrary<ImmutableList<String>> kinds = TextArbitraries.upTo(2, TextArbitraries.kindsOfHelp());
    return Combinators.combine(
            Arbitraries.integers().between(1, 9).map(number -> "L0" + number),
            TextArbitraries.lines(),
            instruments(),
            TreatyArbitraries.citationSets(),
            sorted(Arbitraries.of("AFRICAN", "ASIA_PACIFIC")),
            kinds,
            Arbitraries.of("prefer", "avoid", "precede", "combine", "warn"),
            Arbitraries.integers().between(2000, 2025).optional(0.8))
        .as(
            (id, text, instruments, places, regions, help, effect, year) ->
                new Lesson(
                    id,
                    "lesson " + id,
                    text,
                    instruments,
                    places,
                    regions,
                    help,
                    effect,
                    effect.equals("precede") ? help : ImmutableList.of(),
                    effect.equals("precede") ? ImmutableList.of("TRAINING") : ImmutableList.of(),
                    "several",
                    "evaluation of " + id,
                    year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                    "seen"));
  }

  /** Needs of every kind. */
  public static Arbitrary<Need> needs() {
    return Combinators.combine(
            TextArbitraries.stateCodes(),
            TreatyArbitraries.citationSets(),
            Arbitraries.of(NeedKind.class),
            sorted(Arbitraries.of(GapKind.class)),
            Arbitraries.of(Severity.MINOR, Severity.MODERATE, Severity.MAJOR, Severity.CRITICAL),
            Combinators.combine(
                    Arbitraries.of(Grounds.class), Arbitraries.of(Footing.class).optional(0.7))
                .as(Basis::new),
            TextArbitraries.helpThatFits(),
            Combinators.combine(
                    sources(),
                    TextArbitraries.upTo(2, TextArbitraries.lines()),
                    TextArbitraries.visibilities())
                .as(Rest::new))
        .as(AssistanceArbitraries::need);
  }

  private record Basis(Grounds grounds, Optional<Footing> footing) {}

  private record Rest(
      ImmutableSortedSet<NeedSource> sources,
      ImmutableList<String> remarks,
      org.palermo.convention.Visibility visibility) {}

  private static Need need(
      String state,
      ImmutableSortedSet<org.palermo.convention.treaty.Citation> places,
      NeedKind kind,
      ImmutableSortedSet<GapKind> gapKinds,
      Severity severity,
      Basis basis,
      ImmutableList<String> help,
      Rest rest) {
    String subject = places.isEmpty() ? "UNTOC" : places.first().wholeArticle().toString();
    boolean gap = kind == NeedKind.LATENT || kind == NeedKind.BOTH;
    return new Need(
        state + "/" + subject + "/" + help.get(0),
        state,
        places.isEmpty()
            ? ImmutableSortedSet.of("UNTOC")
            : places.stream()
                .map(org.palermo.convention.treaty.Citation::instrument)
                .collect(
                    ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder())),
        places,
        places.isEmpty() ? Optional.empty() : Optional.of("criminalization"),
        Optional.empty(),
        kind,
        gapKinds,
        severity,
        basis.grounds(),
        basis.footing(),
        help,
        rest.sources(),
        gap ? ImmutableSortedSet.of("untoc.01.1") : ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        rest.remarks(),
        rest.visibility());
  }

  private static Arbitrary<ImmutableSortedSet<NeedSource>> sources() {
    return Combinators.combine(
            Arbitraries.of(NeedSource.Type.class),
            Arbitraries.of("untoc.01.1", "R-1", "L01"),
            TextArbitraries.lines(),
            TextArbitraries.days().optional(0.5))
        .as(NeedSource::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(ImmutableSortedSet::copyOf);
  }

  /** How far a need is met. */
  public static Arbitrary<Coverage> coverages() {
    Arbitrary<ImmutableList<String>> ids =
        Arbitraries.of("A-1", "A-2", "A-3")
            .list()
            .uniqueElements()
            .ofMaxSize(2)
            .map(ImmutableList::sortedCopyOf);
    return Combinators.combine(
            Arbitraries.of(Coverage.Level.class),
            ids,
            ids,
            ids,
            TextArbitraries.days().optional(0.7))
        .as(
            (level, running, planned, ended, informedTo) ->
                new Coverage(
                    level,
                    running,
                    planned,
                    ended,
                    running.isEmpty() && planned.isEmpty()
                        ? ImmutableList.of()
                        : ImmutableList.of("UNODC"),
                    informedTo));
  }

  /** Needs with their coverage. */
  public static Arbitrary<CoveredNeed> coveredNeeds() {
    return Combinators.combine(needs(), coverages()).as(CoveredNeed::new);
  }

  /** Proposals for projects, drawn up by somebody or indicative. */
  public static Arbitrary<ProjectProposal> projectProposals() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9).map(number -> "P-" + number),
            TextArbitraries.lines(),
            Arbitraries.of("AFG/UNTOC 5/LEGAL", "BRA/TIP 6/TRAINING", "CHE/UNTOC 18/DATA")
                .set()
                .ofMinSize(1)
                .map((Collection<String> ids) -> ImmutableSortedSet.copyOf(ids)),
            TextArbitraries.helpThatFits(),
            Arbitraries.longs().between(0, 10_000_000L),
            Arbitraries.of(false, true),
            TextArbitraries.visibilities())
        .as(ProjectProposal::new);
  }

  /** Kinds of assistance, as the list of kinds holds them. */
  public static Arbitrary<AssistanceKind> assistanceKinds() {
    return Combinators.combine(
            TextArbitraries.kindsOfHelp(),
            TextArbitraries.wordings(),
            TextArbitraries.lines(),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 24),
            Arbitraries.of("", "low", "high"))
        .as(
            (code, meaning, outputs, from, more, cost) ->
                new AssistanceKind(code, meaning, outputs, "law", from, from + more, cost));
  }

  /** Maps from the subjects of activity records to the themes of provisions. */
  public static Arbitrary<ThemeMap> themeMaps() {
    return TextArbitraries.upTo(
            3,
            Combinators.combine(
                    Arbitraries.of("police", "courts", "money_laundering"),
                    TreatyArbitraries.instrumentCodes().optional(0.3),
                    codes(TreatyArbitraries.themes()))
                .as(ThemeMap.Link::new))
        .map(
            links ->
                ThemeMap.of(
                    links, ImmutableSortedSet.of("none"), ImmutableSortedSet.of("outside")));
  }

  private static Arbitrary<ImmutableSortedSet<String>> instruments() {
    return TreatyArbitraries.instrumentCodes()
        .set()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map((Collection<String> codes) -> ImmutableSortedSet.copyOf(codes));
  }

  private static Arbitrary<ImmutableSortedSet<String>> codes(Arbitrary<String> codes) {
    return sorted(codes);
  }

  private static <T extends Comparable<T>> Arbitrary<ImmutableSortedSet<T>> sorted(
      Arbitrary<T> values) {
    return values.set().ofMaxSize(2).map(some -> ImmutableSortedSet.copyOf(some));
  }
}
