package org.palermo.priority.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.palermo.convention.text.Templates;
import org.palermo.priority.explain.WeightThreshold;
import org.palermo.priority.explain.WhatIf;

/** The smallest changes that would bring a need further up, one in a line. */
record WhatIfProse(Templates templates, Names names) {
  ImmutableList<String> of(WhatIf whatIf) {
    ImmutableList.Builder<String> ways = ImmutableList.builder();
    whatIf
        .score()
        .ifPresent(score -> ways.add(templates.say("score.least", PriorityFigures.score(score))));
    whatIf
        .severity()
        .ifPresent(severity -> ways.add(templates.say("severity", names.severity(severity))));
    if (!whatIf.answers().isEmpty()) {
      ways.add(answers(whatIf));
    }
    if (!whatIf.weights().isEmpty()) {
      ways.add(
          templates.say("weights", names.list(Lists.transform(whatIf.weights(), this::weight))));
    }
    whatIf.tau().ifPresent(tau -> ways.add(templates.say("window", tau)));
    ImmutableList<String> found = ways.build();
    return found.isEmpty() ? ImmutableList.of(templates.say("change.none")) : found;
  }

  private String answers(WhatIf whatIf) {
    String criteria =
        String.join(templates.say("list.or"), Lists.transform(whatIf.answers(), names::criterion));
    return whatIf.openQuestions().isEmpty()
        ? templates.say("answers", criteria)
        : templates.say("answers.open", criteria, names.list(whatIf.openQuestions().asList()));
  }

  private String weight(WeightThreshold weight) {
    return templates.say(
        "weight",
        names.criterion(weight.criterion()),
        PriorityFigures.percent(weight.equal()),
        PriorityFigures.percent(weight.now()));
  }
}
