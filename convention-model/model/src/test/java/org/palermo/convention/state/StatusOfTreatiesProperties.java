package org.palermo.convention.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Truth;

class StatusOfTreatiesProperties {
  @Provide
  Arbitrary<State> states() {
    return StateValues.states();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 11000).map(LocalDate.of(2000, 1, 1)::plusDays);
  }

  private static TreatyStatus status(State state, String instrument, LocalDate day) {
    return StateValues.status(state).status(state, instrument, day);
  }

  /** How far a State has come: each step but leaving is forwards. */
  private static int step(TreatyStatus status) {
    if (status instanceof TreatyStatus.PartyWithoutDate undated) {
      return switch (undated.binds()) {
        case FALSE -> 2;
        case UNKNOWN -> 3;
        case TRUE -> 4;
      };
    }
    return switch (status.code()) {
      case "none" -> 0;
      case "signatory" -> 1;
      case "deposited" -> 2;
      case "party" -> 4;
      default -> 5;
    };
  }

  @Property(tries = 1000)
  @Label("S1 monotone: but for leaving, a State only ever comes closer to being bound")
  void statusIsMonotoneInTime(
      @ForAll("states") State state,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate early = one.isBefore(other) ? one : other;
    LocalDate late = one.isBefore(other) ? other : one;
    for (String instrument : new String[] {"UNTOC", "TIP"}) {
      assertThat(step(status(state, instrument, early)))
          .isLessThanOrEqualTo(step(status(state, instrument, late)));
    }
  }

  @Property(tries = 1000)
  @Label("S2 supplement: no protocol binds a State that the Convention does not bind (art. 37(2))")
  void noProtocolBindsWithoutTheConvention(
      @ForAll("states") State state, @ForAll("days") LocalDate day) {
    Truth convention = status(state, "UNTOC", day).binds();
    Truth protocol = status(state, "TIP", day).binds();
    assertThat(protocol == Truth.TRUE && convention == Truth.FALSE).isFalse();
    assertThat(protocol == Truth.UNKNOWN && convention == Truth.FALSE).isFalse();
  }

  @Property(tries = 1000)
  @Label("S3 in force: the day told is the first on which the duties bind (art. 38(2))")
  void theDayInForceIsTheFirstOnWhichDutiesBind(
      @ForAll("states") State state, @ForAll("days") LocalDate day) {
    for (String instrument : new String[] {"UNTOC", "TIP"}) {
      if (status(state, instrument, day) instanceof TreatyStatus.Party party) {
        assertThat(party.inForce()).isBeforeOrEqualTo(day);
        assertThat(status(state, instrument, party.inForce()).binds()).isNotEqualTo(Truth.FALSE);
        assertThat(status(state, instrument, party.inForce().minusDays(1)).binds())
            .isNotEqualTo(Truth.TRUE);
        assertThat(party.inForce()).isAfterOrEqualTo(party.deposited().plusDays(30));
      }
    }
  }

  @Property(tries = 1000)
  @Label("S4 dates: a party without a date is never given one")
  void noDateIsGuessed(@ForAll("states") State state, @ForAll("days") LocalDate day) {
    TreatyAction action = state.action("UNTOC").orElse(null);
    if (action != null && action.consent().isPresent() && action.deposited().isEmpty()) {
      assertThat(status(state, "UNTOC", day)).isInstanceOf(TreatyStatus.PartyWithoutDate.class);
      if (day.isAfter(LocalDate.of(2023, 1, 1)) && day.isBefore(StateValues.AS_OF)) {
        assertThat(status(state, "UNTOC", day).binds()).isNotEqualTo(Truth.TRUE);
      }
    }
  }
}
