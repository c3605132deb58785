/** Imports. */
package org.palermo.base.intake;
