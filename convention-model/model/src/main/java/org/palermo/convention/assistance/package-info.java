/**
 * Technical assistance: what is needed, what States ask for, what is being given and what was
 * learnt. Read {@link org.palermo.convention.assistance.Need}, then {@link
 * org.palermo.convention.assistance.Request} and {@link
 * org.palermo.convention.assistance.Activity}. Source: UNTOC art. 29 to 32; decision 2/6 (b), (c)
 * and (d).
 */
package org.palermo.convention.assistance;
