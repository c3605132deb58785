package org.palermo.priority.prose;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.text.Templates;
import org.palermo.priority.explain.WhyAbove;

/** Why one need stands above another, in a sentence. */
record ReasonProse(Templates templates, Names names) {
  String of(WhyAbove.Reason reason) {
    if (reason instanceof WhyAbove.Reason.ByTier tier) {
      return templates.say("tier", tier.because().reason(), tier.because().source());
    } else if (reason instanceof WhyAbove.Reason.ByScore score) {
      return templates.say("score.more", PriorityFigures.score(score.sum()), differences(score));
    } else if (reason instanceof WhyAbove.Reason.ByLot lot) {
      return templates.say("lot", lot.lot().seed(), lot.above(), lot.below());
    }
    return templates.say(
        "balance",
        new HindranceProse(templates, names).of(((WhyAbove.Reason.ByBalance) reason).hindrance()));
  }

  private String differences(WhyAbove.Reason.ByScore score) {
    return names.list(
        score.differences().stream()
            .filter(part -> part.difference() != 0)
            .map(
                part ->
                    templates.say(
                        "difference",
                        names.criterion(part.criterion()),
                        PriorityFigures.difference(part.difference())))
            .collect(ImmutableList.toImmutableList()));
  }
}
