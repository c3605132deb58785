/**
 * The Firearms Protocol, as five files beside {@link org.palermo.protocol.firearms.FirearmsPlugin}:
 * {@code instrument.json} (titles, dates, articles), {@code provisions.json} (each duty, option and
 * definition with its strength), {@code questionnaire.json} (what States are asked), {@code
 * rules.json} (how answers are read) and {@code cases.json} (the tests of the rules).
 *
 * <p>Source: FIREARMS 1 to 21, in this project's own words. A gap in a provision of the Convention
 * that the Protocol borrows is found by the rules of the Convention. What cannot be asked sensibly
 * is listed in the questionnaire with the reason, or is read by a person as text.
 */
package org.palermo.protocol.firearms;
