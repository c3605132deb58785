package org.palermo.convention.assistance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.palermo.convention.treaty.Citation;

/**
 * A lesson from assistance already given. It never makes a need; it bears on how one is met.
 *
 * @param id permanent id
 * @param title in a few words
 * @param text the lesson
 * @param instruments instruments it bears on
 * @param provisions places it bears on
 * @param regions open codes of the regional groups it was learnt in; empty for all
 * @param assistance kinds of help it speaks of
 * @param effect prefer, avoid, precede, combine or warn
 * @param before kinds of help that come first, with {@code precede}
 * @param after kinds of help that come later, with {@code precede}
 * @param evidence how strong it is: single_evaluation, several, synthesis or practice_account
 * @param source where it was learnt
 * @param year year of the source
 * @param confidence how it was read: seen, abstract or recalled
 */
public record Lesson(
    String id,
    String title,
    String text,
    ImmutableSortedSet<String> instruments,
    ImmutableSortedSet<Citation> provisions,
    ImmutableSortedSet<String> regions,
    ImmutableList<String> assistance,
    String effect,
    ImmutableList<String> before,
    ImmutableList<String> after,
    String evidence,
    String source,
    OptionalInt year,
    String confidence) {
  /**
   * Whether it bears on a need of a State of that regional group: instrument, article, region and
   * kind of help fit.
   */
  public boolean bearsOn(Need need, Optional<String> regionalGroup) {
    return (regions.isEmpty() || regionalGroup.filter(regions::contains).isPresent())
        && !Collections.disjoint(instruments, need.instruments())
        && !Collections.disjoint(need.assistance(), assistance)
        && bearsOnOneOf(need.citations());
  }

  private boolean bearsOnOneOf(Iterable<Citation> places) {
    for (Citation place : places) {
      for (Citation own : provisions) {
        if (own.isOfArticle(place)) {
          return true;
        }
      }
    }
    return false;
  }
}
