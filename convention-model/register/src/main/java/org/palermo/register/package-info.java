/**
 * The States, their treaty actions, and what others publish about them, as the project carries it.
 *
 * <p>Read {@link org.palermo.register.Register}, then {@link org.palermo.register.Evidence}. Each
 * part says where it comes from and what date it stands for. Source: UNTOC art. 36 to 41 and
 * parallels for the status of treaties; decision 2/6 (b) and (c)(iii) for what others publish.
 *
 * <p>Left out: indices whose publishers state no open licence. How such figures speak to articles
 * is held here all the same, so that a user who has the figures can supply them.
 */
package org.palermo.register;
