/**
 * What the Conference and its bodies direct: {@link org.palermo.convention.conference.Directive}
 * and, for all of them on a date, {@link org.palermo.convention.conference.Directives}.
 *
 * <p>Source: decision 2/6 (c)(ii): guidance on priorities rests on approved multi-year programmes
 * and on directives of the Conference. Acts are entered here, never computed; advice of a body is
 * kept apart from acts and binds nobody.
 */
package org.palermo.convention.conference;
