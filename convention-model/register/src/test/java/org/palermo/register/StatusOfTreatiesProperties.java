package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.treaty.Instrument;

class StatusOfTreatiesProperties {
  private static final LocalDate ADOPTION = LocalDate.of(2000, 11, 15);
  private static final StatusOfTreaties STATUS =
      new StatusOfTreaties(Register.load(), FourInstruments.ALL);

  /** Nobody has left an instrument, so who was a party on a day is one on every later day. */
  @Property(tries = 60)
  @Label("R1 monotone: parties and signatories are never lost as time goes on")
  void partiesAreNeverLost(
      @ForAll @IntRange(max = 9_200) int days, @ForAll @IntRange(max = 4_000) int more) {
    for (Instrument instrument : FourInstruments.ALL) {
      LocalDate date = ADOPTION.plusDays(days);
      StatusTable before = STATUS.table(instrument.code(), date);
      StatusTable after = STATUS.table(instrument.code(), date.plusDays(more));
      assertThat(deposited(after)).containsAll(deposited(before));
      assertThat(after.signatories()).isGreaterThanOrEqualTo(before.signatories());
      assertThat(after.undatedParties()).isEqualTo(before.undatedParties());
    }
  }

  /** Source: UNTOC art. 37(2). */
  @Property(tries = 60)
  @Label("R2 under the Convention: who is bound by a protocol is not free of the Convention")
  void noProtocolBindsAloneOnAnyDay(@ForAll @IntRange(max = 9_200) int days) {
    LocalDate date = ADOPTION.plusDays(days);
    for (Instrument instrument : FourInstruments.ALL) {
      assertThat(STATUS.table(instrument.code(), date).rows())
          .filteredOn(row -> row.status().binds() == org.palermo.convention.Truth.TRUE)
          .allMatch(
              row ->
                  STATUS.status(row.state(), "UNTOC", date).binds()
                      != org.palermo.convention.Truth.FALSE);
    }
  }

  private static Set<String> deposited(StatusTable table) {
    return table.rows().stream()
        .filter(StatusTable.Row::isDeposited)
        .map(row -> row.state().code())
        .collect(Collectors.toSet());
  }
}
