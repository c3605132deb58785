package org.palermo.priority.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Formats;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.Scoring;
import org.palermo.priority.score.StandardCriterion;
import org.palermo.priority.score.UrgentTier;
import org.palermo.priority.score.Weighting;
import org.palermo.register.AssistanceKinds;

/** What ships speaks of places that there are, and stands in the form that is published. */
class ShippedDataTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  static Stream<Map.Entry<String, Format<?>>> documents() {
    return ImmutableMap.<String, Format<?>>of(
        "profiles/standard.json",
        PriorityFormats.PROFILE,
        "profiles/legislation-first.json",
        PriorityFormats.PROFILE,
        "directives.json",
        Formats.DIRECTIVE,
        "unit-costs.json",
        PriorityFormats.UNIT_COST)
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void eachDocumentIsCanonicalAndValid(Map.Entry<String, Format<?>> document) throws IOException {
    isCanonicalAndValid(document.getKey(), document.getValue());
  }

  private static <T> void isCanonicalAndValid(String name, Format<T> format) throws IOException {
    String text = text(name);
    boolean several = text.startsWith("[");
    var records = format.read(name, text).orThrow();
    assertThat(several ? format.writeAll(records) : format.write(records.get(0))).isEqualTo(text);
    assertThat(PublishedSchemas.errors(format.name(), several ? "#/$defs/records" : "", text))
        .isEmpty();
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void profilesCoverEveryStandardCriterionAndCanBeScoredBy() {
    assertThat(ShippedProfiles.all())
        .containsOnlyKeys(ShippedProfiles.LEGISLATION_FIRST, ShippedProfiles.STANDARD);
    assertThat(ShippedProfiles.standard())
        .isEqualTo(ShippedProfiles.all().get(ShippedProfiles.STANDARD));
    for (Profile profile : ShippedProfiles.all().values()) {
      assertThat(profile.weightings())
          .extracting(Weighting::criterion)
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Arrays.stream(StandardCriterion.values()).map(StandardCriterion::id),
                      Stream.of("effect-on-others"))
                  .toList());
      assertThat(profile.weightings()).allMatch(weighting -> weighting.weight() > 0);
      assertThat(Scoring.by(profile, Criteria.standard()).profile()).isEqualTo(profile);
    }
  }

  @Test
  void profilesNameOnlyPlacesThatThereAre() {
    for (Profile profile : ShippedProfiles.all().values()) {
      assertThat(profile.effectOnOthers().keySet())
          .contains(Citation.parse("UNTOC 18(13)"), Citation.parse("FIREARMS 12(4)"))
          .allMatch(place -> CATALOGUE.provisions().at(place).isPresent());
    }
  }

  @Test
  void everyUrgentTierRestsOnALegalSourceAndHoldsOfSomeCaseOfTheRules() {
    for (Profile profile : ShippedProfiles.all().values()) {
      assertThat(profile.tiers()).extracting(UrgentTier::source).allMatch(s -> s.contains("34(1)"));
      for (UrgentTier tier : profile.tiers()) {
        assertThat(CATALOGUE.rules().all())
            .anyMatch(
                entry ->
                    entry.rule().cases().stream()
                        .anyMatch(
                            found ->
                                found.severity() == tier.severity()
                                    && tier.gapKinds().contains(found.kind())));
      }
    }
  }

  @Test
  void thereAreFortyFourDirectivesOfThreeStandings() {
    Map<Directive.Standing, Integer> byStanding = new HashMap<>();
    ConferenceDirectives.load()
        .all()
        .forEach(directive -> byStanding.merge(directive.standing(), 1, Integer::sum));
    assertThat(byStanding)
        .containsOnly(
            Map.entry(Directive.Standing.TREATY, 4),
            Map.entry(Directive.Standing.ACT, 38),
            Map.entry(Directive.Standing.ADVICE, 2));
  }

  @Test
  void directivesNameOnlyPlacesAndSubjectsThatThereAre() {
    ImmutableSet<String> themes =
        CATALOGUE.provisions().all().stream()
            .map(Provision::theme)
            .collect(ImmutableSet.toImmutableSet());
    for (Directive directive : ConferenceDirectives.load().all()) {
      assertThat(themes).contains(directive.theme());
      assertThat(directive.provisions())
          .as(directive.id())
          .isNotEmpty()
          .allMatch(place -> CATALOGUE.provisions().at(place).isPresent());
      assertThat(directive.text()).isNotBlank();
      assertThat(directive.source()).isNotBlank().doesNotContain(".md", ".csv");
    }
  }

  @Test
  void theFivePriorityAreasOf2007AreInForceAtTheBeginningOf2008() {
    assertThat(ConferenceDirectives.load().guiding(LocalDate.of(2008, 1, 1)))
        .filteredOn(directive -> directive.id().startsWith("D-2007-"))
        .extracting(Directive::id)
        .containsExactly("D-2007-P1", "D-2007-P2", "D-2007-P3", "D-2007-P4", "D-2007-P5");
    assertThat(ConferenceDirectives.load().guiding(LocalDate.of(2007, 10, 4)))
        .noneMatch(directive -> directive.id().startsWith("D-2007-"));
  }

  @Test
  void witnessProtectionIsAPriorityFromTheThirdSessionOn() {
    assertThat(ConferenceDirectives.load().guiding(LocalDate.of(2006, 10, 18)))
        .filteredOn(directive -> directive.emphasis() == Emphasis.PRIORITY)
        .extracting(Directive::id)
        .containsExactly("D-3/4-7b", "D-3/4-a");
    assertThat(ConferenceDirectives.load().guiding(LocalDate.of(2006, 10, 17)))
        .noneMatch(directive -> directive.emphasis() == Emphasis.PRIORITY);
  }

  @Test
  void adviceAndTasksNeverMoveNeeds() {
    assertThat(ConferenceDirectives.load().guiding(LocalDate.of(2026, 11, 25)))
        .noneMatch(directive -> directive.id().startsWith("A-"))
        .noneMatch(directive -> directive.confidence().equals("recalled"))
        .allMatch(directive -> directive.effect() == Directive.Effect.RAISE);
  }

  @Test
  void everyKindOfHelpHasAUnitCostOfItsRelativeCost() {
    ImmutableMap<String, Long> byRelativeCost =
        ImmutableMap.of(
            "low", 50_000L,
            "low-medium", 90_000L,
            "medium", 150_000L,
            "medium-high", 250_000L,
            "high", 400_000L,
            "", 150_000L);
    assertThat(ShippedUnitCosts.load()).containsOnlyKeys(AssistanceKinds.load().keySet());
    for (UnitCost cost : ShippedUnitCosts.load().values()) {
      String word = Objects.requireNonNull(AssistanceKinds.load().get(cost.kind())).cost();
      assertThat(byRelativeCost).containsEntry(word, cost.dollars());
      assertThat(cost.basis())
          .contains("assumption of this project")
          .contains(word.isEmpty() ? "medium cost" : "(" + word + ")");
    }
  }
}
