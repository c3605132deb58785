/**
 * Where the data of a run come from, and what is made of them. Read {@link
 * org.palermo.examples.session.dataset.Dataset}, then {@link
 * org.palermo.examples.session.dataset.Review}.
 *
 * <p>What the data mean is decided by the functions of decision 2/6 in {@code
 * org.palermo.convention.decision}; here files are only found, read and handed over.
 */
package org.palermo.examples.session.dataset;
