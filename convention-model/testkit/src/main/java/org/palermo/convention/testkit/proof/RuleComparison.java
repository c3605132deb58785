package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.treaty.Strength;

/**
 * Tells a variant of a rule from the rule itself, over all that a {@link WorkedCase} can say: every
 * form of the plugin, for a State that is party to its instrument and to no other.
 */
public final class RuleComparison {
  private final AnswerSpace space;
  private final QuestionSet form;
  private final GapRule rule;
  private final Optional<Strength> strength;
  private final Optional<Diagram<Boolean>> differs;

  private RuleComparison(ProtocolContent content, GapRule rule, GapRule variant) {
    this.space =
        new AnswerSpace(
            content.questionnaire(),
            Stream.of(rule, variant)
                .flatMap(each -> each.cases().stream())
                .map(GapCase::when)
                .collect(ImmutableSet.toImmutableSet()));
    this.form = QuestionSet.of(ImmutableList.of(content.questionnaire()));
    this.rule = rule;
    this.strength = RuleProofs.provisions(content).firmest(rule.provisions());
    this.differs = differs(variant);
  }

  /** Compares a rule of that content with a variant, which reads the same question. */
  public static RuleComparison of(ProtocolContent content, GapRule rule, GapRule variant) {
    return new RuleComparison(content, rule, variant);
  }

  /** Whether no worked case can tell the two apart; false also where there is too much to walk. */
  public boolean isSame() {
    return differs.isPresent() && !differs.get().values().contains(true);
  }

  /**
   * The smallest worked case that the rule fulfils and the variant does not; empty where there is
   * none, or too much to walk.
   */
  public Optional<WorkedCase> difference() {
    return differs.flatMap(new Walk(space)::smallest).map(this::worked);
  }

  private Optional<Diagram<Boolean>> differs(GapRule variant) {
    try {
      return Optional.of(
          space
              .diagrams()
              .combine(expected(rule), expected(variant), (one, other) -> !one.equals(other)));
    } catch (TooWideException e) {
      return Optional.empty();
    }
  }

  private Diagram<WorkedCase.Expected> expected(GapRule judged) {
    Diagrams diagrams = space.diagrams();
    Question question = form.question(rule.question()).orElseThrow();
    Diagram<WorkedCase.Expected> expected =
        diagrams.map(
            RuleView.of(space, judged, question, strength).outcome(),
            found -> found.expected(judged));
    for (Map.Entry<String, Integer> entry : space.sights().variables().entrySet()) {
      Standings party =
          entry.getKey().equals(rule.instrument()) ? Standings.PARTY : Standings.NEITHER;
      expected =
          diagrams.restrict(
              expected, entry.getValue(), space.sights().letters(entry.getKey()).indexOf(party));
    }
    for (Question elsewhere : StandIns.in(space.form(), rule.instrument())) {
      Integer nothingFound = space.alphabet(elsewhere).byOption().get(StandIns.OTHERWISE);
      expected =
          diagrams.restrict(
              expected, space.variable(elsewhere), nothingFound == null ? 0 : nothingFound);
    }
    return expected;
  }

  private WorkedCase worked(Witness shown) {
    Witness answered = new Witness(shown.answers(), Standing.NONE);
    Standing party =
        Standings.of(ImmutableMap.of(rule.instrument(), Standings.PARTY), Optional.empty());
    AnswerSheet sheet = AnswerSheet.of(form, answered.byQuestion(), party);
    return new WorkedCase(
        rule.id(),
        "With " + answered,
        shown.answers(),
        WorkedCase.Expected.of(rule.judge(sheet.judging(strength))));
  }
}
