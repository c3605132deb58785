package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.palermo.convention.Truth;
import org.palermo.convention.Wording;

/**
 * A form with one question of each kind that conditions look at, and answers to it: {@code f.w} is
 * asked when {@code f.c1} is yes, {@code f.c1} and {@code f.c2} are cluster I.
 */
@SuppressWarnings("exports") // test code, patched into an exported package
public final class SampleForm {
  public static final Question C1 = question("f.c1", AnswerType.COMPLIANCE, 1).build();
  public static final Question C2 = question("f.c2", AnswerType.COMPLIANCE, 2).build();
  public static final Question CHOICE =
      question("f.choice", AnswerType.CHOICE, 3).options(List.of("a", "b", "c")).build();
  public static final Question TICKS =
      question("f.ticks", AnswerType.MULTICHOICE, 4)
          .options(List.of("a", "b", "c", "none"))
          .exclusive(List.of("none"))
          .build();
  public static final Question NUMBER = question("f.number", AnswerType.NUMBER, 5).build();
  public static final Question DAY = question("f.day", AnswerType.DATE, 6).build();
  public static final Question FIGURES = question("f.figures", AnswerType.STATISTICS, 7).build();
  public static final Question ROWS =
      question("f.rows", AnswerType.ROWS, 8)
          .columns(
              List.of(
                  question("f.rows.kind", AnswerType.CHOICE, 1).options(List.of("a", "b")).build(),
                  question("f.rows.count", AnswerType.NUMBER, 2).build()))
          .build();
  public static final Question WAITING =
      question("f.w", AnswerType.COMPLIANCE, 9)
          .askedWhen(Optional.of(new Condition.In("f.c1", ImmutableSortedSet.of("yes"))))
          .build();

  public static final ImmutableList<Question> QUESTIONS =
      ImmutableList.of(C1, C2, CHOICE, TICKS, NUMBER, DAY, FIGURES, ROWS, WAITING);
  public static final QuestionSet SET = QuestionSet.of(ImmutableList.of(form(QUESTIONS)));

  private SampleForm() {}

  private static QuestionBuilder question(String id, AnswerType type, int order) {
    return Question.builder(id, "FORM", type).order(order).cluster(Optional.of("I"));
  }

  /** Those questions as a form. */
  public static Questionnaire form(Iterable<Question> questions) {
    return new Questionnaire(
        "form",
        new SemanticVersion(1, 0, 0),
        "FORM",
        Wording.english("A form"),
        ImmutableList.of("2005-1"),
        ImmutableList.copyOf(questions),
        ImmutableList.of());
  }

  /** Answers that the question accepts. */
  static Arbitrary<Answer> answers(Question question) {
    return switch (question.type()) {
      case COMPLIANCE, BOOLEAN, CHOICE ->
          Arbitraries.of(question.options()).map(Answer.Option::new);
      case MULTICHOICE ->
          Arbitraries.frequencyOf(
              Tuple.of(
                  4,
                  Arbitraries.of("a", "b", "c")
                      .set()
                      .ofMinSize(1)
                      .map(ticked -> new Answer.Options(ImmutableSortedSet.copyOf(ticked)))),
              Tuple.of(1, Arbitraries.just(new Answer.Options(ImmutableSortedSet.of("none")))));
      case NUMBER ->
          Arbitraries.integers().between(-2, 3).map(n -> new Answer.Quantity(new BigDecimal(n)));
      case DATE -> days().map(Answer.Date::new);
      case STATISTICS ->
          Arbitraries.frequencyOf(
              Tuple.of(
                  3,
                  Arbitraries.of(0, 1, 7)
                      .list()
                      .ofMinSize(1)
                      .ofMaxSize(2)
                      .map(SampleForm::figures)),
              Tuple.of(1, Arbitraries.just(new Answer.NoFigures())));
      case ROWS -> rows(question);
      default -> Arbitraries.just(new Answer.Text("words"));
    };
  }

