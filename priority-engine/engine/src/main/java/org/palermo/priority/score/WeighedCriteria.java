package org.palermo.priority.score;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * The criteria by which needs are scored with their weights: one value for all needs of a pool.
 *
 * @param ids the criteria, in the order of the profile
 * @param weights in basis points, one for each
 */
record WeighedCriteria(ImmutableList<String> ids, ImmutableIntArray weights) {}
