package org.palermo.convention.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Objects;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;

/**
 * What a plugin brings.
 *
 * @param instrument the instrument
 * @param provisions its provisions, in the order of the text
 * @param questionnaire what is asked about it
 * @param rules how answers are read
 * @param actions treaty actions by code of the State, for an instrument that the register does not
 *     hold; else empty
 */
public record ProtocolContent(
    Instrument instrument,
    ImmutableList<Provision> provisions,
    Questionnaire questionnaire,
    ImmutableList<GapRule> rules,
    ImmutableSortedMap<String, TreatyAction> actions) {
  /**
   * @throws NullPointerException if a part is missing, since plugins may be foreign code
   */
  public ProtocolContent {
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(provisions, "provisions");
    Objects.requireNonNull(questionnaire, "questionnaire");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(actions, "actions");
  }
}
