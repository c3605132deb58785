package org.palermo.convention.gap;

import com.google.common.collect.ImmutableSortedSet;
import org.palermo.convention.Wording;

/**
 * One of several lawful ways to meet a duty, so that no legal tradition is read as a gap.
 *
 * <p>Rules read answers, never traditions: the traditions named here tell a reader, and the test
 * kit, for whom a rule would be unfair that overlooks the way.
 *
 * @param option the option by which a State says that this is its way
 * @param text the way in words
 * @param traditions open codes, as in {@link org.palermo.convention.state.LegalTraditions}, of the
 *     traditions in which the way is usual; empty where no source tells
 */
public record Equivalent(String option, Wording text, ImmutableSortedSet<String> traditions) {
  /** A way of which no source tells in which traditions it is usual. */
  public Equivalent(String option, Wording text) {
    this(option, text, ImmutableSortedSet.of());
  }
}
