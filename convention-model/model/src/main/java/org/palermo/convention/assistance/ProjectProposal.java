package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.palermo.convention.Visibility;

/**
 * A proposal for a project that meets needs. Source: decision 2/6 (d).
 *
 * @param id its number
 * @param title what it is called
 * @param needs the needs it meets, by id, at least one: no proposal without a need
 * @param assistance codes of the kinds of help it gives, at least one
 * @param cost what it costs, in whole US dollars, 0 or more
 * @param indicative whether it was drawn up from unit costs, and is no proposal of anybody's yet
 * @param visibility who may see it
 */
public record ProjectProposal(
    String id,
    String title,
    ImmutableSortedSet<String> needs,
    ImmutableList<String> assistance,
    long cost,
    boolean indicative,
    Visibility visibility) {
  /**
   * @throws IllegalArgumentException if the id is blank, if it names no need or no kind of help, or
   *     if the cost is negative
   */
  public ProjectProposal {
    checkArgument(!id.isBlank(), "id of a proposal is blank");
    checkArgument(!needs.isEmpty(), "proposal %s meets no need", id);
    checkArgument(!assistance.isEmpty(), "proposal %s names no kind of help", id);
    checkArgument(cost >= 0, "proposal %s costs %s US dollars", id, cost);
  }
}
