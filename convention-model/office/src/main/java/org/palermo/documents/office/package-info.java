/**
 * Writers of {@code docx} and {@code xlsx}: {@link org.palermo.documents.office.DocxWriter} and
 * {@link org.palermo.documents.office.XlsxWriter}. The same document gives the same bytes.
 */
package org.palermo.documents.office;