  private static Answer figures(List<Integer> values) {
    return new Answer.Figures(
        values.stream()
            .map(value -> new Answer.Figures.Figure("2005", BigDecimal.valueOf(value)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Arbitrary<Answer> rows(Question question) {
    List<Arbitrary<RecordedAnswer>> cells =
        question.columns().stream().map(SampleForm::recorded).toList();
    return Combinators.combine(cells)
        .as(ImmutableList::copyOf)
        .list()
        .ofMaxSize(3)
        .map(
            list -> {
              ImmutableList.Builder<Answer.Rows.Row> rows = ImmutableList.builder();
              for (int i = 0; i < list.size(); i++) {
                rows.add(new Answer.Rows.Row("row " + i, list.get(i)));
              }
              return new Answer.Rows(rows.build());
            });
  }

  /** Days around those that conditions compare with. */
  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 4).map(LocalDate.of(2005, 1, 1)::plusDays);
  }

  /** Answers, and silences of every kind. */
  public static Arbitrary<AnswerState> states(Question question) {
    return Arbitraries.frequencyOf(
        Tuple.of(5, answers(question).map(AnswerState.Answered::new)),
        Tuple.of(
            2,
            Arbitraries.of(
                new AnswerState.Blank(),
                new AnswerState.Unknown(),
                new AnswerState.Declined(),
                new AnswerState.Withdrawn())));
  }

  /** Bare records of those. */
  public static Arbitrary<RecordedAnswer> recorded(Question question) {
    return states(question).map(state -> RecordedAnswer.of(question.id(), state));
  }

  /** At most one record for each question of the form, by question. */
  public static Arbitrary<ImmutableMap<String, RecordedAnswer>> answers() {
    List<Arbitrary<Optional<RecordedAnswer>>> said =
        QUESTIONS.stream().map(question -> recorded(question).optional(0.8)).toList();
    return Combinators.combine(said)
        .as(
            answers ->
                answers.stream()
                    .flatMap(Optional::stream)
                    .collect(
                        ImmutableMap.toImmutableMap(RecordedAnswer::question, answer -> answer)));
  }

  /** Those answers with one question left blank. */
  public static Map<String, RecordedAnswer> without(
      Map<String, RecordedAnswer> answers, String blank) {
    return com.google.common.collect.Maps.filterKeys(answers, id -> !id.equals(blank));
  }

  /** How a State may stand to the instrument {@code FORM}. */
  static Arbitrary<Standing> standings() {
    return Combinators.combine(Arbitraries.of(Truth.class), Arbitraries.of(Truth.class))
        .as(
            (party, signatory) ->
                new Standing(
                    ImmutableMap.of("FORM", party),
                    ImmutableMap.of("FORM", signatory),
                    Optional.empty()));
  }

  /** The sheet of those answers, for a State that stands to nothing. */
  public static AnswerSheet sheet(Map<String, RecordedAnswer> answers) {
    return AnswerSheet.of(SET, answers, Standing.NONE);
  }

  /** The sheet of those answers, for a State that stands to nothing. */
  public static AnswerSheet sheet(RecordedAnswer... answers) {
    ImmutableMap.Builder<String, RecordedAnswer> byQuestion = ImmutableMap.builder();
    for (RecordedAnswer answer : answers) {
      byQuestion.put(answer.question(), answer);
    }
    return sheet(byQuestion.buildOrThrow());
  }

  /** Conditions of every kind on the form, of which the first kinds look at silence. */
  public static Arbitrary<Condition> conditions() {
    return nested(Arbitraries.oneOf(onAnswers(), onSilence(), onStanding()), 3);
  }

  /** Conditions that do not look at silence. */
  public static Arbitrary<Condition> conditionsOnAnswers() {
    return nested(onAnswers(), 2);
  }

  private static Arbitrary<Condition> onSilence() {
    Arbitrary<String> ids = Arbitraries.of(QUESTIONS).map(Question::id);
    Arbitrary<ImmutableSortedSet<String>> codes =
        some("answered", "blank", "unknown", "declined", "withdrawn", "not_asked");
    return Arbitraries.oneOf(
        ids.map(Condition.Known::new), Combinators.combine(ids, codes).as(Condition.StatusIn::new));
  }

  private static Arbitrary<Condition> onStanding() {
    return Arbitraries.of(new Condition.PartyTo("FORM"), new Condition.SignatoryTo("FORM"));
  }

  private static Arbitrary<Condition> onAnswers() {
    Arbitrary<ImmutableSortedSet<String>> compliance = some("yes", "yes_in_part", "no");
    Arbitrary<ImmutableSortedSet<String>> ticks = some("a", "b", "c", "none");
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of("f.c1", "f.c2", "f.w"), compliance)
            .as(Condition.In::new),
        some("a", "b", "c").map(options -> new Condition.In("f.choice", options)),
        ticks.map(options -> new Condition.IncludesAny("f.ticks", options)),
        ticks.map(options -> new Condition.LacksAny("f.ticks", options)),
        ticks.map(options -> new Condition.LacksAll("f.ticks", options)),
        Combinators.combine(Arbitraries.integers().between(0, 3), ticks)
            .as((n, of) -> new Condition.LacksAtLeast("f.ticks", 1 + n % of.size(), of)),
        Arbitraries.of(new Condition.IsZero("f.figures"), new Condition.HasNoData("f.figures")),
        comparison("f.number"),
        Combinators.combine(Arbitraries.of(true, false), days())
            .as((before, day) -> new Condition.When("f.day", before, day)),
        some("yes_in_part", "no")
            .map(options -> new Condition.AnyAnswerIn(Scope.parse("FORM/I"), options)),
        onRows());
  }

