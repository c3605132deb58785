package org.palermo.examples.session.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.CaseExample;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;

/**
 * Makes up what one respondent says to one question; every text in it says that it is synthetic.
 */
final class AnswerDraw {
  private static final Set<String> LEFT_OPEN =
      Set.of(AnswerState.NotApplicable.OPTION, AnswerState.Answered.OPTIONAL_NOT_EXERCISED);
  private static final int REASON_GIVEN = 70;

  private final WantingOptions wanting;
  private final Profile profile;
  private final LocalDate day;
  private final Draw draw;

  /**
   * Answers of a respondent.
   *
   * @param day the day of the form; laws and figures lie before it
   */
  AnswerDraw(WantingOptions wanting, Profile profile, LocalDate day, Draw draw) {
    this.wanting = wanting;
    this.profile = profile;
    this.day = day;
    this.draw = draw;
  }

  /** What is said, given how likely nothing is missing, in percent; empty for a blank. */
  Optional<RecordedAnswer> to(Question question, int level) {
    return state(question, level).map(state -> supported(question, state));
  }

  private Optional<AnswerState> state(Question question, int level) {
    if (draw.chance(1)) {
      return Optional.of(draw.chance(60) ? new AnswerState.Unknown() : new AnswerState.Declined());
    }
    return switch (question.type()) {
      case COMPLIANCE, CHOICE -> Optional.of(single(question, level));
      case BOOLEAN -> Optional.of(yesOrNo(question, level));
      case MULTICHOICE -> several(question, level).map(AnswerState.Answered::new);
      case TEXT -> text().map(AnswerState.Answered::new);
      case NUMBER -> answered(new Answer.Quantity(BigDecimal.valueOf(draw.between(1, 30))));
      case DATE -> answered(new Answer.Date(pastDay()));
      case LAW_REFERENCE -> answered(new Answer.Laws(ImmutableList.of(law())));
      case STATISTICS -> answered(figures());
      case CASE_EXAMPLE -> answered(new Answer.Cases(ImmutableList.of(example())));
      case ROWS -> answered(rows(question, level));
    };
  }

  private static Optional<AnswerState> answered(Answer answer) {
    return Optional.of(new AnswerState.Answered(answer));
  }

  private AnswerState single(Question question, int level) {
    List<String> open = question.options().stream().filter(LEFT_OPEN::contains).toList();
    if (!open.isEmpty() && draw.chance(6)) {
      return leftOpen(draw.oneOf(open));
    }
    List<String> missing =
        question.options().stream().filter(wanting.of(question.id())::contains).toList();
    List<String> fine =
        question.options().stream()
            .filter(option -> !missing.contains(option) && !LEFT_OPEN.contains(option))
            .toList();
    if (fine.isEmpty() && missing.isEmpty()) {
      return leftOpen(draw.oneOf(open));
    }
    boolean meets = missing.isEmpty() || (!fine.isEmpty() && draw.chance(level));
    return new AnswerState.Answered(new Answer.Option(draw.oneOf(meets ? fine : missing)));
  }

  private AnswerState leftOpen(String option) {
    Optional<String> reason =
        draw.chance(REASON_GIVEN) ? Optional.of("Synthetic reason") : Optional.empty();
    return option.equals(AnswerState.NotApplicable.OPTION)
        ? new AnswerState.NotApplicable(reason)
        : new AnswerState.Answered(new Answer.Option(option), reason);
  }

  private AnswerState yesOrNo(Question question, int level) {
    boolean aboutHelp =
        question.purpose() == Purpose.ASSISTANCE_REQUIRED
            || question.purpose() == Purpose.REPORTING_HELP;
    if (aboutHelp) {
      int yes = question.purpose() == Purpose.REPORTING_HELP ? 20 : profile.wantsHelp();
      return new AnswerState.Answered(new Answer.Option(draw.chance(yes) ? "yes" : "no"));
    }
    return single(question, level);
  }

  private Optional<Answer> several(Question question, int level) {
    List<String> others =
        question.options().stream()
            .filter(option -> !question.exclusive().contains(option))
            .toList();
    Set<String> ticked = new TreeSet<>();
    if (question.purpose() == Purpose.ASSISTANCE_WANTED) {
      if (draw.chance(profile.wantsHelp())) {
        some(others, draw.between(1, 4), ticked);
      }
    } else if (question.purpose() == Purpose.DIFFICULTY) {
      some(others, draw.between(0, 3), ticked);
    } else {
      others.stream().filter(option -> draw.chance(level)).forEach(ticked::add);
    }
    List<String> alone = question.exclusive().asList();
    if (!alone.isEmpty() && (ticked.isEmpty() ? draw.chance(80) : draw.chance(2))) {
      ticked.add(draw.oneOf(alone));
    }
    return ticked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Options(ImmutableSortedSet.copyOf(ticked)));
  }

  private void some(List<String> options, int count, Set<String> ticked) {
    for (int i = 0; i < count && !options.isEmpty(); i++) {
      ticked.add(draw.oneOf(options));
    }
  }

  private Optional<Answer> text() {
    return draw.chance(40)
        ? Optional.of(new Answer.Text("Synthetic text " + draw.between(1, 999)))
        : Optional.empty();
  }

  private Answer figures() {
    if (draw.chance(30)) {
      return new Answer.NoFigures();
    }
    boolean unused = draw.chance(20);
    ImmutableList.Builder<Answer.Figures.Figure> figures = ImmutableList.builder();
    for (int back = 3; back >= 1; back--) {
      figures.add(
          new Answer.Figures.Figure(
              Integer.toString(day.getYear() - back),
              BigDecimal.valueOf(unused ? 0 : draw.between(0, 60))));
    }
    return new Answer.Figures(figures.build());
  }

  private Answer rows(Question question, int level) {
    ImmutableList.Builder<Answer.Rows.Row> rows = ImmutableList.builder();
    int count = draw.between(1, 3);
    for (int i = 1; i <= count; i++) {
      rows.add(
          new Answer.Rows.Row(
              "Synthetic row " + i,
              question.columns().stream()
                  .flatMap(column -> to(column, level).stream())
                  .collect(ImmutableList.toImmutableList())));
    }
    return new Answer.Rows(rows.build());
  }

  private RecordedAnswer supported(Question question, AnswerState state) {
    RecordedAnswer bare = RecordedAnswer.of(question.id(), state);
    boolean positive = !Sets.intersection(state.chosen(), Set.of("yes", "yes_in_part")).isEmpty();
    return positive && question.purpose() == Purpose.SUBSTANCE && draw.chance(profile.support())
        ? bare.citing(law())
        : bare;
  }

  private LawReference law() {
    return new LawReference(
        "Synthetic Act No. " + draw.between(1, 400),
        Optional.of("section " + draw.between(1, 90)),
        Optional.of(pastDay()),
        Optional.empty());
  }

  private CaseExample example() {
    return new CaseExample(
        "Synthetic case " + draw.between(1, 999), Optional.empty(), Optional.of(pastDay()));
  }

  private LocalDate pastDay() {
    return day.minusDays(draw.between(30, 8_000));
  }
}
