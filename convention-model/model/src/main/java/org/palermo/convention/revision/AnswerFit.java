package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Set;
import org.palermo.convention.Problem;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;

/** Whether one question can take whatever another may be answered, its options being mapped. */
final class AnswerFit {
  private final String file;
  private final String place;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private AnswerFit(String file, String place) {
    this.file = file;
    this.place = place;
  }

  static ImmutableList<Problem> of(
      String file, String place, Question from, Question to, OptionMap map) {
    AnswerFit fit = new AnswerFit(file, place);
    boolean sameType = from.type() == to.type() || (from.type().isSingle() && to.type().isSingle());
    if (sameType && from.columns().equals(to.columns())) {
      fit.options(from, to, map);
    } else {
      fit.complain(
          "type-differs",
          from.id()
              + " is answered by "
              + from.type().code()
              + ", which "
              + to.id()
              + " can't take: it is "
              + to.type().code()
              + (sameType ? " with other columns" : ""),
          "drop the question with a reason, or lead it to one that can take its answers");
    }
    return fit.problems.build();
  }

  private void options(Question from, Question to, OptionMap map) {
    Set<String> named =
        Sets.union(map.to().keySet(), Sets.union(map.toConfirm().keySet(), map.lost().keySet()));
    for (String option : Sets.difference(named, from.options())) {
      complain(
          "option-unknown",
          from.id() + " has no option " + option,
          "name options that the older question offers");
    }
    for (String option : from.options()) {
      map.of(option)
          .filter(newer -> !to.options().contains(newer))
          .ifPresent(newer -> unplaced(option, from, newer, to));
      if (standsAloneOnlyNow(option, from, to, map)) {
        complain(
            "option-stands-alone",
            "option "
                + option
                + " of "
                + from.id()
                + " may be ticked beside others, and stands alone in "
                + to.id(),
            "lose it with a reason");
      }
    }
  }

  private void unplaced(String option, Question from, String newer, Question to) {
    complain(
        "option-unplaced",
        "option "
            + option
            + " of "
            + from.id()
            + " becomes "
            + newer
            + ", which "
            + to.id()
            + " does not offer",
        "map it to one of " + String.join(", ", to.options()) + ", or lose it with a reason");
  }

  private static boolean standsAloneOnlyNow(
      String option, Question from, Question to, OptionMap map) {
    return from.type() == AnswerType.MULTICHOICE
        && from.options().size() > 1
        && !from.exclusive().contains(option)
        && map.of(option).filter(to.exclusive()::contains).isPresent();
  }

  private void complain(String rule, String message, String fix) {
    problems.add(new Problem(file, place, rule, message, fix));
  }
}
