package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.CaseExample;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.Origin;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.questionnaire.Standing;

/** Answers that fit given questions, silences of every kind, sheets and responses. */
public final class AnswerArbitraries {
  private AnswerArbitraries() {}

  /** Answers that the question accepts, of every kind that fits its type. */
  public static Arbitrary<Answer> answers(Question question) {
    return switch (question.type()) {
      case COMPLIANCE, BOOLEAN, CHOICE ->
          Arbitraries.of(
                  Sets.difference(
                          question.options(), ImmutableSet.of(AnswerState.NotApplicable.OPTION))
                      .immutableCopy())
              .map(Answer.Option::new);
      case MULTICHOICE -> ticks(question);
      case TEXT -> TextArbitraries.lines().map(Answer.Text::new);
      case NUMBER -> TextArbitraries.numbers().map(Answer.Quantity::new);
      case DATE -> TextArbitraries.days().map(Answer.Date::new);
      case LAW_REFERENCE -> some(laws()).map(Answer.Laws::new);
      case CASE_EXAMPLE -> some(cases()).map(Answer.Cases::new);
      case STATISTICS -> statistics();
      case ROWS -> rows(question);
    };
  }

  private static Arbitrary<Answer> ticks(Question question) {
    Arbitrary<Answer> together =
        Arbitraries.of(Sets.difference(question.options(), question.exclusive()).immutableCopy())
            .set()
            .ofMinSize(1)
            .ofMaxSize(question.options().size() - question.exclusive().size())
            .map(ImmutableSortedSet::copyOf)
            .map(Answer.Options::new);
    return question.exclusive().isEmpty()
        ? together
        : Arbitraries.frequencyOf(
            Tuple.of(3, together),
            Tuple.of(
                1,
                Arbitraries.of(question.exclusive())
                    .map(alone -> new Answer.Options(ImmutableSortedSet.of(alone)))));
  }

