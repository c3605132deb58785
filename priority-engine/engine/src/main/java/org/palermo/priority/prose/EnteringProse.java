package org.palermo.priority.prose;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.text.Templates;
import org.palermo.priority.portfolio.Entering;
import org.palermo.priority.select.floors.Entry;

/** What would bring a proposal into a portfolio, one way in a line. */
record EnteringProse(Templates templates) {
  ImmutableList<String> of(Entering entering) {
    if (entering instanceof Entering.ByBudget more) {
      return ImmutableList.of(
          more.budget().isPresent()
              ? templates.count("budget", more.budget().getAsLong())
              : templates.say("budget.none"));
    }
    return ((Entering.ByMerit) entering)
        .entry()
        .map(this::of)
        .orElseGet(() -> ImmutableList.of(templates.say("entering.unknown")));
  }

  private ImmutableList<String> of(Entry entry) {
    if (entry.value().orElse(Long.MAX_VALUE) <= entry.valueNow()) {
      return ImmutableList.of(templates.say("entering.settled"));
    }
    ImmutableList.Builder<String> ways = ImmutableList.builder();
    entry
        .value()
        .ifPresent(
            value ->
                ways.add(
                    templates.say(
                        "entering.value",
                        PriorityFigures.score(value),
                        PriorityFigures.score(entry.valueNow()))));
    entry.cost().ifPresent(cost -> ways.add(templates.count("cost", cost)));
    ImmutableList<String> found = ways.build();
    return found.isEmpty() ? ImmutableList.of(templates.say("entering.none")) : found;
  }
}
