package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.treaty.Citation;

/**
 * A State's request for assistance. Help is given upon request only.
 *
 * @param id its number
 * @param state code of the State
 * @param date day on which it was made
 * @param instruments instruments it concerns
 * @param citations places it concerns; may be empty
 * @param theme subject; may be empty
 * @param assistance codes of the kinds of help asked for, at least one
 * @param description the State's words
 * @param authority who asks
 * @param status how far it has come
 * @param visibility who may see it
 */
public record Request(
    String id,
    String state,
    LocalDate date,
    ImmutableSortedSet<String> instruments,
    ImmutableSortedSet<Citation> citations,
    Optional<String> theme,
    ImmutableList<String> assistance,
    Optional<String> description,
    Optional<String> authority,
    RequestStatus status,
    Visibility visibility) {
  /**
   * @throws IllegalArgumentException if no instrument or kind of help is named
   */
  public Request {
    checkArgument(!id.isBlank(), "id of a request is blank");
    checkArgument(!instruments.isEmpty(), "request %s names no instrument", id);
    checkArgument(!assistance.isEmpty(), "request %s names no kind of help", id);
  }
}
