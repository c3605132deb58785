package org.palermo.convention.decision.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.palermo.convention.questionnaire.ReportingCycle;

/**
 * What the replies to one instrument in one cycle come to.
 *
 * @param cycle the cycle
 * @param responses who replied
 * @param named codes of the respondents whose replies everybody may see; all others are unnamed
 * @param provisions what parties say, in the order of the form; none where too few replied
 * @param difficulties parties that name a difficulty, in the order of the form; none where too few
 *     replied
 * @param help kinds of help by code; none where too few States stand behind the needs
 */
public record CycleAnalysis(
    ReportingCycle cycle,
    ResponseFigures responses,
    ImmutableSortedSet<String> named,
    ImmutableList<ProvisionFigures> provisions,
    ImmutableList<CodeFigure> difficulties,
    ImmutableList<HelpFigures> help) {
  /**
   * Parties that name a thing.
   *
   * @param code the thing, such as {@code limited_resources}
   * @param figure how many, of the parties that replied
   */
  public record CodeFigure(String code, Figure figure) {}

  /**
   * Needs that a kind of help fits. One need can be fitted by several.
   *
   * @param kind code of the kind of help
   * @param requested needs for which the State asks for help
   * @param latent gaps for which it has not asked: never shown as requests
   */
  public record HelpFigures(String kind, Figure requested, Figure latent) {}
}
