/**
 * The working group's own look at the needs that were derived: {@link
 * org.palermo.convention.decision.review.Remark} says what it said, {@link
 * org.palermo.convention.decision.review.ReviewedNeeds} what stands after it.
 *
 * <p>Source: decision 2/6 (c)(i). Remarks are advice; what was derived stays beside them.
 */
package org.palermo.convention.decision.review;
