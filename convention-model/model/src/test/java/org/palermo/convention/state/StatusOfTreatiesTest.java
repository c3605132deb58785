package org.palermo.convention.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Truth;

class StatusOfTreatiesTest {
  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static TreatyStatus status(State state, String instrument, String date) {
    return StateValues.status(state).status(state, instrument, day(date));
  }

  /** Art. 38(2): in force on the thirtieth day after the deposit, or on 29 September 2003. */
  @ParameterizedTest
  @CsvSource({
    "2004-03-01, 2004-02-29, none",
    "2004-03-01, 2004-03-01, deposited",
    "2004-03-01, 2004-03-30, deposited",
    "2004-03-01, 2004-03-31, party",
    "2002-05-01, 2003-09-28, deposited",
    "2002-05-01, 2003-09-29, party",
    "2003-09-24, 2003-10-23, deposited",
    "2003-09-24, 2003-10-24, party",
  })
  void aDepositBindsFromTheThirtiethDayOrTheGeneralEntryIntoForce(
      String deposited, String asked, String code) {
    State state = StateValues.state("AFG", TreatyAction.acceded("UNTOC", day(deposited)));
    assertThat(status(state, "UNTOC", asked).code()).isEqualTo(code);
  }

  @Test
  void aDatedProtocolWaitsForTheEarliestDayOfAnUndatedConvention() {
    State state =
        StateValues.state(
            "AFG",
            StateValues.undated("UNTOC", Optional.of(day("2003-11-26"))),
            TreatyAction.acceded("TIP", day("2000-12-12")));
    assertThat(status(state, "TIP", "2003-12-25").code()).isEqualTo("deposited");
    assertThat(status(state, "TIP", "2003-12-26"))
        .isEqualTo(new TreatyStatus.Party(day("2000-12-12"), day("2003-12-26")));
  }

  @Test
  void aProtocolWaitsForTheConventionAndTellsTheRightDay() {
    State state =
        StateValues.state(
            "AFG",
            TreatyAction.acceded("TIP", day("2005-01-01")),
            TreatyAction.acceded("UNTOC", day("2010-01-01")));
    assertThat(status(state, "TIP", "2007-01-01"))
        .isEqualTo(new TreatyStatus.Deposited(day("2005-01-01"), day("2010-01-31")));
    assertThat(status(state, "TIP", "2012-01-01"))
        .isEqualTo(new TreatyStatus.Party(day("2005-01-01"), day("2010-01-31")));
  }

  @Test
  void aProtocolWithoutADateDoesNotBindBeforeTheConvention() {
    State state =
        StateValues.state(
            "AFG",
            StateValues.undated("TIP", Optional.empty()),
            TreatyAction.acceded("UNTOC", day("2010-01-01")));
    assertThat(status(state, "TIP", "2007-01-01").binds()).isEqualTo(Truth.FALSE);
    assertThat(status(state, "TIP", "2012-01-01").binds()).isEqualTo(Truth.UNKNOWN);
    assertThat(status(state, "TIP", "2026-11-01").binds()).isEqualTo(Truth.TRUE);
  }

  @Test
  void aPartyWithoutADateCannotHaveBeenOneBeforeItSigned() {
    State state =
        StateValues.state("AFG", StateValues.undated("UNTOC", Optional.of(day("2010-01-01"))));
    assertThat(status(state, "UNTOC", "2010-01-30").binds()).isEqualTo(Truth.FALSE);
    assertThat(status(state, "UNTOC", "2010-01-31").binds()).isEqualTo(Truth.UNKNOWN);
  }

  /** Art. 40(2) and (3): a year after the notice, and the protocols with it. */
  @Test
  void whoLeavesTheConventionLeavesItsProtocols() {
    State state =
        StateValues.state(
            "AFG",
            StateValues.left("UNTOC", day("2005-01-01"), day("2010-06-15")),
            TreatyAction.acceded("TIP", day("2005-01-01")));
    assertThat(status(state, "UNTOC", "2011-06-14").binds()).isEqualTo(Truth.TRUE);
    assertThat(status(state, "UNTOC", "2011-06-15"))
        .isEqualTo(new TreatyStatus.Denounced(day("2011-06-15")));
    assertThat(status(state, "TIP", "2011-06-15"))
        .isEqualTo(new TreatyStatus.Denounced(day("2011-06-15")));
  }

