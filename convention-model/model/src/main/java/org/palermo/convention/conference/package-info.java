/**
 * What the Conference and its bodies do. Read {@link org.palermo.convention.conference.Proceedings}
 * first: sessions, bureaux, acts, meetings, papers and recommendations, dated and in order; then
 * {@link org.palermo.convention.conference.Mandate}, what an act gives a group to do, as duties
 * that can be held against them; then {@link org.palermo.convention.conference.Directive} and
 * {@link org.palermo.convention.conference.Directives}, what is said on priorities.
 *
 * <p>Source: decision 2/6 (a), (c)(ii), (e), (g), (h), (i); UNTOC art. 32 and 33. Acts are entered
 * here, never computed; advice of a body is kept apart from acts and binds nobody.
 */
package org.palermo.convention.conference;
