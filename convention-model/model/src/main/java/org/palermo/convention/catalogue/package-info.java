/**
 * All plugins merged into one: {@link org.palermo.convention.catalogue.Catalogue}, the way in for
 * embedders. Plugins are sorted by id, so that the order in which they are found never matters.
 */
package org.palermo.convention.catalogue;
