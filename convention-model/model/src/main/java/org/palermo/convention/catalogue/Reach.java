package org.palermo.convention.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;

/**
 * How the questions and rules of a plugin reach one provision. A place reaches a provision when it
 * equals it, contains it or lies within it.
 *
 * @param provision the provision
 * @param questions ids of the questions that ask about it, in order
 * @param rules ids of the rules that judge it, in the order given
 * @param excluded why no question or rule can reach it, where the questionnaire says so
 */
public record Reach(
    Provision provision,
    ImmutableList<String> questions,
    ImmutableList<String> rules,
    Optional<Wording> excluded) {

  /** The reach of each provision of a content, in the order given. */
  public static ImmutableList<Reach> of(ProtocolContent content) {
    return content.provisions().stream()
        .map(provision -> of(provision, content))
        .collect(ImmutableList.toImmutableList());
  }

  private static Reach of(Provision provision, ProtocolContent content) {
    Citation place = provision.citation();
    return new Reach(
        provision,
        content.questionnaire().questions().stream()
            .filter(question -> touches(question.citations(), place))
            .map(Question::id)
            .collect(ImmutableList.toImmutableList()),
        content.rules().stream()
            .filter(rule -> touches(rule.provisions(), place))
            .map(GapRule::id)
            .collect(ImmutableList.toImmutableList()),
        content.questionnaire().excluded().stream()
            .filter(exclusion -> exclusion.citation().equals(place))
            .map(Questionnaire.Exclusion::reason)
            .findFirst());
  }

  private static boolean touches(Collection<Citation> places, Citation provision) {
    return places.stream().anyMatch(place -> place.touches(provision));
  }

  /** Whether both a question and a rule reach it. */
  public boolean isComplete() {
    return !questions.isEmpty() && !rules.isEmpty();
  }

  /** Whether it is a firm duty that is neither reached by both nor excluded with a reason. */
  public boolean isMissed() {
    return provision.strength().isFirmDuty() && !isComplete() && excluded.isEmpty();
  }
}
