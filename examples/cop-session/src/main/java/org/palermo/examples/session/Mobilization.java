package org.palermo.examples.session;

import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.decision.proposals.Drafts;

/**
 * What a run suggests for the needs in order. Source: decision 2/6 (c)(iv) and (d).
 *
 * @param matching which resources could meet which needs
 * @param drafts project proposals drafted for them
 */
public record Mobilization(ResourceMatching matching, Drafts drafts) {}
