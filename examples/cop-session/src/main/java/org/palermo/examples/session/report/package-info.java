/**
 * The report of a run: one HTML file that opens offline. Read {@link
 * org.palermo.examples.session.report.HtmlReport}, then {@link
 * org.palermo.examples.session.report.Audience}; {@link
 * org.palermo.convention.disclosure.SmallCells} tells how the public version keeps single States
 * out of its totals. Source: decision 2/6 (b) and (c); the shape follows the analytical reports of
 * the secretariat: figures with their denominators and dates. Scores and places belong to needs,
 * never to States, which stand in the order of the alphabet.
 */
package org.palermo.examples.session.report;
