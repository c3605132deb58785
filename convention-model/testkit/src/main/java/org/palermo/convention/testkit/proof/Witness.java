package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Standing;

/**
 * A questionnaire that shows something, with as few answers as can show it; all other questions are
 * blank.
 *
 * @param answers what is answered, in the order of the form
 * @param standing how the State stands to the instruments that matter
 */
public record Witness(ImmutableList<RecordedAnswer> answers, Standing standing) {
  /** The sheet of these answers over those questions. */
  public AnswerSheet sheet(QuestionSet questions) {
    return AnswerSheet.of(questions, byQuestion(), standing);
  }

  ImmutableMap<String, RecordedAnswer> byQuestion() {
    return answers.stream()
        .collect(ImmutableMap.toImmutableMap(RecordedAnswer::question, answer -> answer));
  }

  /** The same with an option in place of one that no condition can tell from it. */
  Witness saying(String question, String option) {
    return with(RecordedAnswer.option(question, option));
  }

  /** The same with that option ticked alone in place of what no condition can tell from it. */
  Witness ticking(String question, String option) {
    return with(
        RecordedAnswer.of(
            question, new AnswerState.Answered(new Answer.Options(ImmutableSortedSet.of(option)))));
  }

  private Witness with(RecordedAnswer instead) {
    return new Witness(
        answers.stream()
            .map(answer -> answer.question().equals(instead.question()) ? instead : answer)
            .collect(ImmutableList.toImmutableList()),
        standing);
  }

  /** On one line, such as {@code untoc.05.1 = yes, untoc.05.9 = figures, all of them 0}. */
  @Override
  public String toString() {
    List<String> said = new ArrayList<>();
    answers.forEach(answer -> said.add(answer.question() + " = " + words(answer.state())));
    String form = said.isEmpty() ? "nothing answered" : String.join(", ", said);
    List<String> stands = new ArrayList<>();
    standing.party().forEach((instrument, party) -> stands.add(words(instrument, party)));
    return stands.isEmpty() ? form : form + "; " + String.join(", ", stands);
  }

  private String words(String instrument, Truth party) {
    if (standing.signatoryTo(instrument) == Truth.TRUE) {
      return "signatory to " + instrument;
    }
    return switch (party) {
      case TRUE -> "party to " + instrument;
      case FALSE -> "not party to " + instrument;
      case UNKNOWN -> "party to " + instrument + " since an unknown date";
    };
  }

  private static String words(AnswerState state) {
    if (state instanceof AnswerState.Answered answered) {
      String said = words(answered.answer());
      return answered.lacksReason() ? said + " without a reason" : said;
    } else if (state instanceof AnswerState.NotApplicable given) {
      return given.reason().isPresent() ? "not applicable" : "not applicable without a reason";
    }
    return state.code();
  }

  private static String words(Answer answer) {
    if (answer instanceof Answer.Quantity number) {
      return number.value().toPlainString();
    } else if (answer instanceof Answer.Date date) {
      return date.day().toString();
    } else if (answer instanceof Answer.Figures figures) {
      return figures.areZero() ? "figures, all of them 0" : "figures above 0";
    } else if (answer instanceof Answer.NoFigures) {
      return "no figures held";
    } else if (answer instanceof Answer.Rows rows) {
      return rows.rows().isEmpty()
          ? "no rows"
          : rows.rows().stream().map(Witness::words).collect(Collectors.joining("; ", "[", "]"));
    }
    return answer.chosen().isEmpty() ? "an answer" : String.join(" + ", answer.chosen());
  }

  private static String words(Answer.Rows.Row row) {
    return row.answers().stream()
        .map(cell -> cell.question() + " = " + words(cell.state()))
        .collect(Collectors.joining(", "));
  }
}
