package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.gap.DutyShape;
import org.palermo.convention.gap.Equivalent;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.cases.WorkedCases;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;

/** Gap rules over a questionnaire, and worked cases that agree with them. */
public final class RuleArbitraries {
  private RuleArbitraries() {}

  /** Up to three rules that read questions of the questionnaire and cite those provisions. */
  public static Arbitrary<ImmutableList<GapRule>> rules(
      Questionnaire questionnaire, ImmutableList<Provision> provisions) {
    return Arbitraries.of(questionnaire.questions())
        .set()
        .ofMinSize(1)
        .ofMaxSize(Math.min(3, questionnaire.questions().size()))
        .flatMap(
            read ->
                Combinators.combine(
                        read.stream()
                            .sorted(java.util.Comparator.comparing(Question::id))
                            .map(question -> rules(question, questionnaire, provisions))
                            .toList())
                    .as(ImmutableList::copyOf));
  }

  /** Rules that read that question. */
  public static Arbitrary<GapRule> rules(
      Question question, Questionnaire questionnaire, ImmutableList<Provision> provisions) {
    return Combinators.combine(
            Arbitraries.of(provisions),
            Arbitraries.of(DutyShape.class),
            TextArbitraries.wordings(),
            Arbitraries.of(questionnaire.questions()).map(Question::id).optional(0.2),
            gapCases(questionnaire.questions()).list().ofMinSize(1).ofMaxSize(3),
            equivalents(question))
        .as(
            (provision, shape, text, denied, cases, equivalents) ->
                new GapRule(
                    question.id(),
                    1,
                    questionnaire.instrument(),
                    question.id(),
                    ImmutableList.of(provision.citation()),
                    shape,
                    text,
                    denied.map(ImmutableList::of).orElse(ImmutableList.of()),
                    capped(cases, provision, provisions),
                    equivalents));
  }

  /** Two worked cases for each rule of a content; their verdicts are what the rules say. */
  public static Arbitrary<ImmutableList<WorkedCase>> workedCases(ProtocolContent content) {
    return Combinators.combine(
            content.rules().stream().map(rule -> workedCases(rule, content)).toList())
        .as(cases -> cases.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList()));
  }

  private static Arbitrary<List<WorkedCase>> workedCases(GapRule rule, ProtocolContent content) {
    QuestionSet questions = QuestionSet.of(ImmutableList.of(content.questionnaire()));
    return Combinators.combine(TextArbitraries.lines(), AnswerArbitraries.answerMaps(questions))
        .as((title, given) -> worked(rule, content, title, given))
        .list()
        .ofSize(2);
  }

  private static WorkedCase worked(
      GapRule rule,
      ProtocolContent content,
      String title,
      ImmutableMap<String, RecordedAnswer> given) {
    AnswerSheet sheet =
        WorkedCases.sheet(rule, content.questionnaire(), content.provisions(), given);
    return new WorkedCase(
        rule.id(), title, given.values().asList(), WorkedCase.Expected.of(rule.judge(sheet)));
  }

  /** Cases that look at any of those questions. */
  public static Arbitrary<GapCase> gapCases(List<Question> questions) {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, ConditionArbitraries.conditions(questions)),
                net.jqwik.api.Tuple.of(1, ConditionArbitraries.onScopes(questions))),
            Arbitraries.of(Severity.class),
            Arbitraries.of(GapKind.class),
            TextArbitraries.helpThatFits())
        .as(GapCase::new);
  }

  private static Arbitrary<ImmutableList<Equivalent>> equivalents(Question question) {
    return question.options().isEmpty()
        ? Arbitraries.just(ImmutableList.of())
        : TextArbitraries.upTo(
            1,
            Combinators.combine(
                    Arbitraries.of(question.options()),
                    TextArbitraries.wordings(),
                    Arbitraries.of("CIVIL", "COMMON", "ISLAMIC")
                        .set()
                        .ofMaxSize(2)
                        .map(ImmutableSortedSet::copyOf))
                .as(Equivalent::new));
  }

  /** The same cases, none above what the provision allows. */
  private static ImmutableList<GapCase> capped(
      List<GapCase> cases, Provision provision, ImmutableList<Provision> provisions) {
    Severity ceiling =
        Provisions.of(provisions)
            .firmest(ImmutableList.of(provision.citation()))
            .map(Severity::ceiling)
            .orElse(Severity.CRITICAL);
    return cases.stream()
        .map(
            found ->
                new GapCase(
                    found.when(),
                    found.severity().atMost(ceiling),
                    found.kind(),
                    found.assistance()))
        .collect(ImmutableList.toImmutableList());
  }
}
