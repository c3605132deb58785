package org.palermo.convention.decision.mobilization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.palermo.convention.decision.mobilization.Offers.NOW;
import static org.palermo.convention.decision.mobilization.Offers.STATES;
import static org.palermo.convention.decision.mobilization.Offers.at;
import static org.palermo.convention.decision.mobilization.Offers.beneficiaries;
import static org.palermo.convention.decision.mobilization.Offers.conditions;
import static org.palermo.convention.decision.mobilization.Offers.dollars;
import static org.palermo.convention.decision.mobilization.Offers.need;
import static org.palermo.convention.decision.mobilization.Offers.regions;
import static org.palermo.convention.decision.mobilization.Offers.requires;
import static org.palermo.convention.decision.mobilization.Offers.resource;
import static org.palermo.convention.decision.mobilization.Offers.themes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Resource;

class ResourceMatchingTest {
  private static final Means TEN = new Means.Money("USD", 10);

  private static ResourceMatching match(List<Requirement> needs, Resource... resources) {
    return ResourceMatching.of(ImmutableList.copyOf(needs), List.of(resources), STATES, NOW);
  }

  private static org.assertj.core.groups.Tuple suggested(String resource, String need, long units) {
    return tuple(resource, need, units);
  }

  private static org.assertj.core.api.AbstractListAssert<
          ?, List<? extends org.assertj.core.groups.Tuple>, org.assertj.core.groups.Tuple, ?>
      assertMatches(ResourceMatching matching) {
    return assertThat(matching.matches())
        .extracting(SuggestedMatch::resource, SuggestedMatch::need, SuggestedMatch::units);
  }

  @Test
  void theHigherPlaceIsServedFirst() {
    ResourceMatching matching =
        match(
            List.of(dollars("1", "KEN", "a", 8), dollars("2", "MLI", "a", 8)),
            resource("R", TEN, GivingConditions.NONE));
    assertMatches(matching).containsExactly(suggested("R", "1", 8), suggested("R", "2", 2));
    assertThat(matching.shortfalls())
        .extracting(Shortfall::need, Shortfall::missing)
        .containsExactly(tuple("2", 6L));
    assertThat(matching.unused()).isEmpty();
  }

  @Test
  void aHigherPlaceMovesToAnotherResourceSoThatALowerOneIsServedToo() {
    ResourceMatching matching =
        match(
            List.of(dollars("1", "KEN", "a", 10), dollars("2", "NPL", "a", 10)),
            resource("A", TEN, GivingConditions.NONE),
            resource("B", TEN, beneficiaries("KEN")));
    assertMatches(matching).containsExactly(suggested("B", "1", 10), suggested("A", "2", 10));
    assertThat(matching.shortfalls()).isEmpty();
  }

  @Test
  void aHigherPlaceNeverLosesAUnitToManyLowerOnes() {
    ResourceMatching matching =
        match(
            List.of(
                dollars("1", "KEN", "a", 10),
                dollars("2", "MLI", "a", 5),
                dollars("3", "NPL", "a", 5)),
            resource("R", TEN, GivingConditions.NONE));
    assertMatches(matching).containsExactly(suggested("R", "1", 10));
  }

  @Test
  void conditionsAreMetAndTold() {
    ResourceMatching matching =
        match(
            List.of(dollars("1", "KEN", "a", 10), dollars("2", "NPL", "b", 10)),
            resource(
                "R", TEN, conditions(List.of("b"), List.of("ASIA_PACIFIC"), List.of(), List.of())));
    assertThat(matching.matches())
        .extracting(SuggestedMatch::need, SuggestedMatch::conditionsMet)
        .containsExactly(
            tuple(
                "2",
                ImmutableSortedSet.of(GivingConditions.Kind.THEME, GivingConditions.Kind.REGION)));
  }

  @Test
  void aShortfallTellsWhatKeepsEachResourceAway() {
    ResourceMatching matching =
        match(
            List.of(dollars("1", "NPL", "a", 20), dollars("2", "COK", "", 5)),
            resource("fits", TEN, GivingConditions.NONE),
            resource("theme", TEN, themes("b")),
            resource(
                "both", TEN, conditions(List.of("b"), List.of("AFRICAN"), List.of(), List.of())),
            resource("kind", TEN, conditions(List.of(), List.of(), List.of(), List.of("DATA"))));
    assertThat(matching.shortfalls().get(0).hindrances())
        .extracting(Shortfall.Hindrance::forbiddenBy, Shortfall.Hindrance::resources)
        .containsExactlyInAnyOrder(
            tuple(ImmutableSortedSet.of(), ImmutableSortedSet.of("fits")),
            tuple(
                ImmutableSortedSet.of(GivingConditions.Kind.THEME), ImmutableSortedSet.of("theme")),
            tuple(
                ImmutableSortedSet.of(GivingConditions.Kind.THEME, GivingConditions.Kind.REGION),
                ImmutableSortedSet.of("both")),
            tuple(
                ImmutableSortedSet.of(GivingConditions.Kind.ASSISTANCE),
                ImmutableSortedSet.of("kind")));
    assertThat(matching.shortfalls().get(1).hindrances()).anyMatch(Shortfall.Hindrance::isSpent);
  }

