package org.palermo.convention.decision.mobilization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.convention.decision.mobilization.Offers.NOW;
import static org.palermo.convention.decision.mobilization.Offers.STATES;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Resource;

/**
 * Each protects a sentence of decision 2/6 (c)(iv) as {@link ResourceMatching} reads it.
 *
 * <p>Not shrunk: where two lists are equal, shrinking swaps their elements, and a needs list then
 * holds resources, which hides the counterexample.
 */
class ResourceMatchingProperties {
  private static Arbitrary<GivingConditions> conditions() {
    return Combinators.combine(
            Arbitraries.of("a", "b").list().ofMaxSize(1),
            Arbitraries.of("AFRICAN", "ASIA_PACIFIC").list().ofMaxSize(1),
            Arbitraries.of("KEN", "MLI", "NPL", "COK").list().ofMaxSize(2))
        .as((themes, regions, states) -> Offers.conditions(themes, regions, states, List.of()));
  }

  private static Arbitrary<Means> means(int most) {
    return Combinators.combine(
            Arbitraries.longs().between(1, most), Arbitraries.of("USD", "USD", "USD", "days"))
        .as(
            (units, kind) ->
                kind.equals("days") ? new Means.Experts(units) : new Means.Money(kind, units));
  }

  private static Arbitrary<ImmutableList<Requirement>> needs(int count, int most) {
    return Combinators.combine(
            Arbitraries.of("KEN", "MLI", "NPL", "COK"), Arbitraries.of("a", "b", ""), means(most))
        .as((state, theme, means) -> List.of(state, theme, means))
        .list()
        .ofMaxSize(count)
        .map(
            drawn -> {
              ImmutableList.Builder<Requirement> needs = ImmutableList.builder();
              for (int i = 0; i < drawn.size(); i++) {
                List<Object> one = drawn.get(i);
                needs.add(
                    Offers.requires(
                        Offers.need("N" + i, (String) one.get(0), (String) one.get(1), "LEGAL"),
                        (Means) one.get(2)));
              }
              return needs.build();
            });
  }

  private static Arbitrary<ImmutableList<Resource>> resources(int count, int most) {
    return Combinators.combine(conditions(), means(most), Arbitraries.of(Resource.Stage.class))
        .as((tied, means, stage) -> Offers.at(Offers.resource("R", means, tied), stage))
        .list()
        .ofMaxSize(count)
        .map(
            drawn -> {
              ImmutableList.Builder<Resource> resources = ImmutableList.builder();
              for (int i = 0; i < drawn.size(); i++) {
                resources.add(
                    Offers.at(
                        Offers.resource("R" + i, drawn.get(i).means(), drawn.get(i).conditions()),
                        drawn.get(i).stage()));
              }
              return resources.build();
            });
  }

  @Provide
  Arbitrary<ImmutableList<Requirement>> fewNeeds() {
    return needs(3, 3);
  }

  @Provide
  Arbitrary<ImmutableList<Resource>> fewResources() {
    return resources(3, 3);
  }

  @Provide
  Arbitrary<ImmutableList<Requirement>> manyNeeds() {
    return needs(25, 40);
  }

  @Provide
  Arbitrary<ImmutableList<Resource>> manyResources() {
    return resources(12, 60);
  }

  private static ResourceMatching match(List<Requirement> needs, Iterable<Resource> resources) {
    return ResourceMatching.of(ImmutableList.copyOf(needs), resources, STATES, NOW);
  }

