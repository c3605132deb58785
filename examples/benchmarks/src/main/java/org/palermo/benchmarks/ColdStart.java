package org.palermo.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Standing;

/**
 * The first verdict of a fresh process: loads every plugin and judges one answer. Time the whole
 * process from outside.
 */
public final class ColdStart {
  private ColdStart() {}

  /** Prints the verdict. */
  public static void main(String[] arguments) {
    Catalogue catalogue = Catalogue.load();
    AnswerSheet sheet =
        AnswerSheet.of(
            catalogue.questions(),
            ImmutableMap.of("untoc.05.1", RecordedAnswer.option("untoc.05.1", "no")),
            new Standing(ImmutableMap.of(), ImmutableMap.of(), Optional.empty()));
    System.out.println(
        catalogue.rules().rule("untoc.05.1").orElseThrow().rule().judge(sheet).code());
  }
}
