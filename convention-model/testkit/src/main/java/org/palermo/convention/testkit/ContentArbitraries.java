package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;

/** Small contents of plugins whose parts fit one another. */
public final class ContentArbitraries {
  private ContentArbitraries() {}

  /** Contents for any instrument; {@code ContentCheck} finds no fault in them. */
  public static Arbitrary<ProtocolContent> contents() {
    return TreatyArbitraries.instrumentCodes().flatMap(ContentArbitraries::contents);
  }

  /** Contents for the instrument of that code. */
  public static Arbitrary<ProtocolContent> contents(String code) {
    return Combinators.combine(
            TreatyArbitraries.instruments(code),
            TreatyArbitraries.provisionLists(code),
            actions(code))
        .flatAs(ContentArbitraries::contents);
  }

  private static Arbitrary<ProtocolContent> contents(
      Instrument instrument,
      ImmutableList<Provision> provisions,
      ImmutableSortedMap<String, TreatyAction> actions) {
    return QuestionnaireArbitraries.questionnaires(instrument.code())
        .flatMap(
            questionnaire ->
                RuleArbitraries.rules(questionnaire, provisions)
                    .map(
                        rules ->
                            new ProtocolContent(
                                instrument, provisions, questionnaire, rules, actions)));
  }

  private static Arbitrary<ImmutableSortedMap<String, TreatyAction>> actions(String code) {
    return Combinators.combine(TextArbitraries.stateCodes(), StateArbitraries.treatyActions(code))
        .as(ImmutableSortedMap::of)
        .optional(0.3)
        .map(one -> one.orElse(ImmutableSortedMap.of()));
  }
}
