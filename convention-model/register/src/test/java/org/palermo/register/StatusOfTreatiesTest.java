package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Truth;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.state.TreatyStatus;

/**
 * The dated treaty actions against the counts that the depositary and the secretariat published.
 */
class StatusOfTreatiesTest {
  private static final StateRegister REGISTER = Register.load();
  private static final StatusOfTreaties STATUS =
      new StatusOfTreaties(REGISTER, FourInstruments.ALL);

  @ParameterizedTest
  @CsvSource({"UNTOC, 147, 188, 5", "TIP, 117, 178, 3", "SOM, 112, 146, 2", "FIREARMS, 52, 115, 3"})
  void totalsOnTheDateOfTheRegister(String code, int signatories, int parties, int undated) {
    StatusTable table = STATUS.table(code, REGISTER.asOf());
    assertThat(table.signatories()).isEqualTo(signatories);
    assertThat(table.parties()).isEqualTo(parties);
    assertThat(table.undatedParties()).isEqualTo(undated);
  }

  /**
   * UNTOC on 15 January 2018: published 189, of which Fiji, DPR Korea, Palestine, Samoa undated.
   */
  @ParameterizedTest
  @CsvSource({
    "UNTOC, 2003-07-01, 40",
    "UNTOC, 2005-03-04, 100",
    "UNTOC, 2018-01-15, 185",
    "TIP, 2005-03-04, 80",
    "TIP, 2008-09-26, 124",
    "TIP, 2014-05-21, 159",
    "TIP, 2018-01-15, 173",
    "SOM, 2005-03-04, 69",
    "SOM, 2018-01-15, 146",
    "FIREARMS, 2008-09-26, 77",
    "FIREARMS, 2018-01-15, 115"
  })
  void depositsAgreeWithPublishedCounts(String code, LocalDate date, int parties) {
    assertThat(STATUS.table(code, date).parties()).isEqualTo(parties);
  }

  /** Published 35; the dates of the depositary's own later table give 36. */
  @Test
  void firearmsInMarch2005IsTheOneCountThatDiffers() {
    assertThat(STATUS.table("FIREARMS", LocalDate.of(2005, 3, 4)).parties()).isEqualTo(36);
  }

  @ParameterizedTest
  @CsvSource({
    "UNTOC, 52, 51, 23, 33, 29, 5",
    "TIP, 50, 44, 23, 33, 29, 2",
    "SOM, 43, 26, 23, 30, 25, 1",
    "FIREARMS, 37, 16, 21, 28, 15, 1"
  })
  void partiesOfEachGroupWithThoseWithoutADate(
      String code, int african, int asian, int eastern, int latin, int western, int none) {
    assertThat(parties(code, "AFRICAN")).isEqualTo(african);
    assertThat(parties(code, "ASIA_PACIFIC")).isEqualTo(asian);
    assertThat(parties(code, "EASTERN_EUROPEAN")).isEqualTo(eastern);
    assertThat(parties(code, "LATIN_AMERICAN_CARIBBEAN")).isEqualTo(latin);
    assertThat(parties(code, "WESTERN_EUROPEAN_OTHERS")).isEqualTo(western);
    assertThat(parties(code, null)).isEqualTo(none);
  }

  private static long parties(String code, @org.jspecify.annotations.Nullable String group) {
    return STATUS.table(code, REGISTER.asOf()).rows().stream()
        .filter(row -> row.isDeposited() || row.isUndated())
        .filter(row -> row.state().regionalGroup().equals(Optional.ofNullable(group)))
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "UNTOC, 'FJI,PLW,PRK,PSE,WSM'",
    "TIP, 'NPL,PAK,PLW'",
    "SOM, 'COM,SDN'",
    "FIREARMS, 'CHN,FRA,SDN'"
  })
  void partiesWithoutADateKeepNone(String code, String states) {
    assertThat(STATUS.table(code, REGISTER.asOf()).rows())
        .filteredOn(StatusTable.Row::isUndated)
        .extracting(row -> row.state().code())
        .containsExactly(states.split(","));
  }

  @Test
  void undatedPartyIsUnknownBeforeTheDateOfTheRegister() {
    assertThat(STATUS.status("PLW", "UNTOC", LocalDate.of(2018, 1, 1)).binds())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(STATUS.status("PLW", "UNTOC", REGISTER.asOf()).binds()).isEqualTo(Truth.TRUE);
  }

  /** Source: UNTOC art. 38(2). */
  @Test
  void iranIsBoundFromTheThirtiethDayAfterItsDeposit() {
    assertThat(STATUS.status("IRN", "UNTOC", LocalDate.of(2025, 9, 4)))
        .isEqualTo(new TreatyStatus.Deposited(LocalDate.of(2025, 8, 6), LocalDate.of(2025, 9, 5)));
    assertThat(STATUS.status("IRN", "UNTOC", LocalDate.of(2025, 9, 5)).binds())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void fiveStatesStandOutsideTheConvention() {
    assertThat(REGISTER.all())
        .filteredOn(
            state -> state.action("UNTOC").filter(action -> action.consent().isPresent()).isEmpty())
        .extracting(state -> state.code())
        .containsExactly("COG", "PNG", "SLB", "SOM", "TUV");
  }

  @Test
  void theEuropeanUnionIsAPartyAndNoState() {
    StatusTable table = STATUS.table("UNTOC", REGISTER.asOf());
    assertThat(table.parties() - table.stateParties()).isEqualTo(1);
  }
}
