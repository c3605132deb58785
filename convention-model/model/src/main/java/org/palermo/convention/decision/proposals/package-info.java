/**
 * Project proposals drawn up from needs that are open and guidance that is in force. Read {@link
 * org.palermo.convention.decision.proposals.Drafts}, then {@link
 * org.palermo.convention.decision.proposals.ProjectDraft} and {@link
 * org.palermo.convention.decision.proposals.DraftCheck}.
 *
 * <p>Source: decision 2/6 (d): the secretariat draws proposals up on guidance of the Conference and
 * its group, to meet the needs found. There is no proposal without a need and a piece of guidance.
 * A draft says only what the data say and what holds of every project of its kind; who works on a
 * draft replaces these words by better ones. Left out: the choice among proposals and the spread
 * over regions and legal systems, which are the business of whoever implements {@link
 * org.palermo.convention.spi.ProposalSelection}.
 */
package org.palermo.convention.decision.proposals;
