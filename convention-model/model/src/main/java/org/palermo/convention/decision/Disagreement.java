package org.palermo.convention.decision;

import com.google.common.collect.ImmutableSortedSet;
import org.palermo.convention.evidence.Presumption;

/**
 * A State's own answers show no gap where a third party's figures let presume one. The answers
 * prevail; the disagreement is reported, never resolved.
 *
 * @param presumption what the figures let presume
 * @param rules rules that the answers settled without a gap, by id
 */
public record Disagreement(Presumption presumption, ImmutableSortedSet<String> rules) {}
