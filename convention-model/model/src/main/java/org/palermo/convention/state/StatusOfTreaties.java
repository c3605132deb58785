package org.palermo.convention.state;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.treaty.Instrument;

/**
 * Who had signed and joined what, on any date, as the depositary's "status of treaties" tells.
 *
 * <p>Source: UNTOC art. 36 to 38 and 40; TIP art. 17, SOM art. 22, FIREARMS art. 18. A protocol
 * binds only a party to the treaty it supplements (UNTOC art. 37(2)), and leaving that treaty means
 * leaving the protocol (art. 40(3)).
 */
public final class StatusOfTreaties {
  private static final TreatyStatus NONE = new TreatyStatus.None();

  private final StateRegister register;
  private final ImmutableMap<String, Instrument> instruments;

  /** The status of those instruments towards the States of a register. */
  public StatusOfTreaties(StateRegister register, Iterable<Instrument> instruments) {
    this.register = register;
    this.instruments = Maps.uniqueIndex(instruments, Instrument::code);
  }

  /** The States it speaks of. */
  public StateRegister register() {
    return register;
  }

  /**
   * The status of one instrument towards one State on a date; none for an unknown State or
   * instrument.
   */
  public TreatyStatus status(String state, String instrument, LocalDate date) {
    return register.state(state).map(known -> status(known, instrument, date)).orElse(NONE);
  }

  /** The status of one instrument towards a State on a date; none for an unknown instrument. */
  public TreatyStatus status(State state, String instrument, LocalDate date) {
    Instrument treaty = instruments.get(instrument);
    Optional<TreatyAction> action = state.action(instrument);
    if (treaty == null || action.isEmpty()) {
      return NONE;
    }
    TreatyStatus alone = alone(treaty, action.get(), date);
    return treaty.supplements().isEmpty() || !instruments.containsKey(treaty.supplements().get())
        ? alone
        : under(alone, status(state, treaty.supplements().get(), date));
  }

  private TreatyStatus alone(Instrument treaty, TreatyAction action, LocalDate date) {
    if (action.denunciationReceived().isPresent()) {
      // One year after the notice is received. Source: UNTOC art. 40(2) and parallels.
      LocalDate effective = action.denunciationReceived().get().plusYears(1);
      if (!date.isBefore(effective)) {
        return new TreatyStatus.Denounced(effective);
      }
    }
    if (action.consent().isPresent() && action.deposited().isEmpty()) {
      return new TreatyStatus.PartyWithoutDate(register.asOf(), date);
    }
    if (action.deposited().isPresent() && !date.isBefore(action.deposited().get())) {
      LocalDate deposited = action.deposited().get();
      LocalDate thirtieth = deposited.plusDays(treaty.daysToEffect());
      LocalDate inForce =
          thirtieth.isBefore(treaty.entryIntoForce()) ? treaty.entryIntoForce() : thirtieth;
      return date.isBefore(inForce)
          ? new TreatyStatus.Deposited(deposited, inForce)
          : new TreatyStatus.Party(deposited, inForce);
    }
    return action
        .signature()
        .filter(signed -> !date.isBefore(signed))
        .<TreatyStatus>map(TreatyStatus.Signatory::new)
        .orElse(NONE);
  }

  /**
   * A protocol's status under that of the treaty it supplements: a deposit waits for the treaty,
   * and falls with it.
   */
  private static TreatyStatus under(TreatyStatus protocol, TreatyStatus treaty) {
    if (treaty instanceof TreatyStatus.Denounced left && protocol.binds() != Truth.FALSE) {
      return left;
    }
    if (protocol instanceof TreatyStatus.Party party && treaty.binds() == Truth.FALSE) {
      return new TreatyStatus.Deposited(
          party.deposited(),
          treaty instanceof TreatyStatus.Deposited waiting ? waiting.inForce() : party.inForce());
    }
    return protocol;
  }

  /** The status of one instrument towards all States that signed or joined it, on a date. */
  public StatusTable table(String instrument, LocalDate date) {
    ImmutableList.Builder<StatusTable.Row> rows = ImmutableList.builder();
    for (State state : register.all()) {
      TreatyStatus status = status(state, instrument, date);
      if (!(status instanceof TreatyStatus.None)) {
        rows.add(new StatusTable.Row(state, state.action(instrument).orElseThrow(), status));
      }
    }
    return new StatusTable(instrument, date, rows.build());
  }
}
