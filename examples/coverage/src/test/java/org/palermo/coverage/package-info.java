/** What only a look at all modules together can hold: the plan of the house, and the README. */
package org.palermo.coverage;
