package org.palermo.convention.treaty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists and ranges of places as lawyers write them. */
public final class Citations {
  private static final Pattern RANGE =
      Pattern.compile("(.*[0-9a-z)])\\s*[-\\u2013]\\s*(\\([0-9a-z]{1,7}\\)|[1-9][0-9]{0,3})");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:\\([0-9a-z]{1,7}\\))+[a-z]?|[1-9][0-9]{0,3}(?:\\([0-9a-z]{1,7}\\))*[a-z]?");
  private static final int MOST = 1_000;

  private Citations() {}

  /**
   * Reads a list: parts separated by {@code ;} or {@code ,}, each a place or a range of its last
   * mark. A part without an instrument takes it from the part before; a part that begins with a
   * bracket takes the place of the last mark of the part before that is of its kind.
   *
   * <pre>UNTOC 12-14; 16(10), (11); UNTOC 29(1)(a)-(i); UNTOC 5(1)(a)(ii), (b)</pre>
   *
   * @return the places in the order written; empty for a blank text
   * @throws IllegalArgumentException if a part is malformed, a range runs backwards or over 1,000
   *     places result
   */
  public static ImmutableList<Citation> parse(String text) {
    ImmutableList.Builder<Citation> places = ImmutableList.builder();
    Citation before = null;
    int count = 0;
    for (String part : Splitter.onPattern("[;,]").trimResults().omitEmptyStrings().split(text)) {
      ImmutableList<Citation> read = part(before == null ? part : completed(before, part));
      count += read.size();
      checkArgument(count <= MOST, "a list of citations holds at most %s places", MOST);
      places.addAll(read);
      before = Iterables.getLast(read);
    }
    return places.build();
  }

  private static String completed(Citation before, String part) {
    String head = RANGE.matcher(part).replaceFirst("$1");
    if (!SHORT.matcher(head).matches()) {
      return part;
    }
    if (Character.isDigit(part.charAt(0))) {
      return before.instrument() + " " + part;
    }
    ImmutableList<Mark> above = above(before.steps(), Mark.wordsOf(head).get(0));
    return new Citation(before.instrument(), before.article(), above) + part;
  }

  /** The marks above the last one that the word can take the place of. */
  private static ImmutableList<Mark> above(ImmutableList<Mark> steps, String word) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      Mark.Kind kind = steps.get(i).kind();
      if (kind != Mark.Kind.CLAUSE && kind.holds(word)) {
        return steps.subList(0, i);
      }
    }
    return ImmutableList.of();
  }

  private static ImmutableList<Citation> part(String part) {
    Matcher range = RANGE.matcher(part);
    if (!range.matches()) {
      return ImmutableList.of(Citation.parse(part));
    }
    Citation first = Citation.parse(range.group(1).trim());
    String end = range.group(2);
    return end.startsWith("(") ? marks(first, end) : articles(first, end);
  }

  private static ImmutableList<Citation> articles(Citation first, String end) {
    checkArgument(first.steps().isEmpty(), "a range of articles reads like UNTOC 12-14");
    int last = Integer.parseInt(end);
    checkArgument(
        last >= first.article() && last - first.article() < MOST,
        "range from article %s to %s",
        first.article(),
        last);
    ImmutableList.Builder<Citation> places = ImmutableList.builder();
    for (int article = first.article(); article <= last; article++) {
      places.add(Citation.article(first.instrument(), article));
    }
    return places.build();
  }

  private static ImmutableList<Citation> marks(Citation first, String end) {
    checkArgument(
        !first.steps().isEmpty(), "a range of paragraphs begins with a paragraph, was '%s'", first);
    ImmutableList<Mark> above = first.steps().subList(0, first.steps().size() - 1);
    Mark from = first.steps().get(above.size());
    Mark to = new Mark(from.kind(), end.substring(1, end.length() - 1));
    checkArgument(to.place() >= from.place(), "range from %s to %s runs backwards", from, to);
    checkArgument(
        to.place() - from.place() < MOST, "range from %s to %s is over %s long", from, to, MOST);
    ImmutableList.Builder<Citation> places = ImmutableList.builder();
    for (int place = from.place(); place <= to.place(); place++) {
      places.add(
          new Citation(
              first.instrument(),
              first.article(),
              ImmutableList.<Mark>builder().addAll(above).add(from.at(place)).build()));
    }
    return places.build();
  }
}
