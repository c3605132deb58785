/**
 * What is missing between a duty and its fulfilment: gap rules as data, verdicts with their trace,
 * gap analysis of one State. Read {@link org.palermo.convention.gap.GapRule}, {@link
 * org.palermo.convention.gap.Verdict}, then {@link org.palermo.convention.gap.GapAnalysis}. Source:
 * decision 2/6 (b) and (c)(i). A gap is not yet a need: that is for {@code
 * org.palermo.convention.decision}.
 */
package org.palermo.convention.gap;
