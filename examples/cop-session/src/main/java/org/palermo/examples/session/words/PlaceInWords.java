package org.palermo.examples.session.words;

import java.util.stream.Collectors;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.explain.WhatIf;
import org.palermo.priority.explain.Why;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.register.Terms;

/** Why a need has its place, why it stands above another, and what would bring it further up. */
public final class PlaceInWords {
  private final Page page;
  private final PriorityGuidance guidance;
  private final PriorityWords words = new PriorityWords(Terms.load());

  /** Tells places of an order of needs on a page. */
  public PlaceInWords(Page page, PriorityGuidance guidance) {
    this.page = page;
    this.guidance = guidance;
  }

  /** Tells why a need has its place. */
  public void tell(String id) {
    Why why = Why.of(guidance, id);
    ScoringPolicy policy = guidance.profile().policy();
    page.heading("Place in the order of needs");
    page.item(1, guidance.ground());
    page.item(
        1,
        "place "
            + why.place()
            + " of "
            + guidance.ranking().order().size()
            + "; by need alone "
            + why.placeByNeed());
    why.urgent()
        .ifPresent(tier -> page.item(1, "urgent: " + tier.reason() + " (" + tier.source() + ")"));
    page.item(
        1,
        "score "
            + PriorityWords.score(why.score())
            + " of 100"
            + range(why.need().points(), policy)
            + ", "
            + PriorityWords.percentOfWhole(why.need().completeness())
            + " % of the weight rests on what is known");
    for (Contribution part : why.need().contributions()) {
      page.item(
          2,
          Page.padded(
                  PriorityWords.score(policy.halfPoints(part.points().low(), part.points().high())),
                  7)
              + PriorityWords.criterion(part.criterion())
              + " (weight "
              + PriorityWords.percentOfWhole(part.weight())
              + " %, read "
              + part.reading().least()
              + (part.reading().isKnown() ? "" : " to " + part.reading().most())
              + ")"
              + range(part.points(), policy));
    }
    why.directives()
        .forEach(
            act ->
                page.item(
                    1,
                    "directed by "
                        + act.act()
                        + " ("
                        + act.emphasis().code()
                        + "): "
                        + act.text()));
    why.heldBack().ifPresent(row -> page.item(1, "held back: " + words.hindrance(row)));
  }

  private static String range(Interval points, ScoringPolicy policy) {
    return points.isKnown()
        ? ""
        : ", from "
            + PriorityWords.score(2 * points.low())
            + " to "
            + PriorityWords.score(2 * points.high())
            + " as answers are missing, counted as "
            + PriorityWords.policy(policy);
  }

  /** Tells why the one of two needs that stands above the other does so. */
  public void tellAbove(String one, String other) {
    boolean first = guidance.ranking().placeOf(one) < guidance.ranking().placeOf(other);
    String above = first ? one : other;
    String below = first ? other : one;
    page.heading("Why " + above + " stands above " + below);
    page.item(1, words.reason(WhyAbove.of(guidance, above, below).reason()));
  }

  /** Tells the smallest single changes that would bring a need to a place. */
  public void tellWhatIf(String id, int place) {
    WhatIf whatIf = WhatIf.of(guidance, id, place);
    page.heading("What would bring it from place " + whatIf.now() + " to place " + place);
    whatIf
        .score()
        .ifPresent(score -> page.item(1, "a score of " + PriorityWords.score(score) + " at least"));
    whatIf
        .severity()
        .ifPresent(severity -> page.item(1, "a severity of " + severity.code() + " at least"));
    if (!whatIf.answers().isEmpty()) {
      page.item(
          1,
          "answers that speak for it on "
              + String.join(" or ", whatIf.answers())
              + (whatIf.openQuestions().isEmpty()
                  ? ""
                  : "; open are " + String.join(", ", whatIf.openQuestions())));
    }
    if (!whatIf.weights().isEmpty()) {
      page.item(
          1,
          "weights at which it would draw level with the need that has the place: "
              + whatIf.weights().stream()
                  .map(
                      weight ->
                          PriorityWords.criterion(weight.criterion())
                              + " "
                              + percent(weight.equal())
                              + " instead of "
                              + percent(weight.now()))
                  .collect(Collectors.joining(", ")));
    }
    whatIf
        .tau()
        .ifPresent(tau -> page.item(1, "a window of " + tau + " places instead of the one agreed"));
    if (whatIf.score().isEmpty()
        && whatIf.severity().isEmpty()
        && whatIf.answers().isEmpty()
        && whatIf.weights().isEmpty()
        && whatIf.tau().isEmpty()) {
      page.item(1, "no single change would");
    }
  }

  private static String percent(Fraction part) {
    return PriorityWords.decimal(part.times(100)) + " %";
  }
}
