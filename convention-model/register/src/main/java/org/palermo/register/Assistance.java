package org.palermo.register;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.json.Formats;

/**
 * What is published about assistance given: records of projects and spending, and lessons of
 * evaluations.
 *
 * <p>Source: decision 2/6 (b) and (c)(iii). The records name subjects, and neither a paragraph nor
 * a kind of help; an empty list for a State means that none was found, not that none was given.
 */
public final class Assistance {
  static final Resource<Activity> ACTIVITIES = new Resource<>("activities.json", Formats.ACTIVITY);
  static final Resource<ThemeMap> THEMES = new Resource<>("theme-map.json", Formats.THEME_MAP);
  static final Resource<Lesson> LESSONS = new Resource<>("lessons.json", Formats.LESSON);

  private Assistance() {}

  /**
   * Projects of country teams and of one regional fund, and the yearly spending of the secretariat
   * in a State, by id. Yearly spending covers every mandate of the secretariat; where bookings of
   * earlier years were taken back it is less than 0, as published, so that sums over years hold.
   */
  public static ImmutableList<Activity> activities() {
    return ACTIVITIES.all();
  }

  /** How the subjects of those records speak to the themes of provisions. */
  public static ThemeMap themes() {
    return THEMES.one();
  }

  /** Lessons of published evaluations, by id. */
  public static ImmutableList<Lesson> lessons() {
    return LESSONS.all();
  }
}
