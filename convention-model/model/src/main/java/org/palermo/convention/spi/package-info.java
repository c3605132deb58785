/**
 * What others implement: {@link org.palermo.convention.spi.ProtocolPlugin}, which brings an
 * instrument; {@link org.palermo.convention.spi.PriorityCriterion}, a ground for putting one need
 * before another; and the ports by which needs are put in order ({@link
 * org.palermo.convention.spi.NeedOrdering}) and proposals chosen ({@link
 * org.palermo.convention.spi.ProposalSelection}). Small on purpose; anything added after a release
 * is a default method.
 */
package org.palermo.convention.spi;
