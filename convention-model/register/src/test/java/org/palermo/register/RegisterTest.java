package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermo.convention.Language;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.Share;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;

class RegisterTest {
  private static final StateRegister REGISTER = Register.load();

  @Test
  void holds197StatesAndOneOrganization() {
    assertThat(REGISTER.all()).hasSize(198);
    assertThat(REGISTER.all().stream().filter(State::isState)).hasSize(197);
    assertThat(REGISTER.all().stream().filter(state -> !state.isState()))
        .extracting(State::code)
        .containsExactly("EUE");
  }

  @Test
  void everyNameIsThereInAllSixLanguages() {
    assertThat(REGISTER.all())
        .allSatisfy(
            state ->
                assertThat(state.names().byLanguage().keySet())
                    .as(state.code())
                    .isEqualTo(EnumSet.allOf(Language.class)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
  void noTwoStatesShareAName(String tag) {
    Language language = Language.ofTag(tag);
    assertThat(REGISTER.all())
        .extracting(state -> state.names().in(language))
        .doesNotHaveDuplicates();
  }

  @Test
  void codesAreUnique() {
    assertThat(REGISTER.all()).extracting(State::iso2).doesNotHaveDuplicates();
    assertThat(REGISTER.all().stream().flatMap(state -> state.m49().stream()))
        .hasSize(197)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "AFRICAN, 54",
    "ASIA_PACIFIC, 54",
    "EASTERN_EUROPEAN, 23",
    "LATIN_AMERICAN_CARIBBEAN, 33",
    "WESTERN_EUROPEAN_OTHERS, 29"
  })
  void regionalGroupsHaveTheirPublishedSize(String group, int members) {
    assertThat(
            REGISTER.all().stream()
                .filter(state -> state.regionalGroup().equals(Optional.of(group))))
        .hasSize(members);
  }

  @Test
  void onlyNonMembersOfTheUnitedNationsStandInNoGroup() {
    assertThat(REGISTER.all().stream().filter(state -> state.regionalGroup().isEmpty()))
        .extracting(State::code)
        .containsExactly("COK", "EUE", "NIU", "PSE", "VAT");
  }

  @ParameterizedTest
  @CsvSource({"LDC, 44", "LLDC, 32", "SIDS, 39"})
  void categoriesHaveTheirPublishedSize(String category, int members) {
    assertThat(REGISTER.all().stream().filter(state -> state.categories().contains(category)))
        .hasSize(members);
  }

  @ParameterizedTest
  @CsvSource({"CIVIL, 149", "COMMON, 72", "CUSTOMARY, 70", "ISLAMIC, 42", "OTHER, 9"})
  void traditionsCountOncePerState(String tradition, int states) {
    assertThat(
            REGISTER.all().stream()
                .filter(state -> state.traditions().shares().containsKey(tradition)))
        .hasSize(states);
  }

  @ParameterizedTest
  @CsvSource({"CIVIL, 126", "COMMON, 59", "ISLAMIC, 11", "OTHER, 2"})
  void theMainTraditionStandsFirst(String tradition, int states) {
    assertThat(
            REGISTER.all().stream()
                .filter(
                    state ->
                        state.traditions().shares().keySet().iterator().next().equals(tradition)))
        .hasSize(states);
  }

  @Test
  void traditionsShareEquallyAndAddUpToOne() {
    assertThat(REGISTER.all())
        .allSatisfy(
            state -> {
              var shares = state.traditions().shares().values();
              assertThat(shares).containsOnly(new Share(1, shares.size()));
              assertThat(shares.stream().reduce(Share.NOTHING, Share::plus)).isEqualTo(Share.WHOLE);
            });
  }

  @ParameterizedTest
  @CsvSource({"high, 160", "medium, 33", "low, 5"})
  void everyTraditionSaysHowSureItIs(String confidence, int states) {
    assertThat(
            REGISTER.all().stream()
                .filter(state -> state.traditionConfidence().equals(confidence))
                .filter(state -> state.traditionNote().contains("Decided: ")))
        .hasSize(states);
  }

  @Test
  void onlySixAreLeftUnclassifiedByIncome() {
    assertThat(REGISTER.all().stream().filter(state -> state.incomeGroup().isEmpty()))
        .extracting(State::code)
        .containsExactly("COK", "ETH", "EUE", "NIU", "VAT", "VEN");
  }

  @Test
  void everyPopulationHasItsYear() {
    assertThat(REGISTER.all())
        .allSatisfy(
            state -> {
              assertThat(state.population()).isPresent();
              assertThat(state.populationYear()).isBetween(2024, 2025);
            });
  }

  @Test
  void noDateLiesAfterThatOfTheRegister() {
    assertThat(REGISTER.asOf()).isEqualTo(LocalDate.of(2025, 8, 6));
    assertThat(
            REGISTER.all().stream()
                .flatMap(state -> state.actions().stream())
                .flatMap(action -> action.deposited().stream())
                .max(LocalDate::compareTo))
        .contains(REGISTER.asOf());
  }

  @Test
  void signaturesLieWithinThePeriodOfSigning() {
    assertThat(
            REGISTER.all().stream()
                .flatMap(state -> state.actions().stream())
                .flatMap(action -> action.signature().stream()))
        .allMatch(day -> !day.isBefore(LocalDate.of(2000, 12, 12)))
        .allMatch(day -> !day.isAfter(LocalDate.of(2002, 12, 12)));
  }

  @Test
  void ratificationFollowsSignatureAndAccessionDoesWithout() {
    assertThat(
            REGISTER.all().stream()
                .flatMap(state -> state.actions().stream())
                .filter(action -> action.consent().isPresent()))
        .allMatch(
            action -> action.consent().get().needsSignature() == action.signature().isPresent());
  }

  @Test
  void noProtocolIsJoinedWithoutTheConvention() {
    ImmutableSet<String> protocols = ImmutableSet.of("TIP", "SOM", "FIREARMS");
    assertThat(REGISTER.all())
        .filteredOn(
            state ->
                state.actions().stream()
                    .anyMatch(
                        action ->
                            protocols.contains(action.instrument())
                                && action.consent().isPresent()))
        .allMatch(state -> state.action("UNTOC").orElseThrow().consent().isPresent());
  }

  @Test
  void everySourceSaysWhatAndWhoAndWhen() {
    assertThat(REGISTER.sources())
        .isNotEmpty()
        .noneMatch(
            source ->
                source.what().isBlank() || source.source().isBlank() || source.asOf().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TIP", "SOM", "FIREARMS"})
  void saysHowFarTheProtocolsFallShort(String protocol) {
    assertThat(REGISTER.sources())
        .filteredOn(source -> source.what().equals("parties to " + protocol))
        .extracting(RegisterSource::source)
        .singleElement()
        .asString()
        .contains("the depositary counted");
  }

  @Test
  void everyCodeHasATitle() {
    Terms terms = Terms.load();
    assertThat(REGISTER.all())
        .allSatisfy(
            state -> {
              assertThat(state.regionalGroup().stream())
                  .allMatch(code -> terms.title(Terms.REGIONAL_GROUP, code).isPresent());
              assertThat(state.incomeGroup().stream())
                  .allMatch(code -> terms.title(Terms.INCOME_GROUP, code).isPresent());
              assertThat(state.categories())
                  .allMatch(code -> terms.title(Terms.CATEGORY, code).isPresent());
              assertThat(state.traditions().shares().keySet())
                  .allMatch(code -> terms.title(Terms.LEGAL_TRADITION, code).isPresent());
            });
    assertThat(terms.of(Terms.REGIONAL_GROUP)).hasSize(5);
  }
}
