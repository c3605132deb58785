package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.palermo.convention.Visibility;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.state.State;

/** Full answers to every question of every form: drawn from a fixed seed, and about nobody. */
final class Submissions {
  static final LocalDate SUBMITTED = LocalDate.of(2026, 3, 1);
  private static final LawReference LAW =
      new LawReference("Penal Code", Optional.of("12"), Optional.empty(), Optional.empty());

  private final SplittableRandom random;

  private Submissions(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** One response a form, each question answered. */
  static ImmutableList<Response> of(State state, Catalogue catalogue) {
    Submissions drawn = new Submissions(state.code().hashCode());
    return catalogue.questions().questionnaires().stream()
        .map(form -> drawn.response(state.code(), form))
        .collect(ImmutableList.toImmutableList());
  }

  private Response response(String state, Questionnaire form) {
    return new Response(
        state,
        form.id(),
        form.version(),
        "2026",
        ResponseStatus.SUBMITTED,
        SUBMITTED,
        Optional.empty(),
        Visibility.CONFIDENTIAL,
        form.questions().stream().map(this::answered).collect(ImmutableList.toImmutableList()));
  }

  private RecordedAnswer answered(Question question) {
    return RecordedAnswer.of(question.id(), state(question));
  }

  private AnswerState state(Question question) {
    return switch (question.type()) {
      case COMPLIANCE, BOOLEAN, CHOICE -> option(drawn(question));
      case MULTICHOICE -> new AnswerState.Answered(new Answer.Options(ticked(question)));
      case NUMBER ->
          new AnswerState.Answered(new Answer.Quantity(BigDecimal.valueOf(random.nextInt(20))));
      case STATISTICS ->
          new AnswerState.Answered(
              new Answer.Figures(
                  ImmutableList.of(
                      new Answer.Figures.Figure("2025", BigDecimal.valueOf(random.nextInt(3))))));
      case DATE -> new AnswerState.Answered(new Answer.Date(SUBMITTED));
      case LAW_REFERENCE -> new AnswerState.Answered(new Answer.Laws(ImmutableList.of(LAW)));
      case TEXT, CASE_EXAMPLE, ROWS -> new AnswerState.Answered(new Answer.Text("see the annex"));
    };
  }

  private static AnswerState option(String code) {
    return code.equals(AnswerState.NotApplicable.OPTION)
        ? new AnswerState.NotApplicable(Optional.of("no such case arises"))
        : new AnswerState.Answered(new Answer.Option(code), Optional.of("explained in the annex"));
  }

  private String drawn(Question question) {
    ImmutableList<String> options = question.options().asList();
    return options.get(random.nextInt(options.size()));
  }

  /** Each option that may stand beside others is ticked three times in four. */
  private ImmutableSortedSet<String> ticked(Question question) {
    ImmutableSortedSet.Builder<String> ticked = ImmutableSortedSet.naturalOrder();
    for (String option : question.options()) {
      if (!question.exclusive().contains(option) && random.nextInt(4) > 0) {
        ticked.add(option);
      }
    }
    ImmutableSortedSet<String> some = ticked.build();
    return some.isEmpty() ? ImmutableSortedSet.of(question.options().asList().get(0)) : some;
  }
}
