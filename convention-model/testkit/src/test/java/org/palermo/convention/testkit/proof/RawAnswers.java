package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.CaseExample;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.Question;

/** Every answer that a small form allows, one by one and without any grouping. */
final class RawAnswers {
  private final Set<BigDecimal> numbers = new TreeSet<>();
  private final Set<LocalDate> days = new TreeSet<>();
  private final int mostRows;

  RawAnswers(Iterable<Condition> conditions, int mostRows) {
    conditions.forEach(this::look);
    this.mostRows = mostRows;
    for (BigDecimal bound : ImmutableList.copyOf(numbers)) {
      for (BigDecimal other : ImmutableList.copyOf(numbers)) {
        numbers.add(bound.add(other).divide(BigDecimal.valueOf(2)));
      }
      numbers.add(bound.subtract(BigDecimal.TEN));
      numbers.add(bound.add(BigDecimal.TEN));
    }
    numbers.add(BigDecimal.ONE);
    days.add(LocalDate.of(2000, 1, 1));
  }

  private void look(Condition condition) {
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(this::look);
    } else if (condition instanceof Condition.Compare compare) {
      numbers.add(compare.bound());
    } else if (condition instanceof Condition.When when) {
      days.add(when.day());
      days.add(when.day().minusDays(1));
      days.add(when.day().plusDays(1));
    } else if (condition instanceof Condition.RowsHold rows) {
      look(rows.where());
    }
  }

  /** All that can be said to a question; nothing comes first. */
  ImmutableList<Optional<AnswerState>> to(Question question) {
    List<Optional<AnswerState>> all = new ArrayList<>();
    all.add(Optional.empty());
    answers(question).stream().map(RawAnswers::said).forEach(state -> all.add(Optional.of(state)));
    if (question.options().contains("not_applicable")) {
      all.add(Optional.of(new AnswerState.NotApplicable(Optional.of("since"))));
      all.add(Optional.of(new AnswerState.NotApplicable(Optional.empty())));
    }
    if (question.options().contains("optional_not_exercised")) {
      all.add(Optional.of(new AnswerState.Answered(new Answer.Option("optional_not_exercised"))));
    }
    all.add(Optional.of(new AnswerState.Blank()));
    all.add(Optional.of(new AnswerState.Unknown()));
    all.add(Optional.of(new AnswerState.Declined()));
    all.add(Optional.of(new AnswerState.Withdrawn()));
    return ImmutableList.copyOf(all);
  }

  private static AnswerState said(Answer answer) {
    return new AnswerState.Answered(answer, Optional.of("since"));
  }

  private List<Answer> answers(Question question) {
    return switch (question.type()) {
      case COMPLIANCE, BOOLEAN, CHOICE ->
          question.options().stream()
              .filter(option -> !option.equals("not_applicable"))
              .<Answer>map(Answer.Option::new)
              .toList();
      case MULTICHOICE ->
          Sets.powerSet(question.options()).stream()
              .filter(ticked -> !ticked.isEmpty())
              .<Answer>map(ticked -> new Answer.Options(ImmutableSortedSet.copyOf(ticked)))
              .toList();
      case NUMBER -> numbers.stream().<Answer>map(Answer.Quantity::new).toList();
      case DATE -> days.stream().<Answer>map(Answer.Date::new).toList();
      case STATISTICS -> List.of(figures(0), figures(3), new Answer.NoFigures());
      case TEXT -> List.of(new Answer.Text("prose"));
      case LAW_REFERENCE ->
          List.of(
              new Answer.Laws(
                  ImmutableList.of(
                      new LawReference(
                          "Act 1", Optional.empty(), Optional.empty(), Optional.empty()))));
      case CASE_EXAMPLE ->
          List.of(
              new Answer.Cases(
                  ImmutableList.of(new CaseExample("R v. X", Optional.empty(), Optional.empty()))));
      case ROWS -> new RawRows(this, mostRows).of(question);
    };
  }

  private static Answer figures(int value) {
    return new Answer.Figures(
        ImmutableList.of(new Answer.Figures.Figure("2005", BigDecimal.valueOf(value))));
  }
}
