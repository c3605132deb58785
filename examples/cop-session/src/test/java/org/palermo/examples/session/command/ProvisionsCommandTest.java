package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionsCommandTest {
  @Test
  void listsAll479() {
    Ran ran = Ran.of("provisions", "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().filter(line -> line.startsWith("    \"citation\": ")))
        .hasSize(479);
  }

  @Test
  void eachHasTheFieldsInOneOrder() {
    assertThat(Ran.of("provisions", "--instrument", "TIP", "--json").out())
        .contains(
            """
              {
                "citation": "TIP 5(1)",
                "instrument": "TIP",
                "article": 5,
                "title": "Criminalization",
                "summary": \
            """)
        .containsPattern(
            "\"strength\": \"mandatory\",\n    \"theme\": \"[a-z_]+\",\n    \"cluster\": (null|\"I\")\n");
  }

  @ParameterizedTest
  @CsvSource({"UNTOC", "TIP", "SOM", "FIREARMS"})
  void anInstrumentHasOnlyItsOwn(String code) {
    Ran ran = Ran.of("provisions", "--instrument", code);
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).isNotEmpty().allMatch(line -> line.startsWith(code + " "));
  }

  @Test
  void anUnknownInstrumentIsWrongUsageAndTheKnownAreNamed() {
    Ran ran = Ran.of("provisions", "--instrument", "UNCAC");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'UNCAC'", "known are FIREARMS, SOM, TIP, UNTOC");
  }
}
