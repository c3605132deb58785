/**
 * Explanations of the engine in the six official languages: why a need has its place, why it stands
 * above another, what held it back, what would bring it further up, and what would bring a proposal
 * into a portfolio. Read {@link org.palermo.priority.prose.PriorityProse} first. The sentences are
 * data, one file for each language; every figure of an explanation stands in its words.
 */
@org.jspecify.annotations.NullMarked
package org.palermo.priority.prose;
