package org.palermo.priority.prose;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.text.Templates;
import org.palermo.priority.explain.WhatIf;
import org.palermo.priority.explain.Why;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.portfolio.Entering;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.rank.Hindrance;
import org.palermo.priority.score.ScoringPolicy;

/**
 * Explanations of the engine in one language. Texts from data, such as the reason of a tier or what
 * a directive says, are told as they stand; needs, rules and profiles are named by their ids.
 * Immutable.
 */
public final class PriorityProse {
  /**
   * A line of text.
   *
   * @param depth 0 for the text, 1 for what belongs to the line of depth 0 before it
   * @param text the words
   */
  public record Line(int depth, String text) {}

  private final Templates templates;
  private final Names names;

  private PriorityProse(Templates templates, Function<String, Optional<Wording>> titles) {
    this.templates = templates;
    this.names = new Names(templates, titles);
  }

  /** Explanations in that language, with groups and traditions told by their codes. */
  public static PriorityProse in(Language language) {
    return in(language, code -> Optional.empty());
  }

  /**
   * Explanations in that language.
   *
   * @param titles what the code of a regional group or a legal tradition is called; empty for one
   *     not known, which is told by its code
   */
  public static PriorityProse in(Language language, Function<String, Optional<Wording>> titles) {
    return new PriorityProse(
        Templates.read(PriorityProse.class::getResourceAsStream, "explanations", language), titles);
  }

  /** The sentences. */
  public Templates templates() {
    return templates;
  }

  /** On what ground needs are in order. */
  public String ground(PriorityGuidance guidance) {
    return templates.say(
        "ground",
        guidance.profile().id(),
        guidance.profile().title(),
        guidance.terms().rule().id());
  }

  /** What heads {@link #why}. */
  public String whyTitle() {
    return templates.say("why.title");
  }

  /**
   * Why a need has its place: places, urgency, score, what each criterion adds, directives and what
   * held it back.
   *
   * @param guidance the guidance in which it has the place
   */
  public ImmutableList<Line> why(Why why, PriorityGuidance guidance) {
    return new WhyProse(templates, names).of(why, guidance);
  }

  /** What heads the {@link #reason} of one need above another. */
  public String aboveTitle(WhyAbove why) {
    return templates.say("above.title", why.above(), why.below());
  }

  /** Why the one stands above the other, in a sentence. */
  public String reason(WhyAbove.Reason reason) {
    return new ReasonProse(templates, names).of(reason);
  }

  /** What kept a need from a place, in a sentence with its figures. */
  public String hindrance(Hindrance hindrance) {
    return new HindranceProse(templates, names).of(hindrance);
  }

  /** The same, named as what held it back. */
  public String heldBack(Hindrance hindrance) {
    return templates.say("held-back", hindrance(hindrance));
  }

  /** What heads {@link #whatIf}. */
  public String whatIfTitle(WhatIf whatIf) {
    return templates.say("what-if.title", whatIf.now(), whatIf.place());
  }

  /** Each single change that would bring a need to a place, or that none would. */
  public ImmutableList<String> whatIf(WhatIf whatIf) {
    return new WhatIfProse(templates, names).of(whatIf);
  }

  /** What heads {@link #entering}. */
  public String enteringTitle(Portfolio portfolio) {
    return templates.count("entering.title", portfolio.budget(), portfolio.rule().id());
  }

  /** Each single change that would bring a proposal into a portfolio, or that none would. */
  public ImmutableList<String> entering(Entering entering) {
    return new EnteringProse(templates).of(entering);
  }

  /** What a criterion is called; one of a third party by its id. */
  public String criterion(String id) {
    return names.criterion(id);
  }

  /** How much is missing, in a word. */
  public String severity(Severity severity) {
    return names.severity(severity);
  }

  /** How intervals of scores are counted. */
  public String policy(ScoringPolicy policy) {
    return names.policy(policy);
  }

  /**
   * What a regional group, a legal tradition, or a mix such as {@code CIVIL 1/2 + COMMON 1/2} is
   * called.
   */
  public String group(String code) {
    return names.group(code);
  }
}
