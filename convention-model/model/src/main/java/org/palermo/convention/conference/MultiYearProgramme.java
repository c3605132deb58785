package org.palermo.convention.conference;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;

/**
 * A multi-year programme of work that the Conference approved. It speaks on the order of needs
 * through a {@link Directive} for each of its subjects, in force as long as it is. Source: decision
 * 2/6 (c)(ii).
 *
 * @param id permanent id
 * @param title what it is called
 * @param approvedBy id of the act
 * @param period first and last day
 * @param directives ids of the directives by which it speaks
 */
public record MultiYearProgramme(
    String id,
    String title,
    String approvedBy,
    Period period,
    ImmutableSortedSet<String> directives) {
  /** Whether it is in force on a day. */
  public boolean isInForce(LocalDate day) {
    return period.contains(day);
  }
}
