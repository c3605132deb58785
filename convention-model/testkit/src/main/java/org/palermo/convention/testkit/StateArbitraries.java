package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.Share;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.TreatyAction;

/** States, what they did about treaties, and registers. */
public final class StateArbitraries {
  private StateArbitraries() {}

  /** What a State may have done about an instrument; every date runs forwards. */
  public static Arbitrary<TreatyAction> treatyActions(String instrument) {
    return Combinators.combine(
            TextArbitraries.days(),
            Arbitraries.of(Act.class),
            Arbitraries.of(TreatyAction.Consent.class),
            Arbitraries.integers().between(0, 4000),
            Arbitraries.integers().between(0, 4000))
        .as(
            (start, act, consent, toDeposit, toDenunciation) ->
                act.action(instrument, start, consent, toDeposit, toDenunciation));
  }

  private enum Act {
    SIGNED,
    JOINED,
    JOINED_WITHOUT_DATE,
    LEFT;

    TreatyAction action(
        String instrument,
        LocalDate start,
        TreatyAction.Consent consent,
        int toDeposit,
        int toDenunciation) {
      boolean signed = this == SIGNED || consent.needsSignature();
      LocalDate deposited = start.plusDays(signed ? toDeposit : 0);
      boolean dated = this == JOINED || this == LEFT;
      return new TreatyAction(
          instrument,
          signed ? Optional.of(start) : Optional.empty(),
          this == SIGNED ? Optional.empty() : Optional.of(consent),
          dated ? Optional.of(deposited) : Optional.empty(),
          this == LEFT ? Optional.of(deposited.plusDays(toDenunciation)) : Optional.empty());
    }
  }

  /** Shares that add up to the whole. */
  public static Arbitrary<LegalTraditions> legalTraditions() {
    return Arbitraries.of(
        LegalTraditions.equalShares(List.of("CIVIL")),
        LegalTraditions.equalShares(List.of("CIVIL", "COMMON")),
        LegalTraditions.equalShares(List.of("ISLAMIC", "CIVIL", "CUSTOMARY")),
        new LegalTraditions(
            ImmutableMap.of("COMMON", Share.parse("2/3"), "CUSTOMARY", Share.parse("1/3"))));
  }

  /** States and now and then an organization, with actions on those instruments. */
  public static Arbitrary<State> states(List<String> instruments) {
    return TextArbitraries.stateCodes().flatMap(code -> states(code, instruments));
  }

  /** The State or organization of that code, with actions on those instruments. */
  public static Arbitrary<State> states(String code, List<String> instruments) {
    List<Arbitrary<Optional<TreatyAction>>> actions = new ArrayList<>();
    instruments.forEach(instrument -> actions.add(treatyActions(instrument).optional(0.8)));
    return Combinators.combine(
            TextArbitraries.wordings(),
            Arbitraries.of("AFRICAN", "ASIA_PACIFIC").optional(),
            legalTraditions(),
            Arbitraries.of("high", "medium", "low"),
            Arbitraries.longs().between(800, 2_000_000_000).optional(),
            Arbitraries.of("LDC", "LLDC", "SIDS").list().uniqueElements().ofMaxSize(2),
            Combinators.combine(actions).as(List::copyOf))
        .as(
            (names, group, traditions, confidence, population, categories, done) ->
                state(code, names, group, traditions, confidence, population, categories, done));
  }

  private static State state(
      String code,
      org.palermo.convention.Wording names,
      Optional<String> group,
      LegalTraditions traditions,
      String confidence,
      Optional<Long> population,
      List<String> categories,
      List<Optional<TreatyAction>> done) {
    boolean organization = code.equals("EUE");
    return new State(
        code,
        code.substring(0, 2),
        organization ? Optional.empty() : Optional.of("004"),
        organization ? PartyKind.REGIONAL_ORGANIZATION : PartyKind.STATE,
        names,
        group,
        organization ? Optional.empty() : Optional.of("Asia"),
        organization ? Optional.empty() : Optional.of("Southern Asia"),
        traditions,
        confidence,
        "two sources agree",
        population.map(OptionalLong::of).orElse(OptionalLong.empty()),
        population.isPresent() ? 2025 : 0,
        Optional.of("LOWER_MIDDLE"),
        ImmutableList.copyOf(categories),
        done.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()));
  }

  /** Registers of one to four States, with actions on those instruments. */
  public static Arbitrary<StateRegister> registers(List<String> instruments) {
    return TextArbitraries.stateCodes()
        .set()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(
            codes ->
                Combinators.combine(
                        Combinators.combine(
                                codes.stream()
                                    .sorted()
                                    .map(code -> states(code, instruments))
                                    .toList())
                            .as(List::copyOf),
                        TextArbitraries.lines())
                    .as(StateArbitraries::register));
  }

  private static StateRegister register(List<State> states, String source) {
    return StateRegister.of(
        LocalDate.of(2026, 11, 1),
        states,
        ImmutableList.of(new RegisterSource("treaty actions", source, "2026-11-01")));
  }
}
