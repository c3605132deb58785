package org.palermo.convention.state;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Wording;
import org.palermo.convention.treaty.BorrowedProvision;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;

/** A treaty, a protocol to it, and what States may have done about them. */
@SuppressWarnings("exports") // test code, patched into an exported package
public final class StateValues {
  /** The date of registers built here. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  public static final Instrument TREATY =
      instrument("UNTOC", "2003-09-29", Optional.empty(), ImmutableList.of());
  public static final Instrument PROTOCOL =
      instrument(
          "TIP",
          "2003-12-25",
          Optional.of("UNTOC"),
          ImmutableList.of(
              new BorrowedProvision(
                  Citation.parse("UNTOC 16"), Citation.parse("TIP 1(2)"), "extradition")));

  private StateValues() {}

  /** An instrument in which {@code outside} is a theme beyond the competence of organizations. */
  public static Instrument instrument(
      String code,
      String inForce,
      Optional<String> supplements,
      ImmutableList<BorrowedProvision> borrowed) {
    return new Instrument(
        code,
        Wording.english(code),
        Wording.english(code),
        "resolution 55/25",
        LocalDate.of(2000, 11, 15),
        LocalDate.of(2000, 12, 12),
        LocalDate.parse(inForce),
        supplements,
        30,
        ImmutableSet.of("criminalization", "cooperation", "outside"),
        ImmutableSortedMap.of("I", Wording.english("Crimes")),
        borrowed,
        ImmutableSet.of("outside"),
        ImmutableList.of());
  }

  /** A State that did those things. */
  public static State state(String code, TreatyAction... actions) {
    return party(code, PartyKind.STATE, actions);
  }

  /** A State or organization that did those things. */
  public static State party(String code, PartyKind kind, TreatyAction... actions) {
    return new State(
        code,
        code.substring(0, 2),
        Optional.empty(),
        kind,
        Wording.english(code),
        Optional.of("AFRICAN"),
        Optional.empty(),
        Optional.empty(),
        LegalTraditions.equalShares(List.of("CIVIL")),
        "high",
        "",
        OptionalLong.empty(),
        0,
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.copyOf(actions));
  }

  /** Consent without a date. */
  public static TreatyAction undated(String instrument, Optional<LocalDate> signature) {
    return new TreatyAction(
        instrument,
        signature,
        Optional.of(TreatyAction.Consent.RATIFICATION),
        Optional.empty(),
        Optional.empty());
  }

  /** A party that gave notice of leaving. */
  public static TreatyAction left(String instrument, LocalDate deposited, LocalDate notice) {
    return new TreatyAction(
        instrument,
        Optional.empty(),
        Optional.of(TreatyAction.Consent.ACCESSION),
        Optional.of(deposited),
        Optional.of(notice));
  }

  /** Both instruments towards those States. */
  public static StatusOfTreaties status(State... states) {
    return new StatusOfTreaties(
        StateRegister.of(AS_OF, List.of(states), ImmutableList.of()), List.of(TREATY, PROTOCOL));
  }

  /** Anything a State can have done about an instrument. */
  static Arbitrary<TreatyAction> actions(String instrument) {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 9000).map(LocalDate.of(2000, 12, 12)::plusDays);
    Arbitrary<Integer> later = Arbitraries.integers().between(0, 3000);
    return Combinators.combine(days, later, later, Arbitraries.of(0, 1, 2, 3, 4, 5))
        .as(
            (day, toDeposit, toNotice, kind) ->
                switch (kind) {
                  case 0 -> TreatyAction.signed(instrument, day);
                  case 1 -> TreatyAction.acceded(instrument, day);
                  case 2 -> undated(instrument, Optional.empty());
                  case 3 -> undated(instrument, Optional.of(day));
                  case 4 -> left(instrument, day, day.plusDays(toNotice));
                  default ->
                      new TreatyAction(
                          instrument,
                          Optional.of(day),
                          Optional.of(TreatyAction.Consent.RATIFICATION),
                          Optional.of(day.plusDays(toDeposit)),
                          Optional.empty());
                });
  }

  /** States that have done anything, or nothing, about both. */
  public static Arbitrary<State> states() {
    return Combinators.combine(actions("UNTOC").optional(0.8), actions("TIP").optional(0.8))
        .as(
            (treaty, protocol) ->
                state(
                    "AFG",
                    java.util.stream.Stream.of(treaty, protocol)
                        .flatMap(Optional::stream)
                        .toArray(TreatyAction[]::new)));
  }
}