  @Test
  void whatIsLeftTellsWhy() {
    GivingConditions later =
        new GivingConditions(
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of(),
            Optional.of(NOW.plusDays(1)),
            Optional.empty());
    ResourceMatching matching =
        match(
            List.of(dollars("1", "KEN", "a", 3)),
            resource("open", TEN, GivingConditions.NONE),
            resource("tied", TEN, regions("ASIA_PACIFIC")),
            resource("later", TEN, later),
            resource("euro", new Means.Money("EUR", 10), GivingConditions.NONE),
            at(resource("gone", TEN, GivingConditions.NONE), Resource.Stage.USED));
    assertThat(matching.unused())
        .extracting(UnusedResource::resource, UnusedResource::units, UnusedResource::reason)
        .containsExactly(
            tuple("euro", 10L, UnusedResource.Reason.NOT_REQUIRED),
            tuple("later", 10L, UnusedResource.Reason.PERIOD),
            tuple("open", 7L, UnusedResource.Reason.NOTHING_LEFT_TO_MEET),
            tuple("tied", 10L, UnusedResource.Reason.CONDITIONS));
  }

  @Test
  void helpInKindStandsApartFromMoneyAndOneCurrencyFromAnother() {
    ResourceMatching matching =
        match(
            List.of(
                requires(
                    need("1", "KEN", "a", "TRAINING"),
                    TEN,
                    new Means.Experts(5),
                    new Means.TrainingPlaces(20),
                    new Means.Equipment("scanner", 2))),
            resource("euro", new Means.Money("EUR", 1_000), GivingConditions.NONE),
            resource("experts", new Means.Experts(9), GivingConditions.NONE),
            resource("places", new Means.TrainingPlaces(12), GivingConditions.NONE),
            resource("printers", new Means.Equipment("printer", 50), GivingConditions.NONE));
    assertMatches(matching)
        .containsExactly(suggested("experts", "1", 5), suggested("places", "1", 12));
    assertThat(matching.themes())
        .extracting(total -> total.measure().unit(), ThemeTotal::required, ThemeTotal::shortfall)
        .containsExactly(
            tuple("USD", 10L, 10L),
            tuple("person_days", 5L, 0L),
            tuple("places", 20L, 8L),
            tuple("scanner", 2L, 2L));
  }

  @Test
  void whatIsAvailableIsDrawnOnBeforeWhatIsPledged() {
    ResourceMatching matching =
        match(
            List.of(dollars("1", "KEN", "a", 12)),
            resource("A", TEN, GivingConditions.NONE),
            at(resource("B", TEN, GivingConditions.NONE), Resource.Stage.AVAILABLE));
    assertMatches(matching).containsExactly(suggested("B", "1", 10), suggested("A", "1", 2));
  }

  @Test
  void nothingFromNothing() {
    ResourceMatching matching = match(List.of());
    assertThat(matching.matches()).isEmpty();
    assertThat(matching.themes()).isEmpty();
    assertThat(match(List.of(dollars("1", "KEN", "a", 5))).shortfalls())
        .singleElement()
        .satisfies(shortfall -> assertThat(shortfall.hindrances()).isEmpty());
  }

  @Test
  void refusesEveryNeedAndResourceThatStandsTwice() {
    assertThatThrownBy(
            () ->
                match(
                    List.of(dollars("1", "KEN", "a", 5), dollars("1", "KEN", "a", 5)),
                    resource("R", TEN, GivingConditions.NONE),
                    resource("R", TEN, GivingConditions.NONE)))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("requirements 1: 1 stands twice [id-twice]")
        .hasMessageContaining("resources R: R stands twice [id-twice]");
  }

  @Test
  void aNeedRequiresEachMeasureOnce() {
    assertThatThrownBy(() -> requires(need("1", "KEN", "a", "LEGAL"), TEN, TEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("need 1 requires means of one measure twice");
  }

  @Test
  void confiscatedAssetsAndTheAccountOfTheUnitedNationsAreMoney() {
    assertThatThrownBy(
            () ->
                new Resource(
                    "R",
                    "KEN",
                    Resource.Origin.CONFISCATED_ASSETS,
                    new Means.Experts(1),
                    GivingConditions.NONE,
                    Resource.Stage.PLEDGED,
                    LocalDate.EPOCH,
                    "note",
                    org.palermo.convention.Visibility.PUBLIC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "resource R comes by the way confiscated_assets, and is experts; only money comes so");
  }

  @Test
  void fiveThousandNeedsAndFiveHundredResourcesAreMatchedToTheUnit() {
    ImmutableList.Builder<Requirement> needs = ImmutableList.builder();
    for (int i = 0; i < 5_000; i++) {
      needs.add(
          dollars(
              "N" + i, List.of("KEN", "MLI", "NPL", "COK").get(i % 4), "t" + i % 23, 1_000 + i));
    }
    ImmutableList.Builder<Resource> resources = ImmutableList.builder();
    for (int i = 0; i < 500; i++) {
      GivingConditions conditions =
          conditions(
              List.of("t" + i % 23, "t" + (i * 7 + 3) % 23, "t" + i * 11 % 23),
              i % 3 == 0 ? List.of("AFRICAN") : List.of(),
              i % 5 == 0 ? List.of("KEN", "NPL") : List.of(),
              List.of());
      resources.add(resource("R" + i, new Means.Money("USD", 30_000 + 17L * i), conditions));
    }
    ResourceMatching matching = ResourceMatching.of(needs.build(), resources.build(), STATES, NOW);
    long required = needs.build().stream().mapToLong(n -> n.means().get(0).units()).sum();
    long suggested = matching.matches().stream().mapToLong(SuggestedMatch::units).sum();
    long missing = matching.shortfalls().stream().mapToLong(Shortfall::missing).sum();
    assertThat(suggested + missing).isEqualTo(required);
    assertThat(suggested).isPositive();
    assertThat(missing).isPositive();
  }
}
