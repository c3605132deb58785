package org.palermo.convention.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionBuilder;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.state.StateValues;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;
import org.palermo.convention.treaty.Strength;
import org.palermo.convention.treaty.TreatyValues;

/**
 * Two small forms with their rules: of the Convention, articles 5, 6 and 16 (which the Protocol
 * borrows), of the Protocol, articles 5 and 7 (beyond the competence of organizations), and the
 * questions on help that stand at the beginning and the end of forms.
 */
@SuppressWarnings("exports") // test code, patched into an exported package
public final class SampleBook {
  public static final Provisions PROVISIONS =
      Provisions.of(
          ImmutableList.of(
              provision("UNTOC 5(1)", Strength.MANDATORY, "criminalization"),
              provision("UNTOC 6(1)", Strength.MANDATORY, "criminalization"),
              provision("UNTOC 9(1)", Strength.MANDATORY_TO_ENDEAVOUR, "criminalization"),
              provision("UNTOC 16(1)", Strength.MANDATORY, "cooperation"),
              provision("UNTOC 32(5)", Strength.MANDATORY, "cooperation"),
              provision("TIP 5(1)", Strength.MANDATORY, "criminalization"),
              provision("TIP 7(1)", Strength.MANDATORY_TO_CONSIDER, "outside")));

  public static final Questionnaire TREATY_FORM =
      form(
          "untoc",
          "UNTOC",
          List.of(
              help("untoc.00.1", "UNTOC", 1),
              compliance("untoc.05.1", "UNTOC", 2, "UNTOC 5(1)").cluster(Optional.of("I")).build(),
              Question.builder("untoc.05.2", "UNTOC", AnswerType.MULTICHOICE)
                  .order(3)
                  .cluster(Optional.of("I"))
                  .citing(List.of(Citation.parse("UNTOC 5(1)")))
                  .options(List.of("agreement", "participation", "neither"))
                  .exclusive(List.of("neither"))
                  .askedWhen(Optional.of(in("untoc.05.1", "yes", "yes_in_part")))
                  .build(),
              compliance("untoc.06.1", "UNTOC", 4, "UNTOC 6(1)").cluster(Optional.of("I")).build(),
              compliance("untoc.16.1", "UNTOC", 5, "UNTOC 16(1)").build(),
              wanted("untoc.c1.2", "UNTOC", 6, Optional.of("I")).build()));

  public static final Questionnaire PROTOCOL_FORM =
      form(
          "tip",
          "TIP",
          List.of(
              help("tip.00.1", "TIP", 1),
              compliance("tip.05.1", "TIP", 2, "TIP 5(1)").build(),
              compliance("tip.07.1", "TIP", 3, "TIP 7(1)").build(),
              Question.builder("tip.90.2", "TIP", AnswerType.BOOLEAN)
                  .order(4)
                  .purpose(Purpose.ASSISTANCE_REQUIRED)
                  .build(),
              wanted("tip.90.3", "TIP", 5, Optional.empty())
                  .askedWhen(Optional.of(in("tip.90.2", "yes")))
                  .build()));

  public static final ImmutableList<GapRule> RULES =
      ImmutableList.of(
          rule(
              "untoc.00.1",
              "UNTOC 32(5)",
              List.of(),
              gap(in("untoc.00.1", "yes"), Severity.MODERATE, GapKind.REPORTING, "REPORTING")),
          rule(
              "untoc.05.1",
              "UNTOC 5(1)",
              List.of(),
              gap(in("untoc.05.1", "no"), Severity.CRITICAL, GapKind.LAW, "LEGAL", "MODEL_LAW"),
              gap(in("untoc.05.1", "yes_in_part"), Severity.MAJOR, GapKind.LAW, "LEGAL")),
          rule(
              "untoc.05.2",
              "UNTOC 5(1)",
              List.of("untoc.05.1"),
              gap(
                  new Condition.IncludesAny("untoc.05.2", ImmutableSortedSet.of("neither")),
                  Severity.CRITICAL,
                  GapKind.LAW,
                  "LEGAL",
                  "TRAINING")),
          rule(
              "untoc.06.1",
              "UNTOC 6(1)",
              List.of(),
              gap(in("untoc.06.1", "no"), Severity.MAJOR, GapKind.LAW, "LEGAL")),
          rule(
              "untoc.16.1",
              "UNTOC 16(1)",
              List.of(),
              gap(
                  in("untoc.16.1", "no"),
                  Severity.MAJOR,
                  GapKind.PRACTICE,
                  "MODEL_AGREEMENT",
                  "TRAINING")),
          rule(
              "tip.00.1",
              "UNTOC 32(5)",
              List.of(),
              gap(in("tip.00.1", "yes"), Severity.MODERATE, GapKind.REPORTING, "REPORTING")),
          rule(
              "tip.05.1",
              "TIP 5(1)",
              List.of("tip.07.1"),
              gap(in("tip.05.1", "no"), Severity.CRITICAL, GapKind.LAW, "LEGAL"),
              gap(in("tip.05.1", "yes_in_part"), Severity.INFO, GapKind.LAW, "LEGAL")),
          rule(
              "tip.07.1",
              "TIP 7(1)",
              List.of(),
              gap(in("tip.07.1", "no"), Severity.MINOR, GapKind.LAW, "LEGAL")));

