package org.palermo.priority.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Language;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.priority.explain.WhatIf;
import org.palermo.priority.explain.Why;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.portfolio.Entering;
import org.palermo.priority.rank.Hindrance;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.select.floors.Entry;

class PriorityProseProperties {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");
  private static final Terms TERMS = Terms.standard("Vienna 2005");

  @Provide
  Arbitrary<ImmutableList<CoveredNeed>> pools() {
    return NeedPools.pools();
  }

  @Provide
  Arbitrary<Hindrance> hindrances() {
    return Hindrances.all();
  }

  /** Words that leave no place open and hold each of the figures. */
  private static void assertSaid(String words, List<String> figures) {
    assertThat(words).doesNotContainPattern(PLACE);
    for (String figure : figures) {
      assertThat(words)
          .containsPattern("(?<![0-9.])" + Pattern.quote(figure) + "(?![0-9]|\\.[0-9])");
    }
  }

  @Property(tries = 300)
  @Label("every hindrance is said in every language, with its figures")
  void hindrancesAreSaid(@ForAll("hindrances") Hindrance hindrance, @ForAll Language language) {
    PriorityProse prose = PriorityProse.in(language);
    String row = prose.hindrance(hindrance);
    assertSaid(row, Hindrances.figures(hindrance));
    assertThat(prose.heldBack(hindrance)).contains(row);
    assertThat(prose.reason(new WhyAbove.Reason.ByBalance(hindrance))).contains(row);
    hindrance.region().ifPresent(region -> assertThat(row).contains(region));
  }

  @Property(tries = 150)
  @Label("why: every need of a run has its place told in every language, with the figures")
  void whysAreSaid(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll ScoringPolicy policy,
      @ForAll RankingRule rule,
      @ForAll Language language) {
    PriorityGuidance guidance = NeedPools.guidance(pool, policy, TERMS.by(rule));
    PriorityProse prose = PriorityProse.in(language);
    assertSaid(prose.ground(guidance), List.of("test", "Test", rule.id()));
    for (ScoredNeed need : guidance.order()) {
      Why why = Why.of(guidance, need.id());
      String said =
          prose.why(why, guidance).stream()
              .map(PriorityProse.Line::text)
              .collect(Collectors.joining("\n"));
      assertSaid(said, figures(why, pool.size(), policy));
      assertThat(prose.why(why, guidance))
          .filteredOn(line -> line.depth() == 1)
          .hasSameSizeAs(need.contributions());
    }
  }

  private static ImmutableList<String> figures(Why why, int of, ScoringPolicy policy) {
    ImmutableList.Builder<String> figures = ImmutableList.builder();
    figures.add("" + why.place(), "" + of, "" + why.placeByNeed());
    figures.add(PriorityFigures.score(why.score()));
    figures.add(PriorityFigures.percentOfWhole(why.need().completeness()));
    for (Contribution part : why.need().contributions()) {
      long low = part.points().low();
      long high = part.points().high();
      figures.add(PriorityFigures.score(policy.halfPoints(low, high)));
      figures.add(PriorityFigures.score(2 * low), PriorityFigures.score(2 * high));
      figures.add(PriorityFigures.percentOfWhole(part.weight()));
      figures.add("" + part.reading().least(), "" + part.reading().most());
    }
    why.urgent().ifPresent(tier -> figures.add(tier.reason(), tier.source()));
    why.heldBack().ifPresent(row -> figures.addAll(Hindrances.figures(row)));
    return figures.build();
  }

  @Property(tries = 150)
  @Label("why above: the reason of neighbours is said in every language, with its figures")
  void reasonsAreSaid(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll RankingRule rule,
      @ForAll Language language) {
    PriorityGuidance guidance =
        NeedPools.guidance(pool, ScoringPolicy.RANK_BY_MIDPOINT, TERMS.by(rule));
    PriorityProse prose = PriorityProse.in(language);
    for (int i = 1; i < guidance.order().size(); i++) {
      WhyAbove why =
          WhyAbove.of(guidance, guidance.order().get(i - 1).id(), guidance.order().get(i).id());
      assertSaid(prose.reason(why.reason()), figures(why.reason()));
      assertSaid(prose.aboveTitle(why), List.of(why.above(), why.below()));
    }
  }

