/**
 * What the library costs, measured by JMH: rules a second with and without trace, 193 full
 * submissions read and assessed, one changed answer, and CEL-Java and Drools beside us on the same
 * rules. Read {@link org.palermo.benchmarks.RuleBenchmark} first. Run as the README says.
 */
package org.palermo.benchmarks;
