/**
 * The Firearms Protocol, as four files beside {@link org.palermo.protocol.firearms.FirearmsPlugin}:
 * {@code instrument.json} (titles, dates, articles), {@code provisions.json} (each duty, option and
 * definition with its strength), {@code questionnaire.json} (what States are asked) and {@code
 * rules.json} (how answers are read, each rule with its own worked cases).
 *
 * <p>Source: FIREARMS 1 to 21, in this project's own words. A gap in a provision of the Convention
 * that the Protocol borrows is found by the rules of the Convention. What cannot be asked sensibly
 * is listed in the questionnaire with the reason, or is read by a person as text.
 */
package org.palermo.protocol.firearms;
