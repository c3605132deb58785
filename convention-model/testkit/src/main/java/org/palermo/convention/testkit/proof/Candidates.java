package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.CaseExample;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.Question;

/**
 * For a question and the atoms on it, finitely many answers among which is one like each that the
 * form allows: nothing said first, then answers, then what is no answer.
 */
final class Candidates {
  private final Question question;
  private final Collection<Condition.OnAnswer> atoms;

  private Candidates(Question question, Collection<Condition.OnAnswer> atoms) {
    this.question = question;
    this.atoms = atoms;
  }

  static ImmutableList<Candidate> of(Question question, Collection<Condition.OnAnswer> atoms) {
    Candidates all = new Candidates(question, atoms);
    return Stream.of(Stream.of(Candidate.NOTHING), all.answers(), all.silences(), all.unclear())
        .flatMap(some -> some)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Candidate> answers() {
    return switch (question.type()) {
      case COMPLIANCE, BOOLEAN, CHOICE ->
          question.options().stream()
              .filter(option -> !option.equals(AnswerState.NotApplicable.OPTION))
              .map(option -> Candidate.of(new Answer.Option(option)));
      case MULTICHOICE -> Ticks.of(question, atoms).map(Candidate::of);
      case NUMBER -> numbers().stream().map(number -> Candidate.of(new Answer.Quantity(number)));
      case DATE -> days().stream().map(day -> Candidate.of(new Answer.Date(day)));
      case STATISTICS ->
          Stream.of(figure(BigDecimal.ONE), figure(BigDecimal.ZERO), new Answer.NoFigures())
              .map(Candidate::of);
      case TEXT -> Stream.of(Candidate.of(new Answer.Text("a text")));
      case LAW_REFERENCE -> Stream.of(Candidate.of(new Answer.Laws(ImmutableList.of(law()))));
      case CASE_EXAMPLE -> Stream.of(Candidate.of(new Answer.Cases(ImmutableList.of(example()))));
      // Rows are told apart with their columns, in RowCandidates.
      case ROWS -> Stream.of();
    };
  }

  private static Answer figure(BigDecimal value) {
    return new Answer.Figures(ImmutableList.of(new Answer.Figures.Figure("a year", value)));
  }

  private static LawReference law() {
    return new LawReference("a law", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static CaseExample example() {
    return new CaseExample("a case", Optional.empty(), Optional.empty());
  }

  /** Each bound, and a number in each gap between bounds and beyond. */
  private ImmutableList<BigDecimal> numbers() {
    TreeSet<BigDecimal> bounds = new TreeSet<>();
    for (Condition atom : atoms) {
      if (atom instanceof Condition.Compare compare) {
        bounds.add(compare.bound());
      }
    }
    if (bounds.isEmpty()) {
      return ImmutableList.of(BigDecimal.ONE);
    }
    ImmutableList.Builder<BigDecimal> numbers = ImmutableList.builder();
    numbers.add(bounds.first().subtract(BigDecimal.ONE));
    for (BigDecimal bound : bounds) {
      BigDecimal next = bounds.higher(bound);
      numbers.add(bound);
      numbers.add(
          next == null
              ? bound.add(BigDecimal.ONE)
              : bound.add(next).multiply(new BigDecimal("0.5")));
    }
    return numbers.build();
  }

  /** Each bound, and the day before it. */
  private ImmutableSortedSet<LocalDate> days() {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    days.add(LocalDate.EPOCH);
    for (Condition atom : atoms) {
      if (atom instanceof Condition.When when) {
        days.add(when.day().minusDays(1), when.day());
      }
    }
    return days.build();
  }

  private Stream<Candidate> silences() {
    Stream<AnswerState> silences =
        Stream.of(
            new AnswerState.Unknown(), new AnswerState.Declined(), new AnswerState.Withdrawn());
    Stream<AnswerState> notApplicable =
        question.options().contains(AnswerState.NotApplicable.OPTION)
            ? Stream.of(
                new AnswerState.NotApplicable(Optional.of("a reason")),
                new AnswerState.NotApplicable(Optional.empty()))
            : Stream.of();
    return Stream.concat(notApplicable, silences).map(state -> Candidate.of(state, 0));
  }

  /** Answers that do not count until they are clarified. */
  private Stream<Candidate> unclear() {
    String optional = AnswerState.Answered.OPTIONAL_NOT_EXERCISED;
    if (question.type().isSingle() && question.options().contains(optional)) {
      return Stream.of(
          Candidate.of(new AnswerState.Answered(new Answer.Option(optional), Optional.empty()), 0));
    }
    if (question.exclusive().isEmpty() || question.options().size() < 2) {
      return Stream.of();
    }
    String alone = question.exclusive().iterator().next();
    String beside = Sets.difference(question.options(), ImmutableSet.of(alone)).iterator().next();
    return Stream.of(
        Candidate.of(
            new AnswerState.Answered(new Answer.Options(ImmutableSortedSet.of(alone, beside))), 2));
  }
}
