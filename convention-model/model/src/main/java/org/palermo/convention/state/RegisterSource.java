package org.palermo.convention.state;

/**
 * Where a part of the register comes from.
 *
 * @param what the part
 * @param source who publishes it
 * @param asOf the date or edition, as the source writes it
 */
public record RegisterSource(String what, String source, String asOf) {}
