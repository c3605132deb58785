package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.palermo.convention.Problem;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;

/**
 * Finds every way in which a carry-over does not fit the two questionnaires that it is drawn up
 * for. A problem's place is a pair, such as {@code /pairs/3}.
 */
public final class CarryOverCheck {
  private final CarryOver carryOver;
  private final Map<String, Question> from;
  private final Map<String, Question> to;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private CarryOverCheck(CarryOver carryOver, Questionnaire from, Questionnaire to) {
    this.carryOver = carryOver;
    this.from = Maps.uniqueIndex(from.questions(), Question::id);
    this.to = Maps.uniqueIndex(to.questions(), Question::id);
  }

  /** Every fault; empty when there is none. */
  public static ImmutableList<Problem> of(
      CarryOver carryOver, Questionnaire from, Questionnaire to) {
    CarryOverCheck check = new CarryOverCheck(carryOver, from, to);
    if (!carryOver.isBetween(from, to)) {
      check.complain(
          "",
          "carry-over-elsewhere",
          "it is drawn up for other questionnaires than "
              + from.id()
              + " "
              + from.version()
              + " and "
              + to.id()
              + " "
              + to.version(),
          "name their ids and versions");
      return check.problems.build();
    }
    Set<String> offered = new HashSet<>();
    for (int i = 0; i < carryOver.pairs().size(); i++) {
      check.pair("/pairs/" + i, carryOver.pairs().get(i), offered);
    }
    return check.problems.build();
  }

  private void pair(String place, CarryOver.Pair pair, Set<String> offered) {
    Question source = from.get(pair.from());
    Question target = to.get(pair.to());
    if (source == null || target == null) {
      complain(
          place,
          "unknown-question",
          (source == null ? pair.from() : pair.to()) + " is no question of its questionnaire",
          "name one of its questions");
    } else {
      problems.addAll(AnswerFit.of(file(), place, source, target, pair.map()));
    }
    if (!offered.add(pair.to())) {
      complain(
          place,
          "target-twice",
          "another pair offers answers to " + pair.to(),
          "leave the pair whose question is closer");
    }
  }

  private String file() {
    return "carry-over " + carryOver.id();
  }

  private void complain(String place, String rule, String message, String fix) {
    problems.add(new Problem(file(), place, rule, message, fix));
  }
}
