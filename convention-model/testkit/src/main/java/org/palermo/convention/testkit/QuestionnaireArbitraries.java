package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.SemanticVersion;

/** Questions of every type, questionnaires, versions and reporting cycles. */
public final class QuestionnaireArbitraries {
  private static final ImmutableList<ImmutableSet<String>> COMPLIANCE =
      ImmutableList.of(
          ImmutableSet.of("yes", "yes_in_part", "no"),
          ImmutableSet.of("yes", "yes_in_part", "no", "not_applicable"),
          ImmutableSet.of("yes", "no", "optional_not_exercised"));

  private QuestionnaireArbitraries() {}

  /** Questions of one instrument, of every type, asked always. */
  public static Arbitrary<Question> questions(String instrument) {
    return Arbitraries.of(AnswerType.class)
        .flatMap(type -> questions(instrument, stem(instrument) + ".01.1", 10, type));
  }

  /** Questions of that type, asked always. */
  public static Arbitrary<Question> questions(
      String instrument, String id, int order, AnswerType type) {
    return Combinators.combine(
            TreatyArbitraries.citationLists(instrument),
            Arbitraries.of(TreatyArbitraries.CLUSTERS).optional(),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Purpose.SUBSTANCE)),
                Tuple.of(1, Arbitraries.of(Purpose.class))),
            TextArbitraries.wordings(),
            notes(),
            choices(type),
            type == AnswerType.ROWS ? columns(instrument, id) : Arbitraries.just(List.of()))
        .as(
            (citations, cluster, purpose, prompt, notes, choices, columns) ->
                Question.builder(id, instrument, type)
                    .citing(citations)
                    .cluster(cluster)
                    .order(order)
                    .purpose(purpose)
                    .prompt(prompt)
                    .notes(notes)
                    .options(choices.options())
                    .exclusive(choices.exclusive())
                    .columns(columns)
                    .build());
  }

  private record Choices(ImmutableSet<String> options, ImmutableSet<String> exclusive) {}

  private static Arbitrary<Choices> choices(AnswerType type) {
    ImmutableSet<String> none = ImmutableSet.of();
    return switch (type) {
      case COMPLIANCE -> Arbitraries.of(COMPLIANCE).map(some -> new Choices(some, none));
      case BOOLEAN -> Arbitraries.just(new Choices(ImmutableSet.of("yes", "no"), none));
      case CHOICE -> Arbitraries.of(2, 3, 4).map(count -> new Choices(letters(count), none));
      case MULTICHOICE -> Arbitraries.of(2, 3, 4).map(count -> ticks(letters(count)));
      default -> Arbitraries.just(new Choices(none, none));
    };
  }

  private static Choices ticks(ImmutableSet<String> letters) {
    return new Choices(
        ImmutableSet.<String>builder().addAll(letters).add("none").build(),
        ImmutableSet.of("none"));
  }

  private static ImmutableSet<String> letters(int count) {
    return ImmutableList.of("a", "b", "c", "d").subList(0, count).stream()
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Arbitrary<List<Question>> columns(String instrument, String id) {
    List<Arbitrary<Question>> columns =
        List.of(
            questions(instrument, id + ".kind", 1, AnswerType.CHOICE),
            questions(instrument, id + ".count", 2, AnswerType.NUMBER));
    return Combinators.combine(columns).as(List::copyOf);
  }

  private static Arbitrary<Question.Notes> notes() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Question.Notes.NONE)),
        Tuple.of(
            1,
            Combinators.combine(
                    TextArbitraries.wordings().optional(),
                    TextArbitraries.wordings().optional(),
                    Arbitraries.of("", "inferred", "seen: form of 2004"))
                .as(Question.Notes::new)));
  }

  /**
   * Questionnaires of one instrument with one to five questions; some questions are asked only when
   * a condition on earlier ones holds.
   */
  public static Arbitrary<Questionnaire> questionnaires(String instrument) {
    return questionLists(instrument)
        .flatMap(
            questions ->
                Combinators.combine(
                        versions(),
                        TextArbitraries.wordings(),
                        asked(questions),
                        exclusions(instrument))
                    .as(
                        (version, title, asked, excluded) ->
                            new Questionnaire(
                                stem(instrument),
                                version,
                                instrument,
                                title,
                                ImmutableList.of("2005-1"),
                                asked,
                                excluded)));
  }

  private static Arbitrary<List<Question>> questionLists(String instrument) {
    return Arbitraries.of(AnswerType.class)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(types -> numbered(instrument, types));
  }

  private static Arbitrary<List<Question>> numbered(String instrument, List<AnswerType> types) {
    List<Arbitrary<Question>> questions = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String id = stem(instrument) + ".01." + (i + 1);
      questions.add(questions(instrument, id, 10 * (i + 1), types.get(i)));
    }
    return Combinators.combine(questions).as(List::copyOf);
  }

  private static Arbitrary<ImmutableList<Question>> asked(List<Question> questions) {
    List<Arbitrary<Question>> asked = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      Arbitrary<Optional<Condition>> when =
          i == 0
              ? Arbitraries.just(Optional.empty())
              : ConditionArbitraries.conditions(questions.subList(0, i)).optional(0.4);
      asked.add(when.map(condition -> askedWhen(question, condition)));
    }
    return Combinators.combine(asked).as(ImmutableList::copyOf);
  }

  private static Question askedWhen(Question question, Optional<Condition> condition) {
    return Question.builder(question.id(), question.instrument(), question.type())
        .citing(question.citations())
        .cluster(question.cluster())
        .order(question.order())
        .purpose(question.purpose())
        .prompt(question.prompt())
        .notes(question.notes())
        .options(question.options())
        .exclusive(question.exclusive())
        .columns(question.columns())
        .askedWhen(condition)
        .build();
  }

  private static Arbitrary<ImmutableList<Questionnaire.Exclusion>> exclusions(String instrument) {
    return TextArbitraries.upTo(
        1,
        Combinators.combine(TreatyArbitraries.citations(instrument), TextArbitraries.wordings())
            .as(Questionnaire.Exclusion::new));
  }

  /** Sets of one or two questionnaires. */
  public static Arbitrary<QuestionSet> questionSets() {
    return Combinators.combine(questionnaires("UNTOC"), questionnaires("TIP").optional(0.3))
        .as(
            (one, other) ->
                QuestionSet.of(
                    other.map(two -> ImmutableList.of(one, two)).orElse(ImmutableList.of(one))));
  }

  /** Versions. */
  public static Arbitrary<SemanticVersion> versions() {
    Arbitrary<Integer> part = Arbitraries.integers().between(0, 12);
    return Combinators.combine(part, part, part).as(SemanticVersion::new);
  }

  /** Reporting cycles of one questionnaire. */
  public static Arbitrary<ReportingCycle> cycles(Questionnaire questionnaire) {
    return Combinators.combine(
            Arbitraries.of("2005-1", "2006-2", "2010-1"),
            TextArbitraries.days(),
            Arbitraries.integers().between(0, 400))
        .as(
            (id, opened, days) ->
                new ReportingCycle(
                    id,
                    questionnaire.id(),
                    questionnaire.instrument(),
                    opened,
                    LocalDate.ofEpochDay(opened.toEpochDay() + days)));
  }

  /** What the ids of an instrument's questions begin with. */
  static String stem(String instrument) {
    return com.google.common.base.Ascii.toLowerCase(instrument);
  }
}