  private static Arbitrary<Answer> statistics() {
    Arbitrary<Answer> figures =
        Combinators.combine(
                Arbitraries.of("2004", "2005", "2001-2003"),
                Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.just(java.math.BigDecimal.ZERO)),
                    Tuple.of(2, TextArbitraries.amounts())))
            .as(Answer.Figures.Figure::new)
            .list()
            .uniqueElements(Answer.Figures.Figure::period)
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(list -> new Answer.Figures(ImmutableList.copyOf(list)));
    return Arbitraries.frequencyOf(
        Tuple.of(3, figures), Tuple.of(1, Arbitraries.just(new Answer.NoFigures())));
  }

  private static Arbitrary<Answer> rows(Question question) {
    List<Arbitrary<RecordedAnswer>> columns = new ArrayList<>();
    for (Question column : question.columns()) {
      columns.add(answers(column).map(said -> bare(column, said)));
    }
    Arbitrary<ImmutableList<RecordedAnswer>> cells =
        Combinators.combine(columns).as(ImmutableList::copyOf);
    return Combinators.combine(Arbitraries.of("first", "second", "ثالث"), cells)
        .as(Answer.Rows.Row::new)
        .list()
        .uniqueElements(Answer.Rows.Row::key)
        .ofMaxSize(3)
        .map(list -> new Answer.Rows(ImmutableList.copyOf(list)));
  }

  private static RecordedAnswer bare(Question question, Answer said) {
    return RecordedAnswer.of(question.id(), answered(said, Optional.empty()));
  }

  private static AnswerState answered(Answer said, Optional<String> reason) {
    AnswerState.Answered state = new AnswerState.Answered(said);
    return state.lacksReason() ? new AnswerState.Answered(said, reason) : state;
  }

  /** Answers and silences of every kind; each counts that gives an answer at all. */
  public static Arbitrary<AnswerState> states(Question question) {
    Arbitrary<AnswerState> answered =
        Combinators.combine(answers(question), TextArbitraries.lines())
            .as((said, reason) -> answered(said, Optional.of(reason)));
    Arbitrary<AnswerState> silent =
        Arbitraries.of(
            new AnswerState.Blank(),
            new AnswerState.Unknown(),
            new AnswerState.Declined(),
            new AnswerState.Withdrawn());
    Arbitrary<AnswerState> notApplicable =
        TextArbitraries.lines().map(reason -> new AnswerState.NotApplicable(Optional.of(reason)));
    boolean offered = question.options().contains(AnswerState.NotApplicable.OPTION);
    return Arbitraries.frequencyOf(
        Tuple.of(6, answered), Tuple.of(2, silent), Tuple.of(1, offered ? notApplicable : silent));
  }

  /** What is recorded for a question: answer or silence, with comment, laws, day and so on. */
  public static Arbitrary<RecordedAnswer> recorded(Question question) {
    return Combinators.combine(
            states(question),
            TextArbitraries.lines().optional(0.2),
            TextArbitraries.upTo(1, laws()),
            TextArbitraries.upTo(1, cases()),
            TextArbitraries.days().optional(0.3),
            Arbitraries.of("Ministry of Justice", "وزارة العدل").optional(0.2),
            TextArbitraries.visibilities())
        .as(
            (state, comment, laws, cases, said, respondent, visibility) ->
                new RecordedAnswer(
                    question.id(), state, comment, laws, cases, said, respondent, visibility));
  }

  /** An answer carried over that waits to be confirmed. */
  public static Arbitrary<RecordedAnswer> carriedOver(Question question) {
    return Combinators.combine(answers(question), origins())
        .as(
            (said, origin) ->
                RecordedAnswer.of(
                    question.id(),
                    new AnswerState.Unconfirmed(answered(said, Optional.of("as before")), origin)));
  }

  /** Where answers may have been carried over from. */
  public static Arbitrary<Origin> origins() {
    return Combinators.combine(
            Arbitraries.of("tip", "untoc"),
            Arbitraries.of("1.0.0", "2.0.0").map(SemanticVersion::parse),
            Arbitraries.of("tip.1.1", "untoc.06.1"),
            TextArbitraries.days().optional(0.5))
        .as(Origin::new);
  }

  /** Laws cited. */
  public static Arbitrary<LawReference> laws() {
    return Combinators.combine(
            TextArbitraries.lines(),
            TextArbitraries.lines().optional(0.3),
            TextArbitraries.days().optional(0.3),
            Arbitraries.of("https://laws.example/12", "https://laws.example/é?a=1&b=2")
                .optional(0.3))
        .as(LawReference::new);
  }

  /** Cases cited. */
  public static Arbitrary<CaseExample> cases() {
    return Combinators.combine(
            TextArbitraries.lines(),
            TextArbitraries.lines().optional(0.3),
            TextArbitraries.days().optional(0.3))
        .as(CaseExample::new);
  }

  /** At most one recorded answer for each question of the set, by question. */
  public static Arbitrary<ImmutableMap<String, RecordedAnswer>> answerMaps(QuestionSet questions) {
    List<Arbitrary<Optional<RecordedAnswer>>> said =
        questions.all().stream().map(question -> recorded(question).optional(0.8)).toList();
    return Combinators.combine(said)
        .as(
            answers ->
                answers.stream()
                    .flatMap(Optional::stream)
                    .collect(
                        ImmutableMap.toImmutableMap(RecordedAnswer::question, answer -> answer)));
  }

  /** Sheets over those questions: some answered, some silent, some left out. */
  public static Arbitrary<AnswerSheet> answerSheets(QuestionSet questions) {
    return Combinators.combine(answerMaps(questions), standings())
        .as((answers, standing) -> AnswerSheet.of(questions, answers, standing));
  }

  /** How a State may stand to {@code UNTOC} and {@code TIP}. */
  public static Arbitrary<Standing> standings() {
    Arbitrary<Truth> truths = Arbitraries.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
    return Combinators.combine(truths, truths, Arbitraries.of(false, true))
        .as(
            (convention, protocol, signed) ->
                new Standing(
                    ImmutableMap.of("UNTOC", convention, "TIP", protocol),
                    ImmutableMap.of("TIP", Truth.of(signed && protocol == Truth.FALSE)),
                    Optional.empty()));
  }

  /** Responses of one State to a questionnaire; a question may have several answers. */
  public static Arbitrary<Response> responses(String state, Questionnaire questionnaire) {
    Arbitrary<RecordedAnswer> any =
        Arbitraries.oneOf(
            questionnaire.questions().stream()
                .map(
                    question ->
                        Arbitraries.frequencyOf(
                            Tuple.of(5, recorded(question)), Tuple.of(1, carriedOver(question))))
                .toList());
    return Combinators.combine(
            Arbitraries.of("2005-1", "2010-1"),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(ResponseStatus.SUBMITTED)),
                Tuple.of(1, Arbitraries.of(ResponseStatus.class))),
            TextArbitraries.days(),
            TextArbitraries.lines().optional(0.2),
            TextArbitraries.visibilities(),
            TextArbitraries.upTo(6, any))
        .as(
            (cycle, status, submitted, respondent, visibility, answers) ->
                new Response(
                    state,
                    questionnaire.id(),
                    questionnaire.version(),
                    cycle,
                    status,
                    submitted,
                    respondent,
                    visibility,
                    answers));
  }

  private static <T> Arbitrary<ImmutableList<T>> some(Arbitrary<T> values) {
    return values.list().ofMinSize(1).ofMaxSize(2).map(ImmutableList::copyOf);
  }
}