  public static final RuleBook BOOK = book(List.of(TREATY_FORM, PROTOCOL_FORM), RULES);

  private SampleBook() {}

  /** Those forms and rules as a book. */
  public static RuleBook book(List<Questionnaire> forms, Iterable<GapRule> rules) {
    return RuleBook.of(
        ImmutableSortedMap.of("UNTOC", StateValues.TREATY, "TIP", StateValues.PROTOCOL),
        PROVISIONS,
        QuestionSet.of(forms),
        rules);
  }

  private static Provision provision(String place, Strength strength, String theme) {
    return TreatyValues.provision(place, strength, theme);
  }

  private static Questionnaire form(String id, String instrument, List<Question> questions) {
    return new Questionnaire(
        id,
        new SemanticVersion(1, 0, 0),
        instrument,
        Wording.english(id),
        ImmutableList.of("2005-1"),
        ImmutableList.copyOf(questions),
        ImmutableList.of());
  }

  private static Question help(String id, String instrument, int order) {
    return Question.builder(id, instrument, AnswerType.BOOLEAN)
        .order(order)
        .purpose(Purpose.REPORTING_HELP)
        .citing(List.of(Citation.parse("UNTOC 32(5)")))
        .build();
  }

  private static QuestionBuilder compliance(String id, String instrument, int order, String place) {
    return Question.builder(id, instrument, AnswerType.COMPLIANCE)
        .order(order)
        .options(List.of("yes", "yes_in_part", "no", "not_applicable"))
        .citing(List.of(Citation.parse(place)));
  }

  private static QuestionBuilder wanted(
      String id, String instrument, int order, Optional<String> cluster) {
    return Question.builder(id, instrument, AnswerType.MULTICHOICE)
        .order(order)
        .purpose(Purpose.ASSISTANCE_WANTED)
        .cluster(cluster)
        .options(List.of("LEGAL", "TRAINING", "DATA", "none"))
        .exclusive(List.of("none"));
  }

  /** Whether the answer is one of those options. */
  public static Condition in(String question, String... options) {
    return new Condition.In(question, ImmutableSortedSet.copyOf(options));
  }

  /** A case of a rule. */
  public static GapCase gap(Condition when, Severity severity, GapKind kind, String... assistance) {
    return new GapCase(when, severity, kind, ImmutableList.copyOf(assistance));
  }

  /** A rule that bears the id of its question. */
  public static GapRule rule(String question, String place, List<String> denies, GapCase... cases) {
    return new GapRule(
        question,
        1,
        question.startsWith("tip") ? "TIP" : question.startsWith("untoc") ? "UNTOC" : "FORM",
        question,
        ImmutableList.of(Citation.parse(place)),
        DutyShape.PLAIN,
        Wording.english("the duty"),
        ImmutableList.copyOf(denies),
        ImmutableList.copyOf(cases),
        ImmutableList.of());
  }

  /** Those answers as the ones that count. */
  public static LatestAnswers latest(RecordedAnswer... answers) {
    ImmutableMap.Builder<String, RecordedAnswer> byQuestion = ImmutableMap.builder();
    for (RecordedAnswer answer : answers) {
      byQuestion.put(answer.question(), answer);
    }
    return new LatestAnswers(byQuestion.buildOrThrow(), ImmutableList.of());
  }

  /** Those answers as a response to the form that the first of them belongs to. */
  public static Response response(String state, LocalDate day, RecordedAnswer... answers) {
    boolean protocol = answers.length > 0 && answers[0].question().startsWith("tip");
    return new Response(
        state,
        protocol ? "tip" : "untoc",
        new SemanticVersion(1, 0, 0),
        "2005-1",
        ResponseStatus.SUBMITTED,
        day,
        Optional.empty(),
        Visibility.CONFIDENTIAL,
        ImmutableList.copyOf(answers));
  }

  /** Ticks. */
  public static RecordedAnswer ticks(String question, String... options) {
    return RecordedAnswer.of(
        question, new AnswerState.Answered(new Answer.Options(ImmutableSortedSet.copyOf(options))));
  }

  /** Answers and silences to a question of these forms. */
  public static Arbitrary<RecordedAnswer> recorded(Question question) {
    Arbitrary<AnswerState> said =
        question.type() == AnswerType.MULTICHOICE
            ? Arbitraries.of(question.options().asList().subList(0, 3))
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(some -> ImmutableSortedSet.copyOf(some))
                .map(Answer.Options::new)
                .map(AnswerState.Answered::new)
            : Arbitraries.of(question.options())
                .map(
                    option ->
                        option.equals(AnswerState.NotApplicable.OPTION)
                            ? new AnswerState.NotApplicable(Optional.of("no coast"))
                            : new AnswerState.Answered(new Answer.Option(option)));
    Arbitrary<AnswerState> silent =
        Arbitraries.of(new AnswerState.Blank(), new AnswerState.Unknown());
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, said), net.jqwik.api.Tuple.of(1, silent))
        .map(state -> RecordedAnswer.of(question.id(), state));
  }

  /** At most one answer to each question of both forms. */
  public static Arbitrary<ImmutableList<RecordedAnswer>> answers() {
    List<Arbitrary<Optional<RecordedAnswer>>> all =
        BOOK.questions().all().stream().map(question -> recorded(question).optional(0.7)).toList();
    return Combinators.combine(all)
        .as(
            some ->
                some.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()));
  }
}
