/**
 * Guidance on priorities: needs scored, in order by need alone, and in the order that balances
 * regional groups and legal traditions beside it.
 *
 * <p>Source: decision 2/6 (c)(ii) and (d). Read {@link
 * org.palermo.priority.guidance.PriorityGuidance}, the one value that the rest looks at.
 */
package org.palermo.priority.guidance;
