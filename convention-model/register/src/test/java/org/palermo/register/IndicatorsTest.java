package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermo.convention.evidence.IndicatorLink;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorSource;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.state.StateRegister;

class IndicatorsTest {
  private static final ImmutableList<IndicatorValue> VALUES = Indicators.values();
  private static final IndicatorMap MAP = Indicators.map();

  @ParameterizedTest
  @CsvSource({
    "wgi.rule_of_law_rank, 1167",
    "wgi.control_of_corruption_rank, 1162",
    "ilab.child_trafficking_law_meets_standard, 118",
    "ilab.children_in_illicit_activities_law_meets_standard, 115",
    "ilab.victim_referral_mechanism, 111",
    "ilab.investigator_refresher_training, 84",
    "ilab.investigator_initial_training, 78",
    "ilab.penalties_imposed, 42",
    "unsdg.10_7_2_migration_policies, 110",
    "unsdg.16_4_2_arms_traced_pct, 86"
  })
  void everyShippedFamilyIsComplete(String family, int values) {
    assertThat(VALUES).filteredOn(value -> value.family().equals(family)).hasSize(values);
  }

  @Test
  void nothingElseIsShipped() {
    assertThat(VALUES).hasSize(3073);
    assertThat(VALUES.stream().map(IndicatorValue::family).collect(Collectors.toSet())).hasSize(10);
  }

  @Test
  void figuresWithoutAnOpenLicenceAreNotShipped() {
    assertThat(VALUES).allMatch(value -> MAP.source(value.family()).orElseThrow().redistributed());
    assertThat(MAP.sources())
        .filteredOn(source -> !source.redistributed())
        .extracting(IndicatorSource::prefix)
        .containsExactly("ocindex", "antitrafficking3p");
  }

  @Test
  void everyFigureIsAboutAStateOfTheRegister() {
    StateRegister register = Register.load();
    assertThat(VALUES).allMatch(value -> register.state(value.state()).orElseThrow().isState());
  }

  @Test
  void noFigureStandsTwice() {
    assertThat(VALUES)
        .extracting(value -> value.state() + " " + value.indicator() + " " + value.year())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyFamilyShippedSpeaksToAnArticle() {
    assertThat(VALUES).allMatch(value -> !MAP.of(value.family()).isEmpty());
  }

  @Test
  void allLinksAreCarriedThoughNotAllFigures() {
    assertThat(MAP.links()).hasSize(83);
    assertThat(MAP.links().stream().filter(IndicatorLink::evidence)).hasSize(50);
    assertThat(MAP.links().stream().map(IndicatorLink::family).distinct()).hasSize(49);
  }

  @Test
  void everyFamilyHasAPublisherWithLicenceAndAttribution() {
    assertThat(MAP.links())
        .extracting(link -> MAP.source(link.family()).orElseThrow())
        .allMatch(source -> !source.licence().isBlank() && !source.attribution().isBlank());
  }

  @Test
  void contextCarriesNoThreshold() {
    assertThat(MAP.links())
        .filteredOn(link -> !link.evidence())
        .allMatch(
            link ->
                link.majorAt().isEmpty()
                    && link.moderateAt().isEmpty()
                    && link.minorAt().isEmpty()
                    && link.cap().isEmpty()
                    && !link.direct());
  }

  @Test
  void thePolicyIndexAloneIsWeakAfter2016() {
    assertThat(MAP.source("antitrafficking3p.protection").orElseThrow().minorAfter())
        .isEqualTo(OptionalInt.of(2016));
  }

  @ParameterizedTest
  @CsvSource({
    "unsdg.16_4_2_arms_traced_pct, UNODC",
    "unsdg.10_7_2_migration_policies, 'UN DESA, IOM, OECD'",
    "wgi.rule_of_law_rank, 'World Bank, 2024 update'",
    "ilab.penalties_imposed, reporting year 2019"
  })
  void theAttributionNamesPublisherAndEdition(String family, String words) {
    assertThat(MAP.source(family).orElseThrow().attribution()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ocindex", "antitrafficking3p"})
  void noBytesOfAClosedIndexLieInTheFile(String prefix) throws IOException {
    try (InputStream in = Resource.open(Indicators.VALUES)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain(prefix);
    }
  }

  @Test
  void everyRowOfTheFileIsReadAsItStands() throws IOException {
    String header = "iso3,indicator,year,value,scale_min,scale_max,higher_is_better\n";
    try (InputStream in = Resource.open(Indicators.VALUES)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(
              VALUES.stream()
                  .map(IndicatorsTest::row)
                  .collect(Collectors.joining("\n", header, "\n")));
    }
  }

  private static String row(IndicatorValue value) {
    return Joiner.on(',')
        .join(
            value.state(),
            value.indicator(),
            value.year(),
            value.value().toPlainString(),
            value.scaleMin().toPlainString(),
            value.scaleMax().toPlainString(),
            value.higherIsBetter() ? "y" : "n");
  }

  @Test
  void contextFamiliesOfTheShippedOnesAreThree() {
    ImmutableSet<String> shipped =
        VALUES.stream().map(IndicatorValue::family).collect(ImmutableSet.toImmutableSet());
    assertThat(shipped)
        .filteredOn(family -> MAP.of(family).stream().noneMatch(IndicatorLink::evidence))
        .containsExactlyInAnyOrder(
            "wgi.rule_of_law_rank",
            "ilab.penalties_imposed",
            "ilab.children_in_illicit_activities_law_meets_standard");
  }
}
