/**
 * What was found, in words for people at a terminal or in a document: a need, the verdicts of an
 * assessment, the status of an instrument, a questionnaire. Read {@link
 * org.palermo.examples.session.words.Page} first.
 */
package org.palermo.examples.session.words;
