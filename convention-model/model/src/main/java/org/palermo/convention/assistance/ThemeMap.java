package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.Optional;

/**
 * How the subjects of activity records speak to the themes of provisions. A proposal of this
 * project, kept as data.
 */
public final class ThemeMap {
  /**
   * One link.
   *
   * @param activityTheme subject as activity records name it
   * @param instrument instrument it is confined to; empty for any
   * @param themes themes of provisions it speaks to; empty for all
   */
  public record Link(
      String activityTheme, Optional<String> instrument, ImmutableSortedSet<String> themes) {}

  private final ImmutableList<Link> links;
  private final ImmutableSortedSet<String> contextOnly;
  private final ImmutableSortedSet<String> areasWithoutMatch;
  private final ImmutableListMultimap<String, Link> byTheme;

  private ThemeMap(
      ImmutableList<Link> links,
      ImmutableSortedSet<String> contextOnly,
      ImmutableSortedSet<String> areasWithoutMatch) {
    this.links = links;
    this.contextOnly = contextOnly;
    this.areasWithoutMatch = areasWithoutMatch;
    this.byTheme = Multimaps.index(links, Link::activityTheme);
  }

  /**
   * Those links.
   *
   * @param contextOnly subjects that match no need
   * @param areasWithoutMatch areas other than instruments, which match no need
   * @throws IllegalArgumentException if a subject is both linked and context only
   */
  public static ThemeMap of(
      ImmutableList<Link> links,
      ImmutableSortedSet<String> contextOnly,
      ImmutableSortedSet<String> areasWithoutMatch) {
    links.forEach(
        link ->
            checkArgument(
                !contextOnly.contains(link.activityTheme()),
                "%s is linked and context only",
                link.activityTheme()));
    return new ThemeMap(links, contextOnly, areasWithoutMatch);
  }

  /** All links, in the order given. */
  public ImmutableList<Link> links() {
    return links;
  }

  /** Subjects that match no need. */
  public ImmutableSortedSet<String> contextOnly() {
    return contextOnly;
  }

  /** Areas that match no need. */
  public ImmutableSortedSet<String> areasWithoutMatch() {
    return areasWithoutMatch;
  }

  /**
   * Whether an activity speaks to a need by instrument and theme: it then covers a part of it at
   * most.
   */
  public boolean matches(Activity activity, Need need) {
    return need.theme().isPresent()
        && need.instruments().stream().anyMatch(activity.areas()::contains)
        && activity.themes().stream()
            .flatMap(theme -> byTheme.get(theme).stream())
            .anyMatch(link -> speaksTo(link, activity, need));
  }

  private static boolean speaksTo(Link link, Activity activity, Need need) {
    boolean instrument =
        link.instrument().isEmpty()
            || (need.instruments().contains(link.instrument().get())
                && activity.areas().contains(link.instrument().get()));
    return instrument
        && (link.themes().isEmpty() || link.themes().contains(need.theme().orElseThrow()));
  }
}
