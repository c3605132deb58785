package org.palermo.convention.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.treaty.Citation;

/**
 * All directives known, in the order in which they apply: by day, within a day by effect, emphasis
 * and id. Later acts go over earlier ones.
 */
public final class Directives {
  private static final Comparator<Directive> ORDER =
      Comparator.comparing(Directive::date)
          .thenComparing(Directive::effect)
          .thenComparing(Directive::emphasis)
          .thenComparing(Directive::id);

  /** No directive at all. */
  public static final Directives NONE = new Directives(ImmutableList.of());

  private final ImmutableList<Directive> all;

  /** Numbers in the order of application, by theme and by article: few speak of any one need. */
  private final ImmutableListMultimap<String, Integer> byTheme;

  private final ImmutableListMultimap<Citation, Integer> byArticle;

  /**
   * Those directives.
   *
   * @throws InvalidDataException with every id that is used twice
   */
  public Directives(ImmutableList<Directive> directives) {
    Set<String> seen = new HashSet<>();
    ImmutableSet.Builder<Problem> twice = ImmutableSet.builder();
    for (Directive directive : directives) {
      if (!seen.add(directive.id())) {
        twice.add(
            new Problem(
                "directives",
                directive.id(),
                "id-twice",
                "two directives have the id " + directive.id(),
                "give each its own"));
      }
    }
    ImmutableList<Problem> problems = twice.build().asList();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems);
    }
    this.all = ImmutableList.sortedCopyOf(ORDER, directives);
    ImmutableListMultimap.Builder<String, Integer> themes = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Citation, Integer> articles = ImmutableListMultimap.builder();
    for (int i = 0; i < all.size(); i++) {
      themes.put(all.get(i).theme(), i);
      for (Citation place : all.get(i).provisions()) {
        articles.put(place.wholeArticle(), i);
      }
    }
    this.byTheme = themes.build();
    this.byArticle = articles.build();
  }

  /** All of them, in the order in which they apply. */
  public ImmutableList<Directive> all() {
    return all;
  }

  /** Those in force on a day that can move needs in their order, in the order they apply. */
  public ImmutableList<Directive> guiding(LocalDate day) {
    return all.stream()
        .filter(directive -> directive.isGuiding() && directive.isInForce(day))
        .collect(ImmutableList.toImmutableList());
  }

  /** What they come to for a need on a day. */
  public Guidance on(Need need, LocalDate day) {
    Emphasis emphasis = Emphasis.NONE;
    List<Directive> moving = new ArrayList<>();
    BitSet near = near(need);
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      Directive directive = all.get(i);
      if (directive.isGuiding() && directive.isInForce(day) && directive.concerns(need)) {
        moving.add(directive);
        emphasis = directive.after(emphasis);
      }
    }
    return new Guidance(emphasis, ImmutableList.copyOf(moving));
  }

  /** Those on its theme or its articles: all that concern it are among them. */
  private BitSet near(Need need) {
    BitSet near = new BitSet(all.size());
    need.theme().ifPresent(theme -> byTheme.get(theme).forEach(near::set));
    for (Citation place : need.citations()) {
      byArticle.get(place.wholeArticle()).forEach(near::set);
    }
    return near;
  }

  /**
   * What directives come to for one need.
   *
   * @param emphasis the weight laid on its subject
   * @param directives those that speak of it, in the order they apply
   */
  public record Guidance(Emphasis emphasis, ImmutableList<Directive> directives) {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Directives directives && all.equals(directives.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return "Directives" + all;
  }
}
