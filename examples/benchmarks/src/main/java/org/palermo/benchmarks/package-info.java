/**
 * What the library costs, measured by JMH: rules a second with and without trace, 193 full
 * submissions read and assessed, one changed answer, and CEL-Java and Drools beside us on the same
 * rules; needs scored and put in order, seats shared out, and proposals selected within floors with
 * CP-SAT and ojAlgo beside us on the same questions, or by the rules of shares. Read {@link
 * org.palermo.benchmarks.RuleBenchmark} and {@link org.palermo.benchmarks.RankingBenchmark} first.
 * Run as the README says.
 */
package org.palermo.benchmarks;