  private static long[] totals(List<Requirement> needs, ResourceMatching matching) {
    Map<String, Long> byNeed = new HashMap<>();
    matching.matches().forEach(match -> byNeed.merge(match.need(), match.units(), Long::sum));
    return needs.stream().mapToLong(n -> byNeed.getOrDefault(n.need().id(), 0L)).toArray();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Label("M1 conservation: no more than offered, no more than required, and sums agree to the unit")
  void conserves(
      @ForAll("manyNeeds") ImmutableList<Requirement> needs,
      @ForAll("manyResources") ImmutableList<Resource> resources) {
    ResourceMatching matching = match(needs, resources);
    long[] totals = totals(needs, matching);
    Map<String, Long> missing = new HashMap<>();
    matching.shortfalls().forEach(s -> missing.put(s.need(), s.missing()));
    for (int i = 0; i < totals.length; i++) {
      long required = needs.get(i).means().get(0).units();
      assertThat(totals[i] + missing.getOrDefault(needs.get(i).need().id(), 0L))
          .isEqualTo(required);
    }
    Map<String, Long> spent = new HashMap<>();
    matching.matches().forEach(match -> spent.merge(match.resource(), match.units(), Long::sum));
    matching.unused().forEach(left -> spent.merge(left.resource(), left.units(), Long::sum));
    for (Resource resource : resources) {
      assertThat(spent.getOrDefault(resource.id(), 0L))
          .isEqualTo(resource.isOffered() ? resource.means().units() : 0);
    }
    assertThat(matching.themes().stream().mapToLong(ThemeTotal::suggested).sum())
        .isEqualTo(Arrays.stream(totals).sum());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Label("M2 conditions: every match is of one measure, and meets every condition of the giver")
  void meetsConditions(
      @ForAll("manyNeeds") ImmutableList<Requirement> needs,
      @ForAll("manyResources") ImmutableList<Resource> resources) {
    for (SuggestedMatch match : match(needs, resources).matches()) {
      Requirement requirement =
          needs.stream().filter(n -> n.need().id().equals(match.need())).findFirst().orElseThrow();
      Resource resource =
          resources.stream().filter(r -> r.id().equals(match.resource())).findFirst().orElseThrow();
      assertThat(MatchingOracle.fits(requirement, resource)).isTrue();
      assertThat(match.measure()).isEqualTo(resource.means().measure());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Label("M3 priority: totals are the largest of all matchings, compared place by place")
  void isTheBestOfAllMatchings(
      @ForAll("fewNeeds") ImmutableList<Requirement> needs,
      @ForAll("fewResources") ImmutableList<Resource> resources) {
    assertThat(totals(needs, match(needs, resources)))
        .isEqualTo(MatchingOracle.bestOfAll(needs, resources));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Label("M3 priority: first places together have the largest flow there is, whatever their number")
  void firstPlacesHaveTheLargestFlow(
      @ForAll("manyNeeds") ImmutableList<Requirement> needs,
      @ForAll("manyResources") ImmutableList<Resource> resources) {
    long[] totals = totals(needs, match(needs, resources));
    long sum = 0;
    for (int count = 1; count <= needs.size(); count++) {
      sum += totals[count - 1];
      assertThat(sum).isEqualTo(MatchingOracle.largestFlow(needs.subList(0, count), resources));
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Label("M4 order: the order in which resources are given never matters")
  void orderOfResourcesIsIrrelevant(
      @ForAll("manyNeeds") ImmutableList<Requirement> needs,
      @ForAll("manyResources") ImmutableList<Resource> resources,
      @ForAll Random random) {
    List<Resource> shuffled = new ArrayList<>(resources);
    Collections.shuffle(shuffled, random);
    assertThat(match(needs, shuffled)).isEqualTo(match(needs, resources));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Label("M5 generosity: a further resource lowers the total of no place")
  void aFurtherResourceHarmsNobody(
      @ForAll("manyNeeds") ImmutableList<Requirement> needs,
      @ForAll("manyResources") ImmutableList<Resource> resources) {
    long[] before = new long[needs.size()];
    for (int count = 0; count <= resources.size(); count++) {
      long[] after = totals(needs, match(needs, resources.subList(0, count)));
      for (int place = 0; place < before.length; place++) {
        assertThat(after[place]).isGreaterThanOrEqualTo(before[place]);
      }
      before = after;
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Label("M6 freedom: dropping conditions lowers the sum of no number of first places")
  void droppingConditionsHarmsNoHigherPlaces(
      @ForAll("manyNeeds") ImmutableList<Requirement> needs,
      @ForAll("manyResources") ImmutableList<Resource> resources) {
    List<Resource> freed = new ArrayList<>(resources);
    for (int i = 0; i < resources.size(); i++) {
      long[] tied = totals(needs, match(needs, freed));
      Resource one = resources.get(i);
      freed.set(
          i, Offers.at(Offers.resource(one.id(), one.means(), GivingConditions.NONE), one.stage()));
      long[] free = totals(needs, match(needs, freed));
      long sum = 0;
      for (int place = 0; place < free.length; place++) {
        sum += free[place] - tied[place];
        assertThat(sum).isNotNegative();
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Label("M7 reasons: what is left fits nobody who lacks it, and a shortfall names every resource")
  void reasonsHold(
      @ForAll("manyNeeds") ImmutableList<Requirement> needs,
      @ForAll("manyResources") ImmutableList<Resource> resources) {
    ResourceMatching matching = match(needs, resources);
    for (Shortfall shortfall : matching.shortfalls()) {
      assertThat(shortfall.hindrances().stream().mapToInt(h -> h.resources().size()).sum())
          .isEqualTo(
              (int)
                  resources.stream()
                      .filter(r -> r.isOffered() && r.means().measure().equals(shortfall.measure()))
                      .count());
      for (UnusedResource left : matching.unused()) {
        assertThat(shortfall.hindrances().stream().filter(Shortfall.Hindrance::isSpent))
            .noneMatch(spent -> spent.resources().contains(left.resource()));
      }
    }
  }
}
