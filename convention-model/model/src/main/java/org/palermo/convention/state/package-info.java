/**
 * Who may be bound, and whether they are, on a date: States and regional economic integration
 * organizations, their groups and legal traditions, their treaty actions. Read {@link
 * org.palermo.convention.state.StateRegister}, then {@link
 * org.palermo.convention.state.StatusOfTreaties}. Source: UNTOC art. 36 to 40 and parallels; status
 * as the depositary publishes it. No type here puts States in an order of merit.
 */
package org.palermo.convention.state;
