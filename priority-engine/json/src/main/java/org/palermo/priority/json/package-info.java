/**
 * The edge of the engine: what delegates agree on and what a run leaves behind, as files.
 *
 * <p>Read {@link org.palermo.priority.json.PriorityFormats} (how each record is read and written),
 * {@link org.palermo.priority.json.PrioritySchemas} (what is published about that), and the data
 * that ships: {@link org.palermo.priority.json.ShippedProfiles}, {@link
 * org.palermo.priority.json.ConferenceDirectives}, {@link
 * org.palermo.priority.json.ShippedUnitCosts}.
 *
 * <p>Source: decision 2/6 (c)(ii) and (d). Directives and project proposals are records of the
 * model: {@link org.palermo.convention.json.Formats#DIRECTIVE} and {@link
 * org.palermo.convention.json.Formats#PROPOSAL}.
 */
package org.palermo.priority.json;
