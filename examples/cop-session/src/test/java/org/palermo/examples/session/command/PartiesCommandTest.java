package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesCommandTest {
  /** Source: the report of the Secretary-General counts 100 parties on 4 March 2005. */
  @Test
  void countsByTheDayOfDeposit() {
    Ran ran = Ran.of("parties", "--instrument", "UNTOC", "--as-of", "2005-03-04", "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            """
            {
              "instrument": "UNTOC",
              "asOf": "2005-03-04",
              "parties": 100,
              "signatories": 147,
            """);
  }

  @Test
  void listsEachStateOnceWithItsLastActByTheDate() {
    String before = json("2003-09-23");
    String on = json("2003-09-24");
    assertThat(before).contains("\"state\": \"AFG\",\n      \"action\": \"signature\"");
    assertThat(on)
        .contains(
            "\"state\": \"AFG\",\n      \"action\": \"ratification\",\n      \"date\":"
                + " \"2003-09-24\"")
        .containsOnlyOnce("\"AFG\"");
  }

  private static String json(String day) {
    return Ran.of("parties", "--instrument", "UNTOC", "--as-of", day, "--json").out();
  }

  @Test
  void partiesWithoutADateHaveNone() {
    Ran ran = Ran.of("parties", "--instrument", "FIREARMS", "--json");
    long undated = ran.out().lines().filter(line -> line.contains("\"date\": null")).count();
    assertThat(ran.out()).contains("\"undatedParties\": " + undated + ",");
  }

  @Test
  void theDateOfTheRegisterGoesWithoutSaying() {
    assertThat(Ran.of("parties", "--instrument", "TIP").out()).contains("status as of 2025-08-06");
  }

  @Test
  void saysWhatTheRegisterCantKnow() {
    assertThat(Ran.of("parties", "--instrument", "TIP", "--as-of", "2030-01-01").out())
        .contains("The register is of 2025-08-06");
  }

  @ParameterizedTest
  @CsvSource({"NONE", "tip", "''"})
  void anUnknownInstrumentIsWrongUsageAndTheKnownAreNamed(String code) {
    Ran ran = Ran.of("parties", "--instrument", code);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("known are FIREARMS, SOM, TIP, UNTOC").doesNotContain("\tat ");
  }

  @Test
  void theInstrumentMustBeNamed() {
    Ran ran = Ran.of("parties");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--instrument");
  }

  @Test
  void aDayThatIsNoneIsWrongUsage() {
    Ran ran = Ran.of("parties", "--instrument", "TIP", "--as-of", "2025-02-30");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'2025-02-30' is no day; write it like 2025-08-06");
  }
}
