package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.revision.Migration;
import org.palermo.convention.revision.OptionMap;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.revision.Step;

/**
 * Migrations and carry-overs, as they are written down; whether they fit two questionnaires is for
 * these to tell.
 */
public final class RevisionArbitraries {
  private static final SemanticVersion FIRST = SemanticVersion.parse("1.0.0");
  private static final SemanticVersion SECOND = SemanticVersion.parse("2.0.0");

  private RevisionArbitraries() {}

  private static Arbitrary<String> questions() {
    return Arbitraries.of("tip.1.1", "tip.1.2", "tip.03.1", "tip.05.1");
  }

  private static Arbitrary<String> options() {
    return Arbitraries.of("yes", "yes_in_part", "no", "police");
  }

  /** Option maps; one of three leaves every option what it is. */
  public static Arbitrary<OptionMap> optionMaps() {
    Arbitrary<ImmutableSortedMap<String, String>> to =
        options().optional(0.5).map(option -> some("yes", option));
    Arbitrary<ImmutableSortedMap<String, Wording>> toConfirm =
        TextArbitraries.wordings().optional(0.3).map(reason -> some("yes", reason));
    Arbitrary<ImmutableSortedMap<String, Wording>> lost =
        TextArbitraries.wordings().optional(0.3).map(reason -> some("courts", reason));
    return Combinators.combine(to, toConfirm, lost).as(OptionMap::new);
  }

  private static <T> ImmutableSortedMap<String, T> some(String option, Optional<T> value) {
    return value.stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), each -> option, each -> each));
  }

  /** Steps of every kind. */
  public static Arbitrary<Step> steps() {
    return Arbitraries.oneOf(
        Combinators.combine(questions(), questions()).as(Step.Rename::new),
        Combinators.combine(questions(), questions(), optionMaps()).as(Step.MapOptions::new),
        Combinators.combine(questions(), questions().optional(0.5), questions())
            .as(Step.YesNo::new),
        Combinators.combine(questions(), optionMaps(), optionMaps())
            .as(
                (question, first, second) ->
                    new Step.Split(
                        question, ImmutableSortedMap.of("tip.03.1", first, "tip.05.1", second))),
        Combinators.combine(
                Combinators.combine(questions(), optionMaps())
                    .as(Step.Merge.Part::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(2),
                questions())
            .as((parts, target) -> new Step.Merge(ImmutableList.copyOf(parts), target)),
        Combinators.combine(questions(), questions()).as(Step.Remark::new),
        Combinators.combine(questions(), TextArbitraries.wordings()).as(Step.Drop::new));
  }

  /** Migrations from 1.0.0 to 2.0.0 of {@code tip}. */
  public static Arbitrary<Migration> migrations() {
    return TextArbitraries.upTo(4, steps())
        .map(steps -> new Migration("tip-1-to-2", "tip", FIRST, SECOND, steps));
  }

  /** Carry-overs from {@code untoc} to {@code tip}. */
  public static Arbitrary<CarryOver> carryOvers() {
    Arbitrary<CarryOver.Pair> pairs =
        Combinators.combine(
                Arbitraries.of("untoc.06.1", "untoc.08.1"),
                questions(),
                optionMaps(),
                TreatyArbitraries.citationSets(),
                TextArbitraries.wordings())
            .as(
                (from, to, map, citations, reason) ->
                    new CarryOver.Pair(from, to, map, citations.asList(), reason));
    return TextArbitraries.upTo(3, pairs)
        .map(list -> new CarryOver("untoc-to-tip", "untoc", SECOND, "tip", SECOND, list));
  }

  /** What a plugin may bring beside its questionnaire. */
  public static Arbitrary<Revisions> revisions() {
    return Combinators.combine(
            TextArbitraries.upTo(1, QuestionnaireArbitraries.questionnaires("TIP")),
            TextArbitraries.upTo(1, migrations()),
            TextArbitraries.upTo(1, carryOvers()))
        .as(Revisions::new);
  }
}
