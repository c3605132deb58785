package org.palermo.priority.prose;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.text.Templates;
import org.palermo.priority.rank.Hindrance;

/** What kept a claim from a place, in a sentence with the figures by which it can be checked. */
record HindranceProse(Templates templates, Names names) {
  String of(Hindrance hindrance) {
    String row = row(hindrance);
    return hindrance
        .region()
        .map(region -> templates.say("inside", names.group(region), row))
        .orElse(row);
  }

  private String row(Hindrance hindrance) {
    if (hindrance instanceof Hindrance.Release release) {
      return templates.count(
          "release",
          release.held(),
          release.place(),
          names.group(release.group()),
          PriorityFigures.places(release.entitlement()),
          release.most());
    } else if (hindrance instanceof Hindrance.DueDates due) {
      return due(due);
    } else if (hindrance instanceof Hindrance.Theta theta) {
      return templates.say(
          theta.withinTheta() ? "theta.agreed" : "theta.least",
          theta.place(),
          names.group(theta.tradition()),
          PriorityFigures.places(theta.deviation()),
          PriorityFigures.places(theta.bound()));
    }
    Hindrance.Behind behind = (Hindrance.Behind) hindrance;
    return templates.say(
        "behind",
        behind.place(),
        names.group(behind.stronger()),
        PriorityFigures.decimal(behind.strongerPriority()),
        PriorityFigures.decimal(behind.priority()),
        names.group(behind.group()));
  }

  private String due(Hindrance.DueDates due) {
    String others =
        names.list(
            due.due().stream()
                .map(
                    other ->
                        templates.say(
                            "due", names.group(other.group()), other.held(), other.least()))
                .collect(ImmutableList.toImmutableList()));
    return due.place() == due.until()
        ? templates.say("due.place", due.place(), others)
        : templates.say("due.places", due.place(), due.until(), others);
  }
}
