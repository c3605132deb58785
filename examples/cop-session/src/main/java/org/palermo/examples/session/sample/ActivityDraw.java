package org.palermo.examples.session.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.state.State;
import org.palermo.convention.treaty.Citation;

/**
 * Made-up records of assistance, some of which name the article and the kind of help: close to half
 * of the States are helped, by providers that do not exist.
 */
final class ActivityDraw {
  private static final int HELPED = 45;
  private static final int NAMES_THE_PLACE = 50;
  private static final ImmutableList<String> PROVIDERS =
      ImmutableList.of("Synthetic agency A", "Synthetic agency B", "Synthetic donor C");

  private final long seed;
  private final RuleBook rules;
  private final ImmutableList<String> themes;
  private final Timetable timetable;

  ActivityDraw(long seed, RuleBook rules, ThemeMap themes, Timetable timetable) {
    this.seed = seed;
    this.rules = rules;
    this.themes =
        themes.links().stream()
            .map(ThemeMap.Link::activityTheme)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    this.timetable = timetable;
  }

  /** The records of help to a State on instruments that are put to it. */
  ImmutableList<Activity> of(State state, List<String> instruments) {
    Draw draw = Draw.of(seed, "activity", state.code());
    if (instruments.isEmpty() || !state.isState() || !draw.chance(HELPED)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Activity> activities = ImmutableList.builder();
    int count = draw.between(2, 9);
    for (int i = 1; i <= count; i++) {
      List<RuleBook.Entry> subjects = rules.of(draw.oneOf(instruments));
      if (!subjects.isEmpty()) {
        String id = "SYNTHETIC-ACTIVITY-" + state.code() + "-" + i;
        activities.add(activity(id, state, draw.oneOf(subjects).rule(), draw));
      }
    }
    return activities.build();
  }

  private Activity activity(String id, State state, GapRule subject, Draw draw) {
    boolean precise = draw.chance(NAMES_THE_PLACE);
    LocalDate start = timetable.end().plusDays(draw.between(-1_500, 200));
    return new Activity(
        id,
        state.code(),
        draw.oneOf(PROVIDERS),
        "un_entity",
        "project",
        "Synthetic project " + draw.between(1, 999),
        themes.isEmpty() ? ImmutableSortedSet.of() : ImmutableSortedSet.of(draw.oneOf(themes)),
        ImmutableSortedSet.of(subject.instrument()),
        precise ? articles(subject) : ImmutableSortedSet.of(),
        precise ? subject.cases().get(0).assistance() : ImmutableList.of(),
        Optional.of(start),
        Optional.of(start.plusDays(draw.between(200, 1_400))),
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(draw.between(2, 90) * 10_000L)),
        Optional.of("USD"),
        1,
        "synthetic, made up by a seeded generator");
  }

  private static ImmutableSortedSet<Citation> articles(GapRule subject) {
    return subject.provisions().stream()
        .map(Citation::wholeArticle)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
