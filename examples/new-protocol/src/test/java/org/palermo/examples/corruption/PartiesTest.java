package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Truth;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.state.TreatyStatus;
import org.palermo.register.Register;

/** The treaty actions that the plugin brings, held against the counts of the depositary. */
class PartiesTest {
  private static final StateRegister REGISTER = Register.load();
  private static final StatusOfTreaties STATUS =
      Catalogue.of(ImmutableList.of(new CorruptionPlugin())).status(REGISTER);

  /** Ten parties have no established date: they are counted beside those that have one. */
  @ParameterizedTest(name = "{1} deposits by {0}, {2} signatures")
  @CsvSource({
    "2003-12-11,   1,  95",
    "2005-09-15,  30, 129",
    "2005-12-09,  39, 140",
    "2014-11-30, 173, 140",
    "2024-04-20, 180, 140",
    "2024-08-06, 181, 140"
  })
  void depositsAndSignaturesAreThoseOfTheDay(LocalDate day, int parties, int signatories) {
    StatusTable table = STATUS.table("UNCAC", day);
    assertThat(table.parties()).isEqualTo(parties);
    assertThat(table.signatories()).isEqualTo(signatories);
  }

  @ParameterizedTest(name = "{1} parties by {0}, dated or not")
  @CsvSource({"2024-04-20, 190", "2024-08-06, 191"})
  void withTheUndatedTheSumIsThatOfTheDepositary(LocalDate day, int parties) {
    StatusTable table = STATUS.table("UNCAC", day);
    assertThat(table.undatedParties()).isEqualTo(10);
    assertThat(table.parties() + table.undatedParties()).isEqualTo(parties);
  }

  @Test
  void everyActionIsOfAStateOrOrganizationOfTheRegister() {
    assertThat(new CorruptionPlugin().content().actions().keySet())
        .allMatch(code -> REGISTER.state(code).isPresent());
  }

  @Test
  void nobodyIsBoundBeforeTheNinetiethDayAfterTheThirtiethDeposit() {
    assertThat(STATUS.status("ECU", "UNCAC", LocalDate.of(2005, 12, 13)).binds())
        .isEqualTo(Truth.FALSE);
    assertThat(STATUS.status("ECU", "UNCAC", LocalDate.of(2005, 12, 14)).binds())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void laterPartiesAreBoundThirtyDaysAfterTheirDeposit() {
    assertThat(STATUS.status("KNA", "UNCAC", LocalDate.of(2024, 9, 4)).binds())
        .isEqualTo(Truth.FALSE);
    assertThat(STATUS.status("KNA", "UNCAC", LocalDate.of(2024, 9, 5)).binds())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void aPartyWithoutADateIsOneByTheDateOfTheRegisterAlone() {
    assertThat(STATUS.status("NZL", "UNCAC", REGISTER.asOf()).binds()).isEqualTo(Truth.TRUE);
    assertThat(STATUS.status("NZL", "UNCAC", LocalDate.of(2012, 1, 1)).binds())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aSignatoryAloneIsNotBound() {
    assertThat(STATUS.status("SYR", "UNCAC", REGISTER.asOf()))
        .isEqualTo(new TreatyStatus.Signatory(LocalDate.of(2003, 12, 9)));
  }
}
