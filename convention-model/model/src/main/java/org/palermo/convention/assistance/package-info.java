/**
 * Technical assistance: what is needed, what States ask for, what is being given, what is offered
 * and what was learnt. Read {@link org.palermo.convention.assistance.Need}, then {@link
 * org.palermo.convention.assistance.Request}, {@link org.palermo.convention.assistance.Activity}
 * and {@link org.palermo.convention.assistance.Resource}. Source: UNTOC art. 14(3)(a) and 29 to 32;
 * decision 2/6 (b), (c) and (d).
 */
package org.palermo.convention.assistance;
