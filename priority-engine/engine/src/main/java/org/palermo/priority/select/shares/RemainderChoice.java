package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import org.palermo.priority.select.Candidate;

/**
 * A candidate chosen for its value per dollar from what fitted the money left.
 *
 * @param candidate the candidate
 * @param tied all that fitted and were worth the same per dollar, this one among them, by id; empty
 *     when there was no tie
 */
public record RemainderChoice(Candidate candidate, ImmutableList<String> tied) {}
