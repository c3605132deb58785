package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What an act gives a group to do.
 *
 * @param act id of the act, such as {@code decision 2/6}
 * @param group which group, such as {@code WG.2}
 * @param name name of the group
 * @param interim whether it is set up for the time being
 * @param duties what is asked for, in the order of the act
 */
public record Mandate(
    String act, String group, String name, boolean interim, ImmutableList<Duty> duties) {
  /**
   * @throws IllegalArgumentException if two duties have one id
   */
  public Mandate {
    checkArgument(
        duties.stream().map(Duty::id).distinct().count() == duties.size(),
        "two duties of %s have one id",
        act);
  }

  /** The review that it orders; empty when it orders none. */
  public Optional<Duty.Review> review() {
    return duties.stream()
        .filter(Duty.Review.class::isInstance)
        .map(Duty.Review.class::cast)
        .findFirst();
  }
}
