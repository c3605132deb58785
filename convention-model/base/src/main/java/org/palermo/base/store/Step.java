package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.palermo.base.entry.Entry;

/**
 * One step of an import, which is in the store as a whole or not at all.
 *
 * @param known the day of the import
 * @param source the source
 * @param mark where it stands after the step
 * @param entries what the step enters
 * @param aside what it sets aside
 */
public record Step(
    LocalDate known,
    String source,
    Mark mark,
    ImmutableList<Entry<?>> entries,
    ImmutableList<SetAside> aside) {}
