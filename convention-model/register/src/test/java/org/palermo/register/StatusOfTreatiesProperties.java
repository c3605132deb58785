package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Truth;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Instrument;

class StatusOfTreatiesProperties {
  private static final StateRegister REGISTER = Register.load();
  private static final StatusOfTreaties STATUS =
      new StatusOfTreaties(REGISTER, FourInstruments.ALL);

  /** Every day on which somebody signed, joined or left. */
  @Provide
  Arbitrary<LocalDate> daysOfActs() {
    return daysOf(
        action -> Stream.of(action.signature(), action.deposited(), yearAfterNotice(action)));
  }

  /** Every day on which the duties of an instrument can begin or end for somebody. */
  @Provide
  Arbitrary<LocalDate> daysOfEffect() {
    return daysOf(
        action ->
            Stream.of(action.deposited().map(day -> day.plusDays(30)), yearAfterNotice(action)));
  }

  private static Optional<LocalDate> yearAfterNotice(TreatyAction action) {
    return action.denunciationReceived().map(day -> day.plusYears(1));
  }

  private static Arbitrary<LocalDate> daysOf(
      Function<TreatyAction, Stream<Optional<LocalDate>>> days) {
    return Arbitraries.of(
        REGISTER.all().stream()
            .flatMap(state -> state.actions().stream())
            .flatMap(days)
            .flatMap(Optional::stream)
            .distinct()
            .sorted()
            .toList());
  }

  /** Nobody has left an instrument, so who was a party on a day is one on every later day. */
  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label("R1 monotone: parties and signatories are never lost as time goes on")
  void nobodyIsLostOvernight(@ForAll("daysOfActs") LocalDate day) {
    for (Instrument instrument : FourInstruments.ALL) {
      StatusTable before = STATUS.table(instrument.code(), day.minusDays(1));
      StatusTable after = STATUS.table(instrument.code(), day);
      assertThat(deposited(after)).containsAll(deposited(before));
      assertThat(after.signatories()).isGreaterThanOrEqualTo(before.signatories());
      assertThat(after.undatedParties()).isEqualTo(before.undatedParties());
    }
  }

  private static Set<String> deposited(StatusTable table) {
    return table.rows().stream()
        .filter(StatusTable.Row::isDeposited)
        .map(row -> row.state().code())
        .collect(Collectors.toSet());
  }

  /** Source: UNTOC art. 37(2). */
  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label("R2 under the Convention: who is bound by a protocol is never free of the Convention")
  void noProtocolBindsAlone(@ForAll("daysOfEffect") LocalDate day) {
    for (Instrument instrument : FourInstruments.ALL) {
      assertThat(
              STATUS.table(instrument.code(), day).rows().stream()
                  .filter(row -> row.status().binds() == Truth.TRUE)
                  .filter(row -> STATUS.status(row.state(), "UNTOC", day).binds() == Truth.FALSE))
          .isEmpty();
    }
  }
}