  private static Arbitrary<Condition> comparison(String question) {
    return Combinators.combine(
            Arbitraries.of(Comparison.class), Arbitraries.integers().between(-1, 2))
        .as((how, bound) -> new Condition.Compare(question, how, BigDecimal.valueOf(bound)));
  }

  private static Arbitrary<Condition> onRows() {
    Arbitrary<Condition> where =
        Arbitraries.oneOf(
            some("a", "b").map(options -> new Condition.In("f.rows.kind", options)),
            comparison("f.rows.count"));
    return Combinators.combine(
            Arbitraries.of(Condition.RowsHold.Quantifier.class),
            Arbitraries.integers().between(0, 3),
            nested(where, 1))
        .as((quantifier, n, on) -> new Condition.RowsHold("f.rows", quantifier, n, on));
  }

  private static Arbitrary<ImmutableSortedSet<String>> some(String... codes) {
    return Arbitraries.of(codes)
        .set()
        .ofMinSize(1)
        .ofMaxSize(3 < codes.length ? 3 : codes.length)
        .map(ImmutableSortedSet::copyOf);
  }

  static Arbitrary<Condition> nested(Arbitrary<Condition> simple, int levels) {
    if (levels == 0) {
      return simple;
    }
    Arbitrary<Condition> part = nested(simple, levels - 1);
    Arbitrary<ImmutableList<Condition>> parts = part.list().ofMaxSize(3).map(ImmutableList::copyOf);
    return Arbitraries.frequencyOf(
            Tuple.of(3, simple),
            Tuple.of(1, parts.map(Condition.AllOf::new)),
            Tuple.of(1, parts.map(Condition.AnyOf::new)),
            Tuple.of(1, part.map(Condition.Not::new)),
            Tuple.of(
                1,
                Combinators.combine(Arbitraries.integers().between(0, 3), parts)
                    .as((n, all) -> new Condition.AtLeast(Math.min(n, all.size()), all))),
            Tuple.of(1, Combinators.combine(part, part).as(Condition.Unless::new)))
        .withoutEdgeCases();
  }

  /** The ids of all questions of the form. */
  static ImmutableSet<String> ids() {
    return QUESTIONS.stream().map(Question::id).collect(ImmutableSet.toImmutableSet());
  }
}
