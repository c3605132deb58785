package org.palermo.priority.rank;

import com.google.common.collect.ImmutableList;
import org.palermo.priority.exact.Fraction;

/**
 * How far legal traditions were from their entitlement in a tier, at worst.
 *
 * <p>Deviations are reckoned with entitlements rounded down to at least a hundred-millionth of a
 * place for each region.
 *
 * @param worst the largest deviation of any tradition in any prefix; 0 for an empty tier
 * @param tradition the tradition that was that far off; empty text where nothing was
 * @param place the first prefix where it was
 * @param beyondTheta the places at which nothing within theta could be taken; empty where theta is
 *     not asked for
 */
public record TraditionReport(
    Fraction worst, String tradition, int place, ImmutableList<Integer> beyondTheta) {}
