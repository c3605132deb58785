package org.palermo.convention.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.gap.SampleBook;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.treaty.Citation;

class PresumptionsTest {
  private static final LocalDate NOW = LocalDate.of(2020, 6, 1);

  static IndicatorValue value(String indicator, int year, String value) {
    return new IndicatorValue(
        "AFG", indicator, year, new BigDecimal(value), BigDecimal.ZERO, BigDecimal.TEN, true);
  }

  static IndicatorLink link(String family, String article, boolean direct, Severity cap) {
    return new IndicatorLink(
        family,
        Citation.parse(article),
        true,
        direct,
        Optional.of(new BigDecimal("3")),
        Optional.of(new BigDecimal("5")),
        Optional.of(new BigDecimal("7")),
        Optional.of(cap));
  }

  private static IndicatorSource source(OptionalInt minorAfter) {
    return new IndicatorSource(
        "idx", "Index", "Institute", "2019", "CC BY 4.0", "Index 2019", true, minorAfter);
  }

  private static ImmutableList<Presumption> presumptions(
      List<IndicatorValue> values, IndicatorLink... links) {
    return Presumptions.of(
        values,
        IndicatorMap.of(ImmutableList.copyOf(links), ImmutableList.of(source(OptionalInt.empty()))),
        SampleBook.PROVISIONS,
        NOW);
  }

  private static String severity(ImmutableList<Presumption> presumptions) {
    return presumptions.isEmpty() ? "nothing" : presumptions.get(0).severity().code();
  }

  @ParameterizedTest
  @CsvSource({"3, major", "3.1, moderate", "5, moderate", "6.9, minor", "7, minor", "7.1, nothing"})
  void thresholdsCountAtOrBelow(String value, String severity) {
    assertThat(
            severity(
                presumptions(
                    List.of(value("idx.law", 2019, value)),
                    link("idx.law", "UNTOC 5", true, Severity.MAJOR))))
        .isEqualTo(severity);
  }

  /** In full for three years, one step less for each three begun, nothing after fifteen. */
  @ParameterizedTest
  @CsvSource({
    "2020, major",
    "2017, major",
    "2016, moderate",
    "2014, moderate",
    "2013, minor",
    "2005, minor",
    "2004, nothing",
    "2021, nothing",
  })
  void oldFiguresLetPresumeLess(int year, String severity) {
    assertThat(
            severity(
                presumptions(
                    List.of(value("idx.law", year, "1")),
                    link("idx.law", "UNTOC 5", true, Severity.MAJOR))))
        .isEqualTo(severity);
  }

  @Test
  void nothingExceedsTheCapOfTheLinkOrTheCeilingOfTheArticle() {
    List<IndicatorValue> worst = List.of(value("idx.law", 2020, "0"));
    assertThat(severity(presumptions(worst, link("idx.law", "UNTOC 5", true, Severity.MINOR))))
        .isEqualTo("minor");
    assertThat(severity(presumptions(worst, link("idx.law", "UNTOC 9", true, Severity.MAJOR))))
        .isEqualTo("moderate");
    assertThat(severity(presumptions(worst, link("idx.law", "TIP 7", true, Severity.MAJOR))))
        .isEqualTo("minor");
    assertThat(presumptions(worst, link("idx.law", "UNTOC 40", true, Severity.MAJOR))).isEmpty();
  }

  @Test
  void theStrongestDirectSignDecidesAndTheRestConfirm() {
    Presumption found =
        presumptions(
                List.of(value("idx.law", 2020, "1"), value("other.law", 2020, "4")),
                link("idx.law", "UNTOC 5", false, Severity.MAJOR),
                link("other.law", "UNTOC 5", true, Severity.MAJOR))
            .get(0);
    assertThat(found.severity()).isEqualTo(Severity.MODERATE);
    assertThat(found.signs()).hasSize(2);
    assertThat(found.isConfirmed()).isTrue();
  }

  @Test
  void twelveScoresOfOneSourceDoNotConfirmOneAnother() {
    Presumption found =
        presumptions(
                List.of(value("idx.law", 2020, "1"), value("idx.courts", 2020, "1")),
                link("idx.law", "UNTOC 5", true, Severity.MAJOR),
                link("idx.courts", "UNTOC 5", true, Severity.MAJOR))
            .get(0);
    assertThat(found.isConfirmed()).isFalse();
  }

  @Test
  void onlyTheNewestFigureOfAFamilyCountsAndOfOneYearTheLaterEdition() {
    IndicatorLink link = link("idx.law", "UNTOC 5", true, Severity.MAJOR);
    assertThat(
            presumptions(List.of(value("idx.law", 2019, "1"), value("idx.law", 2020, "10")), link))
        .isEmpty();
    List<IndicatorValue> editions =
        List.of(value("idx2019.law", 2019, "1"), value("idx2020.law", 2019, "4"));
    assertThat(severity(presumptions(editions, link))).isEqualTo("moderate");
    assertThat(severity(presumptions(ImmutableList.copyOf(editions).reverse(), link)))
        .isEqualTo("moderate");
  }

  @Test
  void howMuchCrimeThereIsLetsPresumeNothing() {
    IndicatorValue crime =
        new IndicatorValue(
            "AFG", "idx.law", 2020, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, false);
    assertThat(presumptions(List.of(crime), link("idx.law", "UNTOC 5", true, Severity.MAJOR)))
        .isEmpty();
  }

  @Test
  void aSourceKnownToBeStaleLetsPresumeMinorGapsAtMost() {
    ImmutableList<Presumption> found =
        Presumptions.of(
            List.of(value("idx.law", 2020, "1")),
            IndicatorMap.of(
                ImmutableList.of(link("idx.law", "UNTOC 5", true, Severity.MAJOR)),
                ImmutableList.of(source(OptionalInt.of(2019)))),
            SampleBook.PROVISIONS,
            NOW);
    assertThat(severity(found)).isEqualTo("minor");
    assertThat(found.get(0).signs().get(0).attribution()).isEqualTo("Index 2019");
  }

  @Test
  void criticalIsNeverPresumed() {
    assertThatThrownBy(() -> link("idx.law", "UNTOC 5", true, Severity.CRITICAL))
        .hasMessage("idx.law on UNTOC 5: critical is never presumed");
  }

  @Test
  void aFigureOffItsScaleIsRefused() {
    assertThatThrownBy(() -> value("idx.law", 2020, "11"))
        .hasMessage("value 11 of idx.law lies off its scale from 0 to 10");
  }
}
