package org.palermo.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.json.Formats;
import org.palermo.convention.state.RegisterSource;

/**
 * All that is carried beside the register and the plugins. It holds no answer of any State and no
 * reporting cycle, so nobody in it is silent.
 *
 * @param indicators third parties' figures that may be carried
 * @param indicatorMap how figures speak to articles, and who publishes them
 * @param activities records of assistance
 * @param themes how the subjects of those records speak to themes of provisions
 * @param lessons lessons of published evaluations
 * @param sources where activities and lessons come from, with what must stand beside them; figures
 *     have theirs in the map
 */
public record Evidence(
    ImmutableList<IndicatorValue> indicators,
    IndicatorMap indicatorMap,
    ImmutableList<Activity> activities,
    ThemeMap themes,
    ImmutableList<Lesson> lessons,
    ImmutableList<RegisterSource> sources) {
  static final Resource<RegisterSource> SOURCES =
      new Resource<>("evidence-sources.json", Formats.REGISTER_SOURCE);

  /** The evidence, read anew at each call. */
  public static Evidence load() {
    return new Evidence(
        Indicators.values(),
        Indicators.map(),
        Assistance.activities(),
        Assistance.themes(),
        Assistance.lessons(),
        SOURCES.all());
  }

  /**
   * An information base of that date with all of it, to which answers and requests can be added.
   */
  public InformationBase.Builder base(LocalDate asOf) {
    return InformationBase.builder(asOf)
        .indicators(indicators, indicatorMap)
        .activities(activities)
        .lessons(lessons);
  }
}
