package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;

/**
 * What is proved about the rules and questions of a plugin over every questionnaire that can be
 * told from another, for a State of any standing: every {@link Defect} there is, or that there is
 * none.
 *
 * @param instrument code of the instrument
 * @param findings every defect, sorted; empty if everything is proved sound
 * @param walked for each rule, by id, how many questionnaires were walked: those that its
 *     conditions, and the conditions of the questions they look at, can tell apart
 * @param form the questionnaire; where a condition looks at a scope of another instrument, with
 *     questions that stand in for that scope. The witnesses answer its questions
 */
public record RuleProofs(
    String instrument,
    ImmutableList<RuleFinding> findings,
    ImmutableSortedMap<String, BigInteger> walked,
    QuestionSet form) {
  /** Proves what can be proved of the rules and questions of a content. */
  public static RuleProofs of(ProtocolContent content) {
    return new Prover(content).prove();
  }

  /** The defects of one kind. */
  public ImmutableList<RuleFinding> of(Defect defect) {
    return findings.stream()
        .filter(finding -> finding.defect() == defect)
        .collect(ImmutableList.toImmutableList());
  }

  /** Such as {@code UNTOC: 147 rules over 1234 questionnaires, 0 findings}. */
  @Override
  public String toString() {
    return "%s: %d rules over %s questionnaires, %d findings"
        .formatted(
            instrument,
            walked.size(),
            walked.values().stream().reduce(BigInteger.ZERO, BigInteger::add),
            findings.size());
  }

  private static final class Prover {
    private final ProtocolContent content;
    private final AnswerSpace space;
    private final Walk walk;
    private final List<RuleFinding> findings = new ArrayList<>();
    private final Map<String, BigInteger> walked = new TreeMap<>();

    Prover(ProtocolContent content) {
      this.content = content;
      this.space = AnswerSpace.of(content);
      this.walk = new Walk(space);
    }

    RuleProofs prove() {
      proved(content.questionnaire().id(), () -> QuestionCheck.of(space, content.questionnaire()));
      List<RuleView> views = new ArrayList<>();
      Map<String, Question> questions =
          Maps.uniqueIndex(content.questionnaire().questions(), Question::id);
      Provisions provisions = provisions(content);
      for (GapRule rule : content.rules()) {
        Question question = questions.get(rule.question());
        if (question != null) {
          proved(
              rule.id(),
              () -> {
                RuleView view =
                    RuleView.of(space, rule, question, provisions.firmest(rule.provisions()));
                views.add(view);
                walked.put(rule.id(), size(view.variables()));
                return alone(view);
              });
        }
      }
      together(views);
      return new RuleProofs(
          content.instrument().code(),
          ImmutableList.sortedCopyOf(findings),
          ImmutableSortedMap.copyOf(walked),
          space.form());
    }

    private BigInteger size(ImmutableSortedSet<Integer> variables) {
      return walk.count(walk.forms(variables), variables);
    }

    private ImmutableList<RuleFinding> alone(RuleView view) {
      return ImmutableList.<RuleFinding>builder()
          .addAll(FiringCheck.of(space, view))
          .addAll(SettledCheck.of(space, view))
          .build();
    }

    private void together(List<RuleView> views) {
      ImmutableListMultimap<String, RuleView> byQuestion =
          Multimaps.index(views, view -> view.question().id());
      for (int i = 0; i < views.size(); i++) {
        RuleView one = views.get(i);
        proved(one.rule().id(), () -> BetterAnswerCheck.of(space, one, byQuestion));
        for (RuleView other : views.subList(i + 1, views.size())) {
          proved(
              one.rule().id() + " and " + other.rule().id(), () -> PairCheck.of(space, one, other));
        }
      }
    }

    private void proved(String place, Supplier<ImmutableList<RuleFinding>> proof) {
      space.diagrams().begin();
      try {
        findings.addAll(proof.get());
      } catch (TooWideException e) {
        findings.add(
            new RuleFinding(
                Defect.TOO_WIDE,
                content.instrument().code(),
                place,
                ImmutableList.of(),
                "there are more ways to answer what is looked at than can be walked, so nothing is"
                    + " proved",
                "look at fewer questions or options, or split the rule"));
      }
    }
  }

  /** The provisions of a content, the first at each place. */
  static Provisions provisions(ProtocolContent content) {
    Map<Citation, Provision> first = new LinkedHashMap<>();
    content.provisions().forEach(provision -> first.putIfAbsent(provision.citation(), provision));
    return Provisions.of(first.values());
  }
}
