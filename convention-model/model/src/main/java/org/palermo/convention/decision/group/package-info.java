/**
 * The working group and its mandate: {@link org.palermo.convention.decision.group.Constitution}
 * sets it up or says what stands against it, {@link
 * org.palermo.convention.decision.group.ChairStanding} looks whether its chair still sits on the
 * bureau, {@link org.palermo.convention.decision.group.CalendarCheck} holds every duty against the
 * proceedings, and {@link org.palermo.convention.decision.group.MandateStanding} says whether the
 * mandate is in force or its review due.
 *
 * <p>Source: decision 2/6 (a), (e), (g), (h), (i). What the Conference decides is entered here,
 * never computed.
 */
package org.palermo.convention.decision.group;
