/**
 * JSON at the edge of the model: one {@link org.palermo.convention.json.Format} for each kind of
 * record, all of them named in {@link org.palermo.convention.json.Formats}; the files of a plugin
 * as {@link org.palermo.convention.json.PluginBundle}; the published schemas in {@link
 * org.palermo.convention.json.Schemas}. Reading goes through the same constructors as code does, so
 * nothing invalid gets in, and reports every problem at once.
 */
package org.palermo.convention.json;