  private static ImmutableList<String> figures(WhyAbove.Reason reason) {
    ImmutableList.Builder<String> figures = ImmutableList.builder();
    if (reason instanceof WhyAbove.Reason.ByTier tier) {
      figures.add(tier.because().reason(), tier.because().source());
    } else if (reason instanceof WhyAbove.Reason.ByScore score) {
      figures.add(PriorityFigures.score(score.sum()));
      score.differences().stream()
          .filter(part -> part.difference() != 0)
          .forEach(part -> figures.add(PriorityFigures.difference(part.difference())));
    } else if (reason instanceof WhyAbove.Reason.ByLot lot) {
      figures.add(lot.lot().seed(), lot.above().toString(), lot.below().toString());
    } else if (reason instanceof WhyAbove.Reason.ByBalance balance) {
      figures.addAll(Hindrances.figures(balance.hindrance()));
    }
    return figures.build();
  }

  @Property(tries = 100)
  @Label("what if: every way is said in every language, with its figures, and that there is none")
  void whatIfsAreSaid(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll RankingRule rule,
      @ForAll Language language) {
    PriorityGuidance guidance =
        NeedPools.guidance(pool, ScoringPolicy.RANK_BY_MIDPOINT, TERMS.by(rule));
    PriorityProse prose = PriorityProse.in(language);
    for (int place = 2; place <= pool.size(); place++) {
      WhatIf whatIf = WhatIf.of(guidance, guidance.order().get(place - 1).id(), (place + 1) / 2);
      String said = String.join("\n", prose.whatIf(whatIf));
      assertSaid(said, figures(whatIf));
      assertThat(said).isNotBlank();
      assertSaid(prose.whatIfTitle(whatIf), List.of("" + whatIf.now(), "" + whatIf.place()));
    }
  }

  private static ImmutableList<String> figures(WhatIf whatIf) {
    ImmutableList.Builder<String> figures = ImmutableList.builder();
    whatIf.score().ifPresent(score -> figures.add(PriorityFigures.score(score)));
    figures.addAll(whatIf.openQuestions());
    for (var weight : whatIf.weights()) {
      figures.add(PriorityFigures.percent(weight.now()), PriorityFigures.percent(weight.equal()));
    }
    whatIf.tau().ifPresent(tau -> figures.add(tau.toString()));
    return figures.build();
  }

  @Provide
  Arbitrary<Entering> enterings() {
    Arbitrary<Long> amounts = Arbitraries.longs().between(0, 1_000_000);
    Arbitrary<OptionalLong> maybe =
        amounts.optional().map(each -> each.map(OptionalLong::of).orElse(OptionalLong.empty()));
    return Arbitraries.oneOf(
        Combinators.combine(amounts, maybe).as(Entering.ByBudget::new),
        Combinators.combine(amounts, amounts, maybe, maybe)
            .as((value, cost, least, most) -> new Entry("p", value, cost, least, most))
            .optional()
            .map(Entering.ByMerit::new));
  }

  @Property(tries = 200)
  @Label("entering: every way of a proposal is said in every language, with its figures")
  void enteringsAreSaid(@ForAll("enterings") Entering entering, @ForAll Language language) {
    String said = String.join("\n", PriorityProse.in(language).entering(entering));
    assertThat(said).isNotBlank();
    assertSaid(said, figures(entering));
  }

  private static ImmutableList<String> figures(Entering entering) {
    ImmutableList.Builder<String> figures = ImmutableList.builder();
    if (entering instanceof Entering.ByBudget more) {
      more.budget().ifPresent(budget -> figures.add("" + budget));
      return figures.build();
    }
    Optional<Entry> proven = ((Entering.ByMerit) entering).entry();
    proven
        .filter(entry -> entry.value().orElse(Long.MAX_VALUE) > entry.valueNow())
        .ifPresent(
            entry -> {
              entry
                  .value()
                  .ifPresent(
                      value ->
                          figures.add(
                              PriorityFigures.score(value),
                              PriorityFigures.score(entry.valueNow())));
              entry.cost().ifPresent(cost -> figures.add("" + cost));
            });
    return figures.build();
  }
}
