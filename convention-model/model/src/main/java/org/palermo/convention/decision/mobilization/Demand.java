package org.palermo.convention.decision.mobilization;

import org.palermo.convention.assistance.Need;

/**
 * What a need requires of one measure.
 *
 * @param place its place in the order, from 0
 * @param need the need
 * @param units how much it requires, or is to get
 */
record Demand(int place, Need need, long units) {
  Demand of(long others) {
    return new Demand(place, need, others);
  }
}
