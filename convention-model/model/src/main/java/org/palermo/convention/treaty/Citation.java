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
 * <p>Immutable; equal when all three parts are. Not a record, since places are the keys of nearly
 * everything: each keeps its hash and its article.
 */
public final class Citation implements Comparable<Citation> {
  private static final int LAST_ARTICLE = 9_999;
  private static final int DEEPEST = 7;
  private static final int LONGEST = 100;

  private final String instrument;
  private final int article;
  private final ImmutableList<Mark> steps;
  private final int hash;

  /** The article as a whole, once somebody has asked; whoever comes first writes the same. */
  private @Nullable Citation whole;

  /**
   * A place.
   *
   * @param instrument code of the instrument, such as {@code UNTOC}; capital letters and digits, a
   *     letter first
   * @param article number of the article, from 1
   * @param steps the marks below the article from the outermost in, without brackets: {@code [1, a,
   *     i]}; empty for the whole article
   * @throws IllegalArgumentException if the code is malformed, the article is no number from 1 to
   *     9,999, or a mark cannot stand where it does
   */
  public Citation(String instrument, int article, ImmutableList<Mark> steps) {
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
    this.instrument = instrument.intern(); // few codes, compared by the million
    this.article = article;
    this.steps = steps;
    this.hash = (instrument.hashCode() * 31 + article) * 31 + steps.hashCode();
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

  /** Code of the instrument. */
  public String instrument() {
    return instrument;
  }

  /** Number of the article. */
  public int article() {
    return article;
  }

  /** The marks below the article from the outermost in; empty for the whole article. */
  public ImmutableList<Mark> steps() {
    return steps;
  }

  /** The article as a whole. */
  public Citation wholeArticle() {
    if (steps.isEmpty()) {
      return this;
    }
    Citation known = whole;
    if (known == null) {
      known = article(instrument, article);
      whole = known;
    }
    return known;
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
    return steps.size() <= other.steps.size() && touches(other);
  }

  private boolean beginsAlike(Citation other) {
    for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      if (!steps.get(i).equals(other.steps.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the two places contains the other. */
  public boolean touches(Citation other) {
    return isOfArticle(other) && beginsAlike(other);
  }

  @Override
  public int compareTo(Citation other) {
    if (this == other) {
      return 0; // most comparisons are of one place with itself
    }
    int byPlace = instrument.compareTo(other.instrument);
    if (byPlace == 0) {
      byPlace = Integer.compare(article, other.article);
    }
    for (int i = 0; byPlace == 0 && i < Math.min(steps.size(), other.steps.size()); i++) {
      byPlace = steps.get(i).compareTo(other.steps.get(i));
    }
    return byPlace != 0 ? byPlace : Integer.compare(steps.size(), other.steps.size());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Citation place
            && hash == place.hash
            && article == place.article
            && instrument.equals(place.instrument)
            && steps.equals(place.steps));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The place as lawyers write it: {@code UNTOC 5(1)(a)(i)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(instrument).append(' ').append(article);
    steps.forEach(text::append);
    return text.toString();
  }
}
