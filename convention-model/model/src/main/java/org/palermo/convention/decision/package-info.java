/**
 * The functions of decision 2/6, one type for each: (b) {@link
 * org.palermo.convention.decision.InformationBase}, (c)(i) {@link
 * org.palermo.convention.decision.NeedsReview}, (c)(iii) {@link
 * org.palermo.convention.decision.CoverageMap}; on what guidance on priorities rests, (c)(ii),
 * {@link org.palermo.convention.decision.GuidanceFooting}. What the working group says of needs is
 * in {@code decision.review}, the group and its mandate in {@code decision.group}, what is laid
 * before meetings and sessions in {@code decision.reporting}. Each is a value worked out from the
 * one before, and can be worked out again to the byte.
 *
 * <p>Source: decision 2/6 of the Conference of the Parties, "Technical assistance activities"
 * (2005).
 */
package org.palermo.convention.decision;
