/**
 * What is laid before meetings and sessions, as data: {@link
 * org.palermo.convention.decision.reporting.MeetingPapers} (f), {@link
 * org.palermo.convention.decision.reporting.ChairReport} (g), {@link
 * org.palermo.convention.decision.reporting.SecretariatReport} (h), {@link
 * org.palermo.convention.decision.reporting.GroupReview} (i). Each can be worked out again for any
 * day.
 *
 * <p>Source: decision 2/6 (f) to (i). How they are set on paper is not decided here.
 */
package org.palermo.convention.decision.reporting;
