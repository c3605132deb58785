package org.palermo.priority.prose;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.text.Templates;
import org.palermo.priority.explain.Why;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.ScoringPolicy;

/** Why a need has its place, line by line. */
record WhyProse(Templates templates, Names names) {
  /** So wide is the column of what criteria add. */
  private static final int FIGURE = 6;

  ImmutableList<PriorityProse.Line> of(Why why, PriorityGuidance guidance) {
    ScoringPolicy policy = guidance.profile().policy();
    ImmutableList.Builder<PriorityProse.Line> lines = ImmutableList.builder();
    lines.add(line("place", why.place(), guidance.ranking().order().size(), why.placeByNeed()));
    why.urgent().ifPresent(tier -> lines.add(line("urgent", tier.reason(), tier.source())));
    lines.add(new PriorityProse.Line(0, score(why, policy)));
    why.need()
        .contributions()
        .forEach(part -> lines.add(new PriorityProse.Line(1, part(part, policy))));
    why.directives()
        .forEach(
            act ->
                lines.add(line("directed", act.act(), names.emphasis(act.emphasis()), act.text())));
    why.heldBack()
        .map(new HindranceProse(templates, names)::of)
        .ifPresent(row -> lines.add(line("held-back", row)));
    return lines.build();
  }

  private PriorityProse.Line line(String key, Object... told) {
    return new PriorityProse.Line(0, templates.say(key, told));
  }

  private String score(Why why, ScoringPolicy policy) {
    String score = PriorityFigures.score(why.score());
    String known = PriorityFigures.percentOfWhole(why.need().completeness());
    Interval points = why.need().points();
    return points.isKnown()
        ? templates.say("score", score, known)
        : templates.say(
            "score.range", score, low(points), high(points), names.policy(policy), known);
  }

  private String part(Contribution part, ScoringPolicy policy) {
    Interval points = part.points();
    String adds =
        Strings.padEnd(
            PriorityFigures.score(policy.halfPoints(points.low(), points.high())), FIGURE, ' ');
    String criterion = names.criterion(part.criterion());
    String weight = PriorityFigures.percentOfWhole(part.weight());
    return points.isKnown()
        ? templates.say("part", adds, criterion, weight, reading(part.reading()))
        : templates.say(
            "part.range",
            adds,
            criterion,
            weight,
            reading(part.reading()),
            low(points),
            high(points),
            names.policy(policy));
  }

  private String reading(Reading reading) {
    return reading.isKnown()
        ? Long.toString(reading.least())
        : templates.say("reading.range", reading.least(), reading.most());
  }

  private static String low(Interval points) {
    return PriorityFigures.score(2 * points.low());
  }

  private static String high(Interval points) {
    return PriorityFigures.score(2 * points.high());
  }
}
