package org.palermo.convention.treaty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Where something is written down: an instrument, an article, or a place below it, such as {@code
 * UNTOC 5(1)(a)(i)}.
 *
 * <p>Ordered by instrument, then as the text runs: an article before its paragraphs, paragraph 2
 * before paragraph 10, {@code (h)} before {@code (i)} among letters and {@code (iv)} before {@code
 * (v)} among the Roman numerals that stand below a letter.
 *
 * @param instrument code of the instrument, such as {@code UNTOC}; capital letters and digits, a
 *     letter first
 * @param article number of the article, from 1
 * @param steps the marks below the article from the outermost in, without brackets: {@code [1, a,
 *     i]}; empty for the whole article
 */
public record Citation(String instrument, int article, ImmutableList<Mark> steps)
    implements Comparable<Citation> {
  private static final int LAST_ARTICLE = 9_999;
  private static final int DEEPEST = 7;
  private static final int LONGEST = 100;

  /**
   * @throws IllegalArgumentException if the code is malformed, the article is no number from 1 to
   *     9,999, or a mark cannot stand where it does
   */
  public Citation {
    checkArgument(
        CitationText.isCode(instrument),
        "instrument must be a code such as UNTOC, was '%s'",
        instrument);
    checkArgument(
        article >= 1 && article <= LAST_ARTICLE,
        "article of %s must be 1 or more, up to %s, was %s",
        instrument,
        LAST_ARTICLE,
        article);
    checkArgument(steps.size() <= DEEPEST, "a place lies at most %s marks deep", DEEPEST);
    Mark above = null;
    for (Mark mark : steps) {
      checkArgument(
          mark.canStandBelow(above),
          "%s cannot stand %s",
          mark,
          above == null ? "below an article" : "below " + above);
      above = mark;
    }
  }

  /** The whole of an article. */
  public static Citation article(String instrument, int article) {
    return new Citation(instrument, article, ImmutableList.of());
  }

  /**
   * Reads one place, such as {@code UNTOC 5(1)(a)(i)}; the inverse of {@link #toString()}. Lists
   * and ranges are read by {@link Citations#parse}.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static Citation parse(String text) {
    if (text.length() > LONGEST) {
      throw CitationText.malformed(text.substring(0, LONGEST) + "...");
    }
    return new CitationText(text).citation();
  }

  /** The article as a whole. */
  public Citation wholeArticle() {
    return steps.isEmpty() ? this : article(instrument, article);
  }

  /** Whether both places are of one article. */
  public boolean isOfArticle(Citation other) {
    return article == other.article && instrument.equals(other.instrument);
  }

  /**
   * Whether the other place is this one or lies below it: {@code UNTOC 5(1)} contains {@code UNTOC
   * 5(1)(a)(i)}.
   */
  public boolean contains(Citation other) {
    return article == other.article
        && steps.size() <= other.steps.size()
        && instrument.equals(other.instrument)
        && beginsAlike(other);
  }

  private boolean beginsAlike(Citation longer) {
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).equals(longer.steps.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the two places contains the other. */
  public boolean touches(Citation other) {
    return contains(other) || other.contains(this);
  }

  @Override
  public int compareTo(Citation other) {
    int byPlace = instrument.compareTo(other.instrument);
    if (byPlace == 0) {
      byPlace = Integer.compare(article, other.article);
    }
    for (int i = 0; byPlace == 0 && i < Math.min(steps.size(), other.steps.size()); i++) {
      byPlace = steps.get(i).compareTo(other.steps.get(i));
    }
    return byPlace != 0 ? byPlace : Integer.compare(steps.size(), other.steps.size());
  }

  // Written out, as in Mark: places are keys, compared by the thousand at each start, before what a
  // record brings by itself is fast.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Citation place
        && article == place.article
        && instrument.equals(place.instrument)
        && steps.equals(place.steps);
  }

  @Override
  public int hashCode() {
    return (instrument.hashCode() * 31 + article) * 31 + steps.hashCode();
  }

  /** The place as lawyers write it: {@code UNTOC 5(1)(a)(i)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(instrument).append(' ').append(article);
    steps.forEach(text::append);
    return text.toString();
  }
}
