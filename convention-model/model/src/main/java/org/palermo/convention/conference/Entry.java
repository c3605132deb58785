package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/**
 * What is on record about anything in the proceedings.
 *
 * @param id how it is cited, such as {@code COP-3}, {@code decision 2/6} or a document symbol
 * @param when when it was, or the narrowest span known
 * @param title what it is, in words
 * @param restsOn ids of what came before and what it rests on, in the order of the source
 * @param fulfils ids of the duties of a mandate that it fulfils; mostly none
 * @param figures figures as its source prints them, by name
 * @param source where it can be read
 * @param confidence whether the source was {@code seen}, known by an {@code abstract}, or is {@code
 *     recalled}
 */
public record Entry(
    String id,
    Period when,
    String title,
    ImmutableList<String> restsOn,
    ImmutableList<String> fulfils,
    ImmutableSortedMap<String, String> figures,
    String source,
    String confidence) {
  /**
   * @throws IllegalArgumentException if the id is blank, or if it rests on itself
   */
  public Entry {
    checkArgument(!id.isBlank(), "id of an entry is blank");
    checkArgument(!restsOn.contains(id), "%s rests on itself", id);
  }
}
