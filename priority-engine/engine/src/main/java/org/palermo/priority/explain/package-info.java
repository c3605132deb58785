/**
 * Why a need has its place, as data: {@link org.palermo.priority.explain.Why} for one need, {@link
 * org.palermo.priority.explain.WhyAbove} for two, {@link org.palermo.priority.explain.WhatIf} for
 * the smallest change that would bring it further up, {@link org.palermo.priority.explain.Ledger}
 * and {@link org.palermo.priority.explain.LedgerChange} for whole runs.
 *
 * <p>Each holds the figures by which a reader can check it without the engine. Words are made of
 * them elsewhere.
 */
package org.palermo.priority.explain;
