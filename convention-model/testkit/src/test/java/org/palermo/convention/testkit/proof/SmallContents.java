package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.ConditionArbitraries;
import org.palermo.convention.testkit.QuestionnaireArbitraries;
import org.palermo.convention.testkit.RuleArbitraries;
import org.palermo.convention.testkit.TreatyArbitraries;

/** Contents so small that every form can be judged, often with a defect on purpose. */
final class SmallContents {
  private static final String CODE = "TIP";

  private SmallContents() {}

  /** Forms of up to three questions of those types. */
  static Arbitrary<ProtocolContent> of(int mostQuestions, AnswerType... types) {
    return Arbitraries.of(types)
        .list()
        .ofMinSize(1)
        .ofMaxSize(mostQuestions)
        .flatMap(SmallContents::questions)
        .flatMap(SmallContents::contents);
  }

  private static Arbitrary<List<Question>> questions(List<AnswerType> types) {
    List<Arbitrary<Question>> plain = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      plain.add(
          QuestionnaireArbitraries.questions(CODE, "tip.01." + (i + 1), 10 * (i + 1), types.get(i))
              .map(SmallContents::narrow));
    }
    return Combinators.combine(plain).as(List::copyOf).flatMap(SmallContents::asked);
  }

  private static Arbitrary<List<Question>> asked(List<Question> plain) {
    List<Arbitrary<Question>> asked = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Question question = plain.get(i);
      Arbitrary<Optional<Condition>> when =
          i == 0
              ? Arbitraries.just(Optional.empty())
              : ConditionArbitraries.conditions(plain.subList(0, i)).optional(0.4);
      asked.add(when.map(condition -> askedWhen(question, condition)));
    }
    return Combinators.combine(asked).as(List::copyOf);
  }

  /** With one column at most, so that all short lists of rows can be gone through. */
  private static Question narrow(Question question) {
    Question column = Question.builder("tip.01.1.known", CODE, AnswerType.BOOLEAN).order(1).build();
    return question.type() == AnswerType.ROWS
        ? changed(question, ImmutableList.of(column), Optional.empty())
        : question;
  }

  private static Question askedWhen(Question question, Optional<Condition> condition) {
    return changed(question, question.columns(), condition);
  }

  private static Question changed(
      Question q, ImmutableList<Question> columns, Optional<Condition> condition) {
    return new Question(
        q.id(),
        q.instrument(),
        q.citations(),
        q.cluster(),
        q.order(),
        q.type(),
        q.purpose(),
        q.prompt(),
        q.options(),
        q.exclusive(),
        columns,
        condition,
        q.notes());
  }

  private static Arbitrary<ProtocolContent> contents(List<Question> questions) {
    Questionnaire form =
        new Questionnaire(
            "tip",
            new SemanticVersion(1, 0, 0),
            CODE,
            Wording.english("Form"),
            ImmutableList.of(),
            ImmutableList.copyOf(questions),
            ImmutableList.of());
    return Combinators.combine(
            TreatyArbitraries.instruments(CODE), TreatyArbitraries.provisionLists(CODE))
        .flatAs(
            (instrument, provisions) ->
                RuleArbitraries.rules(form, provisions)
                    .flatMap(SmallContents::withRelatives)
                    .map(
                        rules ->
                            new ProtocolContent(
                                instrument, provisions, form, rules, ImmutableSortedMap.of())));
  }

  /** The rules, at times with a twin of the first, said otherwise, or with its reverse. */
  private static Arbitrary<ImmutableList<GapRule>> withRelatives(ImmutableList<GapRule> rules) {
    return Arbitraries.of(0, 0, 1, 2, 3)
        .map(
            kind ->
                switch (kind) {
                  case 1 -> and(rules, same -> new Condition.AllOf(ImmutableList.of(same)));
                  case 2 -> and(rules, Condition.Not::new);
                  case 3 ->
                      and(
                          rules,
                          some ->
                              new Condition.AllOf(ImmutableList.of(some, new Condition.Not(some))));
                  default -> rules;
                });
  }

  private static ImmutableList<GapRule> and(
      ImmutableList<GapRule> rules, Function<Condition, Condition> changed) {
    GapRule first = rules.get(0);
    return ImmutableList.<GapRule>builder()
        .addAll(rules)
        .add(
            new GapRule(
                first.id() + ".b",
                1,
                first.instrument(),
                first.question(),
                first.provisions(),
                first.shape(),
                first.text(),
                ImmutableList.of(),
                first.cases().stream()
                    .map(
                        found ->
                            new GapCase(
                                changed.apply(found.when()),
                                found.severity(),
                                found.kind(),
                                found.assistance()))
                    .collect(ImmutableList.toImmutableList()),
                ImmutableList.of()))
        .build();
  }
}
