/**
 * The United Nations Convention against Corruption, as six files beside {@link
 * org.palermo.examples.corruption.CorruptionPlugin}: {@code instrument.json} (titles, dates,
 * articles), {@code provisions.json} (each duty, option and definition with its strength), {@code
 * questionnaire.json} (what States are asked), {@code rules.json} (how answers are read), {@code
 * cases.json} (the tests of the rules) and {@code actions.json} (who has signed and joined, since
 * the register of the other instruments does not hold it).
 *
 * <p>Source: UNCAC 1 to 71, in this project's own words. It is a treaty of its own and no protocol:
 * a party to it need not be in UNTOC, and it borrows no provision. Its review clusters are the two
 * cycles of its own Conference, {@code C1} and {@code C2}. What cannot be asked sensibly is listed
 * in the questionnaire with the reason, or is read by a person as text.
 */
package org.palermo.examples.corruption;
