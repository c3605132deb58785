/**
 * One model of a document in the layout of the United Nations: {@link
 * org.palermo.documents.Document}, its {@link org.palermo.documents.Block}s and {@link
 * org.palermo.documents.Cell}s. {@link org.palermo.documents.AnalyticalDocument} composes the
 * report of decision 2/6 (b), {@link org.palermo.documents.ProposalsDocument} the drafts of (d),
 * {@link org.palermo.documents.ChairDocument} the report of (g) with the papers of (f) and the
 * review of (i), {@link org.palermo.documents.SecretariatDocument} that of (h), each in an {@link
 * org.palermo.documents.Edition}; {@link org.palermo.documents.DocumentBuilder} serves for any
 * other. {@link org.palermo.documents.HtmlDocument} and {@link org.palermo.documents.CsvTables}
 * write it; {@link org.palermo.documents.DocumentWriter} is how further forms come in.
 *
 * <p>The layout follows general knowledge of such documents; the emblem is left out. Fixed texts
 * are this project's own words: {@link org.palermo.documents.FixedTexts}.
 */
package org.palermo.documents;
