package org.palermo.convention.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNTOC 5 | UNTOC 5",
        "UNTOC 29;UNTOC 30;UNTOC 32(3) | UNTOC 29, UNTOC 30, UNTOC 32(3)",
        "UNTOC 12-14 | UNTOC 12, UNTOC 13, UNTOC 14",
        "UNTOC 12 - 14; 16 | UNTOC 12, UNTOC 13, UNTOC 14, UNTOC 16",
        "UNTOC 16(10), (11) | UNTOC 16(10), UNTOC 16(11)",
        "UNTOC 16(10)\u2013(12) | UNTOC 16(10), UNTOC 16(11), UNTOC 16(12)",
        "UNTOC 29(1)(h)-(j) | UNTOC 29(1)(h), UNTOC 29(1)(i), UNTOC 29(1)(j)",
        "UNTOC 5(1)(a)(iii)-(v) | UNTOC 5(1)(a)(iii), UNTOC 5(1)(a)(iv), UNTOC 5(1)(a)(v)",
        "UNTOC 5(1)(a)(i), (ii) | UNTOC 5(1)(a)(i), UNTOC 5(1)(a)(ii)",
        "UNTOC 5(1)(a)(ii), (b) | UNTOC 5(1)(a)(ii), UNTOC 5(1)(b)",
        "UNTOC 5(1)(b), (2) | UNTOC 5(1)(b), UNTOC 5(2)",
        "UNTOC 5(1)(a)(ii)a, (b) | UNTOC 5(1)(a)(ii)a, UNTOC 5(1)(b)",
        "TIP 5; UNTOC 11(1); 12 | TIP 5, UNTOC 11(1), UNTOC 12",
        "UNTOC 16, (11) | UNTOC 16, UNTOC 16(11)",
        "UNTOC 5,, ; 6 | UNTOC 5, UNTOC 6",
      })
  void readsListsAndRangesAsLawyersWriteThem(String text, String places) {
    assertThat(Citations.parse(text))
        .extracting(Citation::toString)
        .containsExactly(places.split(", "));
  }

  @Test
  void aBlankTextNamesNoPlace() {
    assertThat(Citations.parse("  ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNTOC 14-12",
        "UNTOC 16(12)-(10)",
        "UNTOC 16(1)-20",
        "UNTOC 16-(3)",
        "UNTOC 5(1)(a)(i)-(ii",
        "UNTOC 5(1)(a)(i)-ii)",
        "UNTOC 5(1)(a)-(ii)",
        "UNTOC 5--6",
        "UNTOC 1-9999",
        "UNTOC 1(1)-(9999)",
        "5(1)",
        "(1)",
        "UNTOC 5; nonsense"
      })
  void refusesWhatNamesNoPlaces(String text) {
    assertThatThrownBy(() -> Citations.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesListsThatAreTooLong() {
    assertThatThrownBy(() -> Citations.parse("UNTOC 1-999; 1-2"))
        .hasMessage("a list of citations holds at most 1000 places");
  }
}
