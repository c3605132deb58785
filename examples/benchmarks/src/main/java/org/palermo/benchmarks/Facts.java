package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Settled;

/** A sheet as the peers see it: for each settled question the options chosen. */
public final class Facts {
  static final String ZERO = "#zero";
  static final String NO_DATA = "#none";

  private final Map<String, List<String>> chosen;

  private Facts(Map<String, List<String>> chosen) {
    this.chosen = chosen;
  }

  static Facts of(AnswerSheet sheet) {
    ImmutableMap.Builder<String, List<String>> chosen = ImmutableMap.builder();
    for (Question question : sheet.questions().all()) {
      Settled settled = sheet.settled(question.id());
      if (settled != null) {
        chosen.put(question.id(), words(settled));
      }
    }
    return new Facts(chosen.buildOrThrow());
  }

  private static List<String> words(Settled settled) {
    Answer answer = settled.answer();
    if (answer instanceof Answer.Figures figures) {
      return ImmutableList.of(figures.areZero() ? ZERO : "#figures");
    } else if (answer instanceof Answer.NoFigures) {
      return ImmutableList.of(NO_DATA);
    } else if (answer instanceof Answer.Quantity quantity) {
      return ImmutableList.of(quantity.value().toPlainString());
    }
    return settled.chosen().asList();
  }

  /** The options chosen, by question. */
  public Map<String, List<String>> getChosen() {
    return chosen;
  }

  /** Whether the question has an answer. */
  public boolean known(String question) {
    return chosen.containsKey(question);
  }

  /** Whether one of the options, joined by bars, is chosen. */
  public boolean any(String question, String options) {
    List<String> given = chosen.get(question);
    if (given != null) {
      for (String option : options.split("\\|", -1)) {
        if (given.contains(option)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether at least so many of the options, joined by bars, are not chosen. */
  public boolean lacks(String question, int least, String options) {
    List<String> given = chosen.get(question);
    if (given == null) {
      return false;
    }
    int lacking = 0;
    for (String option : options.split("\\|", -1)) {
      lacking += given.contains(option) ? 0 : 1;
    }
    return lacking >= least;
  }

  /** How the number given stands to another; 2 when none is given. */
  public int compare(String question, String bound) {
    List<String> given = chosen.get(question);
    return given == null
        ? 2
        : new java.math.BigDecimal(given.get(0)).compareTo(new java.math.BigDecimal(bound));
  }
}
