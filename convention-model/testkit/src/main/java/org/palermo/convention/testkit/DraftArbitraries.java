package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.decision.proposals.DraftBudget;
import org.palermo.convention.decision.proposals.DraftGuidance;
import org.palermo.convention.decision.proposals.Drafts;
import org.palermo.convention.decision.proposals.LogicalFramework;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.convention.decision.proposals.Undrafted;

/** Drafts of project proposals as people may have left them: they need not hang together. */
public final class DraftArbitraries {
  private DraftArbitraries() {}

  /** Drafts for one State or for two. */
  public static Arbitrary<ProjectDraft> drafts() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9).map(number -> "draft/" + number),
            TextArbitraries.wordings(),
            codes(TextArbitraries.stateCodes(), 1),
            codes(Arbitraries.of("AFG/UNTOC 5/LEGAL", "BRA/TIP 6/TRAINING"), 1),
            frameworks(),
            budgets(),
            Combinators.combine(
                    TreatyArbitraries.themes().optional(),
                    TextArbitraries.kindsOfHelp(),
                    Arbitraries.of("en", "fr").optional(),
                    codes(Arbitraries.of("UNODC", "INTERPOL"), 0),
                    codes(Arbitraries.of("L01", "L02"), 0))
                .as(Likeness::new),
            Combinators.combine(
                    Arbitraries.integers().between(1, 48),
                    TextArbitraries.upTo(2, TextArbitraries.wordings()),
                    Arbitraries.of(false, true),
                    TextArbitraries.visibilities())
                .as(Rest::new))
        .as(
            (id, title, states, needs, framework, budget, likeness, rest) ->
                new ProjectDraft(
                    id,
                    title,
                    states.size() == 1 ? ProjectDraft.Scope.NATIONAL : ProjectDraft.Scope.REGIONAL,
                    states.size() == 1 ? Optional.empty() : Optional.of("AFRICAN"),
                    likeness.theme(),
                    likeness.kind(),
                    likeness.language(),
                    states,
                    needs,
                    framework,
                    budget,
                    rest.months(),
                    likeness.partners(),
                    likeness.lessons(),
                    ImmutableSortedSet.of(),
                    rest.risks(),
                    new DraftGuidance(
                        ImmutableList.of(new DraftGuidance.GuidingAct("D-1", "decision 2/6")),
                        rest.provisional()),
                    rest.visibility()));
  }

  private record Likeness(
      Optional<String> theme,
      String kind,
      Optional<String> language,
      ImmutableSortedSet<String> partners,
      ImmutableSortedSet<String> lessons) {}

  private record Rest(
      int months, ImmutableList<Wording> risks, boolean provisional, Visibility visibility) {}

  /** The drafts of a run, each with an id of its own, and needs that are in none. */
  public static Arbitrary<Drafts> runs() {
    return Combinators.combine(
            TextArbitraries.days(),
            drafts().list().uniqueElements(ProjectDraft::id).ofMaxSize(2),
            Arbitraries.of(Undrafted.Reason.class)
                .map(reason -> new Undrafted("CHE/UNTOC 18/DATA", reason))
                .list()
                .ofMaxSize(2))
        .as(
            (day, drafts, undrafted) ->
                new Drafts(day, ImmutableList.copyOf(drafts), ImmutableList.copyOf(undrafted)));
  }

  private static Arbitrary<LogicalFramework> frameworks() {
    Arbitrary<ImmutableList<LogicalFramework.Indicator>> indicators =
        TextArbitraries.upTo(1, indicators());
    Arbitrary<ImmutableList<Wording>> assumptions =
        TextArbitraries.upTo(1, TextArbitraries.wordings());
    return Combinators.combine(TextArbitraries.wordings(), indicators, assumptions, cents())
        .as(
            (words, signs, assumed, cents) ->
                new LogicalFramework(
                    new LogicalFramework.Objective(words, signs, assumed),
                    ImmutableList.of(
                        new LogicalFramework.Outcome(
                            "1",
                            words,
                            ImmutableSortedSet.of("AFG/UNTOC 5/LEGAL"),
                            signs,
                            assumed)),
                    ImmutableList.of(
                        new LogicalFramework.Output("1.1", "1", words, signs, assumed)),
                    ImmutableList.of(
                        new LogicalFramework.Step("1.1.1", "1.1", words, "travel", cents, 1, 2))));
  }

  private static Arbitrary<LogicalFramework.Indicator> indicators() {
    return Combinators.combine(
            TextArbitraries.wordings(),
            Arbitraries.longs().between(0, 9).optional(0.8),
            Arbitraries.longs().between(0, 9).optional(0.8))
        .as(
            (words, baseline, target) ->
                new LogicalFramework.Indicator(words, baseline, target, words));
  }

  private static Arbitrary<DraftBudget> budgets() {
    return Combinators.combine(
            cents(), Arbitraries.integers().between(0, DraftBudget.WHOLE), cents(), cents())
        .as(
            (direct, rate, support, unfunded) ->
                new DraftBudget(
                    ImmutableList.of(new DraftBudget.Line("travel", direct)),
                    rate,
                    support,
                    ImmutableList.of(new DraftBudget.Funding("RES-1", support)),
                    unfunded));
  }

  private static Arbitrary<Long> cents() {
    return Arbitraries.longs().between(0, 100_000_000L);
  }

  private static Arbitrary<ImmutableSortedSet<String>> codes(Arbitrary<String> codes, int least) {
    return codes
        .set()
        .ofMinSize(least)
        .ofMaxSize(2)
        .map((Collection<String> drawn) -> ImmutableSortedSet.copyOf(drawn));
  }
}