  @Test
  void nothingIsKnownOfAnUnknownStateOrInstrument() {
    StatusOfTreaties status = StateValues.status();
    assertThat(status.status("ZZZ", "UNTOC", day("2010-01-01"))).isEqualTo(new TreatyStatus.None());
    assertThat(status(StateValues.state("AFG"), "ARMS", "2010-01-01"))
        .isEqualTo(new TreatyStatus.None());
  }

  @Test
  void anInstrumentThatSupplementsItselfStandsAlone() {
    StatusOfTreaties status =
        new StatusOfTreaties(
            StateRegister.of(
                StateValues.AS_OF,
                List.of(StateValues.state("AFG", TreatyAction.acceded("X", day("2005-01-01")))),
                ImmutableList.of()),
            List.of(
                StateValues.instrument("X", "2003-01-01", Optional.of("X"), ImmutableList.of())));
    assertThat(status.status("AFG", "X", day("2006-01-01")).binds()).isEqualTo(Truth.TRUE);
  }

  @Test
  void organizationsAndUndatedPartiesAreCountedApart() {
    State organization =
        StateValues.party(
            "EUE",
            PartyKind.REGIONAL_ORGANIZATION,
            TreatyAction.acceded("UNTOC", day("2004-05-21")));
    State state = StateValues.state("AFG", TreatyAction.acceded("UNTOC", day("2005-01-01")));
    State undated = StateValues.state("BRA", StateValues.undated("UNTOC", Optional.empty()));
    State signatory = StateValues.state("CHE", TreatyAction.signed("UNTOC", day("2000-12-12")));
    StatusTable table =
        StateValues.status(organization, state, undated, signatory)
            .table("UNTOC", day("2005-01-02"));
    assertThat(table.parties()).isEqualTo(2);
    assertThat(table.stateParties()).isEqualTo(1);
    assertThat(table.undatedParties()).isEqualTo(1);
    assertThat(table.signatories()).isEqualTo(1);
  }

  @Test
  void refusesActionsThatRunBackwards() {
    assertThatThrownBy(
            () ->
                new TreatyAction(
                    "UNTOC",
                    Optional.of(day("2005-01-02")),
                    Optional.of(TreatyAction.Consent.RATIFICATION),
                    Optional.of(day("2005-01-01")),
                    Optional.empty()))
        .hasMessage("UNTOC: deposit on 2005-01-01 lies before the signature on 2005-01-02");
    assertThatThrownBy(() -> StateValues.left("UNTOC", day("2005-01-02"), day("2005-01-01")))
        .hasMessage("UNTOC: denunciation lies before the deposit");
  }

  @Test
  void aPluginBringsActionsOnlyOnceForEachState() {
    StateRegister register =
        StateRegister.of(StateValues.AS_OF, List.of(StateValues.state("AFG")), ImmutableList.of());
    StateRegister with =
        register.with(
            ImmutableSortedMap.of(
                "AFG", TreatyAction.signed("X", day("2005-01-01")),
                "ZZZ", TreatyAction.signed("X", day("2005-01-01"))));
    assertThat(with.all()).hasSize(1);
    assertThat(with.state("AFG").orElseThrow().action("X")).isPresent();
    assertThatThrownBy(
            () ->
                with.with(
                    ImmutableSortedMap.of("AFG", TreatyAction.signed("X", day("2006-01-01")))))
        .hasMessage("AFG has two actions on one instrument");
  }

  @Test
  void sharesOfTraditionsAreExact() {
    assertThat(LegalTraditions.equalShares(List.of("A", "B", "C")).of("B"))
        .isEqualTo(Share.parse("1/3"));
    assertThat(Share.parse("2/6")).isEqualTo(Share.parse("1/3")).hasToString("1/3");
    assertThat(Share.parse("1/3")).isLessThan(Share.parse("1/2"));
    assertThatThrownBy(() -> new LegalTraditions(ImmutableMap.of("A", Share.parse("1/2"))))
        .hasMessageStartingWith("shares of legal traditions add up to 1/2, not to 1");
    assertThatThrownBy(() -> Share.parse("3/2"))
        .hasMessage("a share lies between 0 and 1, was 3/2");
  }
}
