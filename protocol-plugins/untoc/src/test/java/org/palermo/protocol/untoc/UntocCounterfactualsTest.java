package org.palermo.protocol.untoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.gap.Counterfactual;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Standing;

/** What, answered otherwise, would end a gap: on every worked case of the Convention. */
class UntocCounterfactualsTest {
  private static final UntocPlugin PLUGIN = new UntocPlugin();
  private static final RuleBook RULES = Catalogue.of(ImmutableList.of(PLUGIN)).rules();

  private static AnswerSheet sheet(WorkedCase worked) {
    ImmutableMap<String, RecordedAnswer> answers =
        Maps.uniqueIndex(worked.answers(), RecordedAnswer::question);
    return AnswerSheet.of(RULES.questions(), answers, Standing.NONE);
  }

  private static AnswerSheet changed(AnswerSheet sheet, Counterfactual counterfactual) {
    AnswerSheet changed = sheet;
    for (Map.Entry<String, ImmutableSortedSet<String>> change :
        counterfactual.instead().entrySet()) {
      AnswerType type = sheet.questions().question(change.getKey()).orElseThrow().type();
      changed =
          changed.with(
              RecordedAnswer.of(
                  change.getKey(),
                  new AnswerState.Answered(
                      type == AnswerType.MULTICHOICE
                          ? new Answer.Options(change.getValue())
                          : new Answer.Option(change.getValue().first()))));
    }
    return changed;
  }

  @Test
  void nearlyEveryGapCouldHaveBeenAnsweredAwayAndEachWayHolds() {
    List<String> without = new ArrayList<>();
    int gaps = 0;
    for (WorkedCase worked : PLUGIN.workedCases()) {
      GapRule rule = RULES.rule(worked.rule()).orElseThrow().rule();
      AnswerSheet sheet = sheet(worked);
      if (rule.judge(sheet) instanceof Verdict.Gap) {
        gaps++;
        ImmutableList<Counterfactual> found = Counterfactual.of(rule, sheet);
        if (found.isEmpty()) {
          without.add(worked.rule());
        }
        for (Counterfactual counterfactual : found) {
          assertThat(rule.judge(changed(sheet, counterfactual)))
              .as("%s: %s", worked.title(), counterfactual)
              .isInstanceOf(Verdict.NoGap.class);
        }
      }
    }
    assertThat(gaps).isGreaterThan(250);
    assertThat(without).as("gaps that no two answers end").hasSizeLessThan(gaps / 20);
  }
}
