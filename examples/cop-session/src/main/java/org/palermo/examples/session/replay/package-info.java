/**
 * The years 2005 to 2008 worked out again: {@link org.palermo.examples.session.replay.Replay}.
 * Dates and totals are those on record; replies by State are drawn by lot and say so.
 */
package org.palermo.examples.session.replay;
