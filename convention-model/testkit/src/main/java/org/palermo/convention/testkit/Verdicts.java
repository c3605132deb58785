package org.palermo.convention.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.cases.WorkedCases;

/**
 * What the rules of a plugin say of answers written on one line, for tables of worked examples.
 *
 * <p>Answers read {@code untoc.05.1=yes untoc.05.2=agreement_or_conspiracy+neither}: an option,
 * ticks joined by {@code +}, or a number; {@code not_applicable} and {@code optional_not_exercised}
 * are given with a reason. All other questions are blank, and the State is a party.
 */
public final class Verdicts {
  private static final Splitter.MapSplitter ANSWERS =
      Splitter.on(' ').omitEmptyStrings().withKeyValueSeparator('=');
  private static final Splitter TICKS = Splitter.on('+');

  private final ProtocolContent content;
  private final Map<String, Question> questions;
  private final Map<String, GapRule> rules;

  private Verdicts(ProtocolContent content) {
    this.content = content;
    this.questions = Maps.uniqueIndex(content.questionnaire().questions(), Question::id);
    this.rules = Maps.uniqueIndex(content.rules(), GapRule::id);
  }

  /** The verdicts of the rules of that content. */
  public static Verdicts of(ProtocolContent content) {
    return new Verdicts(content);
  }

  /**
   * What a rule says of those answers: {@code a gap, major}, {@code no gap}, {@code no gap, with 1
   * remark}, {@code undetermined, from info to major} or {@code not applicable}.
   *
   * @throws IllegalArgumentException if there is no such rule or question
   */
  public String on(String rule, String answers) {
    Map<String, RecordedAnswer> recorded = new HashMap<>();
    ANSWERS.split(answers).forEach((id, said) -> recorded.put(id, answer(id, said)));
    GapRule judged = known(rules, rule, "rule");
    return WorkedCases.words(
        WorkedCase.Expected.of(
            judged.judge(
                WorkedCases.sheet(
                    judged, content.questionnaire(), content.provisions(), recorded))));
  }

  private RecordedAnswer answer(String id, String said) {
    if (said.equals(AnswerState.NotApplicable.OPTION)) {
      return RecordedAnswer.of(id, new AnswerState.NotApplicable(Optional.of("a reason")));
    }
    Answer answer =
        switch (known(questions, id, "question").type()) {
          case COMPLIANCE, BOOLEAN, CHOICE -> new Answer.Option(said);
          case MULTICHOICE -> new Answer.Options(ImmutableSortedSet.copyOf(TICKS.split(said)));
          case NUMBER -> new Answer.Quantity(new BigDecimal(said));
          default ->
              throw new IllegalArgumentException(id + " takes no option, tick or number: " + said);
        };
    return RecordedAnswer.of(id, new AnswerState.Answered(answer, reason(said)));
  }

  private static Optional<String> reason(String said) {
    return said.equals(AnswerState.Answered.OPTIONAL_NOT_EXERCISED)
        ? Optional.of("a reason")
        : Optional.empty();
  }

  private static <T> T known(Map<String, T> all, String id, String what) {
    T found = all.get(id);
    if (found == null) {
      throw new IllegalArgumentException("there is no " + what + " " + id);
    }
    return found;
  }
}
