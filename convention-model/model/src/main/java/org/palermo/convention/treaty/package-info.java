/**
 * What the treaties say and where: instruments, articles, provisions, the strength of each duty and
 * how places are cited. Read {@link org.palermo.convention.treaty.Citation}, then {@link
 * org.palermo.convention.treaty.Provision}. Source: UNTOC and its Protocols. The words of the
 * treaties themselves are left out: summaries are the project's own.
 */
package org.palermo.convention.treaty;
