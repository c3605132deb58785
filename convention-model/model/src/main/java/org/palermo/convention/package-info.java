/**
 * What every other package rests on: texts in the official languages ({@link
 * org.palermo.convention.Wording}), problems found in data ({@link org.palermo.convention.Problem})
 * and the one base of all refusals ({@link org.palermo.convention.ConventionRulesException}).
 */
package org.palermo.convention;
