package org.palermo.priority.select;

import com.google.common.collect.ImmutableSortedMap;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;

/**
 * A project proposal as the selection sees it. Checked by {@link CandidatePool}, which names all
 * that is wrong at once.
 *
 * @param id the proposal
 * @param cost what it costs, in whole US dollars, 0 or more
 * @param worth what it is worth to each State whose needs it addresses, by the State's label: the
 *     scores of those needs, above 0
 * @param groups its regional groups with their shares, {@code NONE} for States outside all groups;
 *     together the whole
 * @param traditions its legal traditions with their shares
 */
public record Candidate(
    String id,
    long cost,
    ImmutableSortedMap<String, Long> worth,
    ImmutableSortedMap<String, Share> groups,
    LegalTraditions traditions) {
  /**
   * What it is worth to all together.
   *
   * @throws ArithmeticException if that does not fit a long
   */
  public long value() {
    long sum = 0;
    for (long part : worth.values()) {
      sum = Math.addExact(sum, part);
    }
    return sum;
  }

  /** The same proposal at another cost. */
  public Candidate at(long otherCost) {
    return new Candidate(id, otherCost, worth, groups, traditions);
  }
}
