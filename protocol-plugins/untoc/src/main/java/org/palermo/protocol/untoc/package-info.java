/**
 * The United Nations Convention against Transnational Organized Crime, as four files beside {@link
 * org.palermo.protocol.untoc.UntocPlugin}: {@code instrument.json} (titles, dates, articles),
 * {@code provisions.json} (each duty, option and definition with its strength), {@code
 * questionnaire.json} (what States are asked) and {@code rules.json} (how answers are read, each
 * rule with its own worked cases).
 *
 * <p>Source: UNTOC 1 to 41, in this project's own words. What cannot be asked sensibly is listed in
 * the questionnaire with the reason, or is read by a person as text.
 */
package org.palermo.protocol.untoc;
