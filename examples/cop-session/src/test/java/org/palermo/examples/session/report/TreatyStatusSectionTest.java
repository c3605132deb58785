package org.palermo.examples.session.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.TreatyAction;
import org.palermo.examples.session.SessionResult;

class TreatyStatusSectionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2002-12-31",
        "2003-05-01",
        "2007-04-30",
        "2012-12-31",
        "2019-06-01",
        "2026-11-25"
      })
  void countsOnEachDayWhatAStatusTableOfThatDayCounts(LocalDate day) {
    SessionResult run = TinyRun.answered(false);
    StatusOfTreaties status = oneHasLeft(run);
    assertThat(
            TreatyStatusSection.parties(
                status.table("ACC", TinyRun.AS_OF).rows(), day, status, "ACC"))
        .isEqualTo(status.table("ACC", day).parties());
  }

  /** The third State gave notice in 2010, and is out a year later. */
  private static StatusOfTreaties oneHasLeft(SessionResult run) {
    StateRegister register = run.status().register();
    return new StatusOfTreaties(
        StateRegister.of(
            register.asOf(),
            register.all().stream()
                .map(state -> state.code().equals(TinyRun.code(2)) ? left(state) : state)
                .toList(),
            register.sources()),
        run.catalogue().instruments().values());
  }

  private static State left(State state) {
    TreatyAction joined = state.action("ACC").orElseThrow();
    TreatyAction left =
        new TreatyAction(
            "ACC",
            joined.signature(),
            joined.consent(),
            joined.deposited(),
            Optional.of(LocalDate.of(2010, 3, 1)));
    return new State(
            state.code(),
            state.iso2(),
            state.m49(),
            state.kind(),
            state.names(),
            state.regionalGroup(),
            state.region(),
            state.subregion(),
            state.traditions(),
            state.traditionConfidence(),
            state.traditionNote(),
            state.population(),
            state.populationYear(),
            state.incomeGroup(),
            state.categories(),
            com.google.common.collect.ImmutableList.of())
        .with(left);
  }
}
