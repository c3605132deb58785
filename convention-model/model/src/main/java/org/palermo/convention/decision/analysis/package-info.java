/**
 * The analytical report of decision 2/6 (b) as data: who replied, what parties say to each
 * provision, difficulties, and the help that is asked for, apart from needs merely found. Read
 * {@link org.palermo.convention.decision.analysis.AnalyticalReport}, then {@link
 * org.palermo.convention.decision.analysis.Figure}.
 *
 * <p>Every figure carries what it is a part of and the day. Small figures are withheld with what
 * would give them away. Nothing is scored or put in order, and no State is named unless its reply
 * is public. Words and layout are left to others.
 */
package org.palermo.convention.decision.analysis;
