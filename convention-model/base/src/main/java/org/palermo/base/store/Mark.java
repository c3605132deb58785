package org.palermo.base.store;

import java.time.LocalDate;

/**
 * Where an import stands in its source.
 *
 * @param place number of the last line or record that has been dealt with, from 1
 * @param digest of all that was read up to there, as hexadecimal figures, by which it is known that
 *     the source still is the same
 * @param known the day on which what was read became known; on another day it is read anew, since
 *     what was set aside may be good by then
 */
public record Mark(long place, String digest, LocalDate known) {}
