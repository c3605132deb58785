/**
 * The United Nations Convention against Transnational Organized Crime, as five files beside {@link
 * org.palermo.protocol.untoc.UntocPlugin}: {@code instrument.json} (titles, dates, articles),
 * {@code provisions.json} (each duty, option and definition with its strength), {@code
 * questionnaire.json} (what States are asked), {@code rules.json} (how answers are read) and {@code
 * cases.json} (the tests of the rules).
 *
 * <p>Source: UNTOC 1 to 41, in this project's own words. What cannot be asked sensibly is listed in
 * the questionnaire with the reason, or is read by a person as text.
 */
package org.palermo.protocol.untoc;
