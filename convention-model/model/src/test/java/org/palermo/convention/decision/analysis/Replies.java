package org.palermo.convention.decision.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.gap.SampleBook;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateValues;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Citation;

/**
 * A form of three questions, each put to those who said yes to the one before, and a list of
 * difficulties; parties, signatories and others that reply to it.
 */
final class Replies {
  static final LocalDate DAY = LocalDate.of(2005, 7, 29);
  static final ImmutableList<String> CHAIN =
      ImmutableList.of("untoc.05.1", "untoc.05.2", "untoc.05.3");

  private static final LocalDate JOINED = LocalDate.of(2004, 1, 1);
  private static final ReportingCycle CYCLE =
      new ReportingCycle("2005-1", "untoc", "UNTOC", LocalDate.of(2005, 1, 10), DAY);
  private static final ReportingCycle BEFORE =
      new ReportingCycle(
          "2004-1", "untoc", "UNTOC", LocalDate.of(2004, 2, 1), LocalDate.of(2004, 9, 1));
  private static final RuleBook BOOK =
      SampleBook.book(
          List.of(
              new Questionnaire(
                  "untoc",
                  new SemanticVersion(1, 0, 0),
                  "UNTOC",
                  Wording.english("form"),
                  ImmutableList.of("2005-1"),
                  ImmutableList.of(
                      question(1, "untoc.05.1", ""),
                      question(2, "untoc.05.2", "untoc.05.1"),
                      question(3, "untoc.05.3", "untoc.05.2"),
                      Question.builder("untoc.c1.1", "UNTOC", AnswerType.MULTICHOICE)
                          .order(4)
                          .purpose(Purpose.DIFFICULTY)
                          .options(List.of("limited_resources", "lack_of_data", "none"))
                          .exclusive(List.of("none"))
                          .build()),
                  ImmutableList.of())),
          List.of());

  private final List<State> states = new ArrayList<>();
  private final List<Response> responses = new ArrayList<>();

  private static Question question(int order, String id, String after) {
    return Question.builder(id, "UNTOC", AnswerType.COMPLIANCE)
        .order(order)
        .citing(List.of(Citation.parse("UNTOC 5(1)")))
        .options(List.of("yes", "yes_in_part", "no", "not_applicable"))
        .askedWhen(
            after.isEmpty()
                ? Optional.empty()
                : Optional.of(SampleBook.in(after, "yes", "yes_in_part")))
        .build();
  }

  /** Parties that have not replied. */
  Replies silentParties(int number) {
    for (int i = 0; i < number; i++) {
      state(TreatyAction.acceded("UNTOC", JOINED));
    }
    return this;
  }

  /** Parties that reply alike. */
  Replies parties(int number, Visibility visibility, RecordedAnswer... answers) {
    for (int i = 0; i < number; i++) {
      reply(state(TreatyAction.acceded("UNTOC", JOINED)), visibility, answers);
    }
    return this;
  }

  /** Parties that had replied in the cycle before, and reply again. */
  Replies partiesAgain(int number, RecordedAnswer before, RecordedAnswer... answers) {
    for (int i = 0; i < number; i++) {
      String state = state(TreatyAction.acceded("UNTOC", JOINED));
      reply(BEFORE, state, Visibility.CONFIDENTIAL, before);
      reply(state, Visibility.CONFIDENTIAL, answers);
    }
    return this;
  }

  /** Signatories that reply with nothing. */
  Replies signatories(int number) {
    for (int i = 0; i < number; i++) {
      reply(state(TreatyAction.signed("UNTOC", JOINED)), Visibility.CONFIDENTIAL);
    }
    return this;
  }

  /** States that are neither and reply with nothing. */
  Replies others(int number) {
    for (int i = 0; i < number; i++) {
      reply(state(), Visibility.CONFIDENTIAL);
    }
    return this;
  }

  private String state(TreatyAction... actions) {
    int n = states.size();
    String code = "" + (char) ('A' + n / 676) + (char) ('A' + n / 26 % 26) + (char) ('A' + n % 26);
    states.add(StateValues.state(code, actions));
    return code;
  }

  private void reply(String state, Visibility visibility, RecordedAnswer... answers) {
    reply(CYCLE, state, visibility, answers);
  }

  private void reply(
      ReportingCycle cycle, String state, Visibility visibility, RecordedAnswer... answers) {
    responses.add(
        new Response(
            state,
            "untoc",
            new SemanticVersion(1, 0, 0),
            cycle.id(),
            ResponseStatus.SUBMITTED,
            cycle.due(),
            Optional.empty(),
            visibility,
            ImmutableList.copyOf(answers)));
  }

  /** What they come to. */
  CycleAnalysis analysed() {
    return analysed(CYCLE);
  }

  /** What the replies in the cycle before come to. */
  CycleAnalysis analysedBefore() {
    return analysed(BEFORE);
  }

  private CycleAnalysis analysed(ReportingCycle which) {
    InformationBase base =
        InformationBase.builder(DAY).cycles(List.of(BEFORE, CYCLE)).responses(responses).build();
    return AnalyticalReport.of(
            BOOK, StateValues.status(states.toArray(State[]::new)), base, SmallCells.USUAL)
        .cycles()
        .stream()
        .filter(each -> each.cycle().equals(which))
        .findFirst()
        .orElseThrow();
  }

  /** Ticks in the list of difficulties. */
  static RecordedAnswer difficulty(String code) {
    return RecordedAnswer.of(
        "untoc.c1.1",
        new org.palermo.convention.questionnaire.AnswerState.Answered(
            new org.palermo.convention.questionnaire.Answer.Options(ImmutableSortedSet.of(code))));
  }
}
