package org.palermo.examples.session.words;

import org.palermo.priority.explain.WhatIf;
import org.palermo.priority.explain.Why;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.prose.PriorityProse;

/** Why a need has its place, why it stands above another, and what would bring it further up. */
public final class PlaceInWords {
  private final Page page;
  private final PriorityGuidance guidance;
  private final PriorityProse prose;

  /** Tells places of an order of needs on a page. */
  public PlaceInWords(Page page, PriorityGuidance guidance, Telling telling) {
    this.page = page;
    this.guidance = guidance;
    this.prose = telling.prose();
  }

  /** Tells why a need has its place. */
  public void tell(String id) {
    page.heading(prose.whyTitle());
    page.item(1, prose.ground(guidance));
    prose
        .why(Why.of(guidance, id), guidance)
        .forEach(line -> page.item(1 + line.depth(), line.text()));
  }

  /** Tells why the one of two needs that stands above the other does so. */
  public void tellAbove(String one, String other) {
    boolean first = guidance.ranking().placeOf(one) < guidance.ranking().placeOf(other);
    WhyAbove why = WhyAbove.of(guidance, first ? one : other, first ? other : one);
    page.heading(prose.aboveTitle(why));
    page.item(1, prose.reason(why.reason()));
  }

  /** Tells the smallest single changes that would bring a need to a place. */
  public void tellWhatIf(String id, int place) {
    WhatIf whatIf = WhatIf.of(guidance, id, place);
    page.heading(prose.whatIfTitle(whatIf));
    prose.whatIf(whatIf).forEach(way -> page.item(1, way));
  }
}
