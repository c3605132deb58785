/**
 * How files come into the store. Read {@link org.palermo.base.intake.Import} first, then {@link
 * org.palermo.base.intake.Source}.
 *
 * <p>Source: decision 2/6 (b): answers, requests and lessons reach the secretariat on paper and as
 * files, late, in parts, and twice. An import takes steps; each is in the store as a whole, with
 * where the source then stands, before it is acknowledged. What is bad is set aside with its place,
 * rule and likely fix, and what is good beside it is kept.
 */
package org.palermo.base.intake;
