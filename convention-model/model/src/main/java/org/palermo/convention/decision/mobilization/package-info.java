/**
 * Mobilizing resources: what is offered is held against what needs require. Read {@link
 * org.palermo.convention.decision.mobilization.ResourceMatching}, which states what is sought and
 * proves that it is found, then {@link org.palermo.convention.decision.mobilization.Requirement}.
 *
 * <p>Source: decision 2/6 (c)(iv). Contributions are voluntary, so that a match is a suggestion to
 * both sides and gives nothing out. What a need requires is data; {@link
 * org.palermo.convention.decision.mobilization.Requirements} draws it up from unit costs where
 * nobody has said it. Left out: exchange rates, and the value of help in kind.
 */
package org.palermo.convention.decision.mobilization;
