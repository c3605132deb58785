/**
 * What a run of the main job comes to: {@link org.palermo.examples.session.SessionResult}, which
 * {@code dataset} makes, {@code report} shows and {@code command} writes.
 */
package org.palermo.examples.session;
