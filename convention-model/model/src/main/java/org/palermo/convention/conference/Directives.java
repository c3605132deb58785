package org.palermo.convention.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Need;

/**
 * All directives known, in the order in which they apply: by day, within a day by effect, emphasis
 * and id. Later acts go over earlier ones.
 *
 * @param all the directives
 */
public record Directives(ImmutableList<Directive> all) {
  private static final Comparator<Directive> ORDER =
      Comparator.comparing(Directive::date)
          .thenComparing(Directive::effect)
          .thenComparing(Directive::emphasis)
          .thenComparing(Directive::id);

  /** No directive at all. */
  public static final Directives NONE = new Directives(ImmutableList.of());

  /**
   * @throws InvalidDataException with every id that is used twice
   */
  public Directives {
    Set<String> seen = new HashSet<>();
    ImmutableSet.Builder<Problem> twice = ImmutableSet.builder();
    for (Directive directive : all) {
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
    all = ImmutableList.sortedCopyOf(ORDER, all);
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
    ImmutableList.Builder<Directive> moving = ImmutableList.builder();
    for (Directive directive : all) {
      if (directive.isGuiding() && directive.isInForce(day) && directive.concerns(need)) {
        moving.add(directive);
        emphasis = directive.after(emphasis);
      }
    }
    return new Guidance(emphasis, moving.build());
  }

  /**
   * What directives come to for one need.
   *
   * @param emphasis the weight laid on its subject
   * @param directives those that speak of it, in the order they apply
   */
  public record Guidance(Emphasis emphasis, ImmutableList<Directive> directives) {}
}
