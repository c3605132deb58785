package org.palermo.convention.state;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;

/** The States and organizations known on a date, by code, with what the register rests on. */
public final class StateRegister {
  private final LocalDate asOf;
  private final ImmutableSortedMap<String, State> byCode;
  private final ImmutableList<RegisterSource> sources;

  private StateRegister(
      LocalDate asOf,
      ImmutableSortedMap<String, State> byCode,
      ImmutableList<RegisterSource> sources) {
    this.asOf = asOf;
    this.byCode = byCode;
    this.sources = sources;
  }

  /**
   * A register.
   *
   * @throws IllegalArgumentException if two States have one code
   */
  public static StateRegister of(
      LocalDate asOf, Iterable<State> states, ImmutableList<RegisterSource> sources) {
    ImmutableSortedMap.Builder<String, State> byCode = ImmutableSortedMap.naturalOrder();
    states.forEach(state -> byCode.put(state.code(), state));
    return new StateRegister(asOf, byCode.buildOrThrow(), sources);
  }

  /** The date of the data. */
  public LocalDate asOf() {
    return asOf;
  }

  /** All States and organizations, by code. */
  public ImmutableList<State> all() {
    return byCode.values().asList();
  }

  /** The State or organization of that code. */
  public Optional<State> state(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** What the register rests on, in the order given. */
  public ImmutableList<RegisterSource> sources() {
    return sources;
  }

  /**
   * The register with the treaty actions of a further instrument, by State; actions of unknown
   * States are left out.
   *
   * @throws IllegalArgumentException if a State already has an action on that instrument
   */
  public StateRegister with(ImmutableSortedMap<String, TreatyAction> actions) {
    return of(
        asOf,
        all().stream()
            .map(
                state ->
                    actions.containsKey(state.code())
                        ? state.with(actions.get(state.code()))
                        : state)
            .toList(),
        sources);
  }
}
