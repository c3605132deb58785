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
    Optional<Instrument> supplemented =
        treaty.supplements().map(instruments::get).filter(other -> !other.equals(treaty));
    TreatyStatus alone = alone(treaty, action.get(), date);
    return supplemented.isEmpty() ? alone : under(alone, supplemented.get(), state, date);
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
      return withoutDate(treaty, action, date);
    }
    if (action.deposited().isPresent() && !date.isBefore(action.deposited().get())) {
      LocalDate deposited = action.deposited().get();
      LocalDate inForce = inForce(treaty, deposited);
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
   * The day from which a deposit binds: the thirtieth day after it, or that of general entry into
   * force. Source: UNTOC art. 38 and parallels.
   */
  private static LocalDate inForce(Instrument treaty, LocalDate deposited) {
    return later(deposited.plusDays(treaty.daysToEffect()), treaty.entryIntoForce());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** The first day on which a treaty joined can have bound: no deposit lies before a signature. */
  private static LocalDate earliest(Instrument treaty, TreatyAction action) {
    return inForce(treaty, action.deposited().or(action::signature).orElse(treaty.opened()));
  }

  /**
   * No date is guessed. What is known all the same: nobody was bound before the treaty was in
   * force, nor before a deposit on the day of signature could have taken effect.
   */
  private TreatyStatus withoutDate(Instrument treaty, TreatyAction action, LocalDate date) {
    LocalDate earliest = earliest(treaty, action);
    Truth binds = date.isBefore(register.asOf()) ? Truth.UNKNOWN : Truth.TRUE;
    return new TreatyStatus.PartyWithoutDate(
        register.asOf(), date.isBefore(earliest) ? Truth.FALSE : binds);
  }

  /**
   * A protocol's status under that of the treaty it supplements: a deposit waits for the treaty,
   * and falls with it. A treaty that is itself called a protocol is looked at alone.
   */
  private TreatyStatus under(
      TreatyStatus protocol, Instrument supplemented, State state, LocalDate date) {
    Optional<TreatyAction> joined = state.action(supplemented.code());
    TreatyStatus treaty = joined.map(action -> alone(supplemented, action, date)).orElse(NONE);
    if (treaty instanceof TreatyStatus.Denounced left && protocol.isJoined()) {
      return left;
    }
    if (protocol instanceof TreatyStatus.PartyWithoutDate undated) {
      return new TreatyStatus.PartyWithoutDate(
          undated.knownBy(), undated.binds().and(treaty.binds()));
    }
    Optional<LocalDate> waitsFor =
        joined
            .filter(action -> action.consent().isPresent())
            .map(action -> earliest(supplemented, action));
    if (protocol instanceof TreatyStatus.Party party) {
      LocalDate inForce = waitsFor.map(day -> later(day, party.inForce())).orElse(party.inForce());
      return treaty.binds() == Truth.FALSE
          ? new TreatyStatus.Deposited(party.deposited(), inForce)
          : new TreatyStatus.Party(party.deposited(), inForce);
    }
    if (protocol instanceof TreatyStatus.Deposited waiting) {
      return new TreatyStatus.Deposited(
          waiting.deposited(),
          waitsFor.map(day -> later(day, waiting.inForce())).orElse(waiting.inForce()));
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
