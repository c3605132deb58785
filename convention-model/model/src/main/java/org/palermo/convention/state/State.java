package org.palermo.convention.state;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.palermo.convention.Wording;

/**
 * A State, or a regional economic integration organization, as the register knows it.
 *
 * @param code three capital letters of ISO 3166-1, {@code EUE} for the European Union
 * @param iso2 two letters of ISO 3166-1
 * @param m49 three figures of the United Nations list M49; empty when it has none
 * @param kind State or organization
 * @param names short names in the official languages
 * @param regionalGroup open code of the regional group; empty for those in none
 * @param region continent of M49; empty when it has none
 * @param subregion sub-region of M49; empty when it has none
 * @param traditions legal traditions with exact shares
 * @param traditionConfidence how sure the classification is: high, medium or low
 * @param traditionNote what it rests on
 * @param population people; empty when not known
 * @param populationYear year of that estimate; 0 when not known
 * @param incomeGroup income group of the World Bank; empty when not classified
 * @param categories open codes such as {@code LDC}, {@code LLDC}, {@code SIDS}
 * @param actions treaty actions, one for each instrument signed or joined, by instrument
 */
public record State(
    String code,
    String iso2,
    Optional<String> m49,
    PartyKind kind,
    Wording names,
    Optional<String> regionalGroup,
    Optional<String> region,
    Optional<String> subregion,
    LegalTraditions traditions,
    String traditionConfidence,
    String traditionNote,
    OptionalLong population,
    int populationYear,
    Optional<String> incomeGroup,
    ImmutableList<String> categories,
    ImmutableList<TreatyAction> actions) {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /**
   * @throws IllegalArgumentException if the code is malformed or an instrument has two actions
   */
  public State {
    checkArgument(
        CODE.matcher(code).matches(), "a State's code is three capital letters, was '%s'", code);
    long instruments = actions.stream().map(TreatyAction::instrument).distinct().count();
    checkArgument(instruments == actions.size(), "%s has two actions on one instrument", code);
  }

  /** Whether it is a State, and so counts as one. */
  public boolean isState() {
    return kind == PartyKind.STATE;
  }

  /**
   * What it did about an instrument; empty when it neither signed nor joined, as far as is known.
   */
  public Optional<TreatyAction> action(String instrument) {
    for (TreatyAction action : actions) {
      if (action.instrument().equals(instrument)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** The same with the actions of a further instrument. */
  public State with(TreatyAction action) {
    return new State(
        code,
        iso2,
        m49,
        kind,
        names,
        regionalGroup,
        region,
        subregion,
        traditions,
        traditionConfidence,
        traditionNote,
        population,
        populationYear,
        incomeGroup,
        categories,
        ImmutableList.<TreatyAction>builder().addAll(actions).add(action).build());
  }
}
