package org.palermo.base.store;

/**
 * Where an import stands in its source.
 *
 * @param place number of the last line or record that has been dealt with, from 1
 * @param digest of all that was read up to there, as hexadecimal figures, by which it is known that
 *     the source still is the same
 */
public record Mark(long place, String digest) {}
