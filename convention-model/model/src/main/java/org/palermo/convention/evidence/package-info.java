/**
 * What others publish about States: indicators, how they speak to provisions, and the presumptions
 * they allow. Read {@link org.palermo.convention.evidence.IndicatorMap}, then {@link
 * org.palermo.convention.evidence.Presumptions}. A third party's figure gives at most a presumed
 * gap, with its source and edition named; a State's own answer outranks it either way. Source:
 * decision 2/6 (b) and (c)(iii).
 */
package org.palermo.convention.evidence;
