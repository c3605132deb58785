package org.palermo.priority.select.floors;

import java.util.Optional;

/**
 * No selection keeps to the terms.
 *
 * @param conflict why: conditions that are enough to make it impossible
 * @param relaxation how the floors could be lowered to make it possible; empty only if the limit of
 *     steps was reached before it was certain
 */
public record Infeasible(Conflict conflict, Optional<Relaxation> relaxation) implements Outcome {}
