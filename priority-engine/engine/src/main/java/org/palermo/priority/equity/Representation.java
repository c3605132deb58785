package org.palermo.priority.equity;

import java.util.OptionalLong;
import org.palermo.priority.exact.Fraction;

/**
 * How a group stands among the first places of a list.
 *
 * @param group name of the group
 * @param places length of the list looked at
 * @param held places it holds
 * @param entitlement places it is entitled to
 * @param low lower end of the range that counts as within
 * @param high upper end of it
 * @param status in one word
 * @param firstDue the first place at which it is due a whole one; empty when it has no needs
 */
public record Representation(
    String group,
    long places,
    int held,
    Fraction entitlement,
    Fraction low,
    Fraction high,
    Status status,
    OptionalLong firstDue) {
  /** The words of the United Nations, and one for lists too short to say anything. */
  public enum Status {
    /** The list is too short for any entitlement of this group. */
    NOT_REPRESENTABLE_AT_K,
    /** It is entitled to something and holds nothing. */
    UNREPRESENTED,
    /** It holds less than the range. */
    UNDERREPRESENTED,
    /** It holds what lies in the range, both ends included. */
    WITHIN_RANGE,
    /** It holds more than the range. */
    OVERREPRESENTED;

    /** How somebody stands who is entitled to that and holds that. */
    public static Status of(Fraction entitlement, Fraction held, ToleranceBand band) {
      if (held.signum() == 0) {
        return entitlement.signum() == 0 ? NOT_REPRESENTABLE_AT_K : UNREPRESENTED;
      }
      if (held.compareTo(band.low(entitlement)) < 0) {
        return UNDERREPRESENTED;
      }
      return held.compareTo(band.high(entitlement)) > 0 ? OVERREPRESENTED : WITHIN_RANGE;
    }
  }

  /** How the group at that place of the list of groups stands. */
  public static Representation of(
      Entitlements entitlements, int group, long places, int held, ToleranceBand band) {
    Fraction entitlement = entitlements.share(group, places);
    return new Representation(
        entitlements.groups().get(group).name(),
        places,
        held,
        entitlement,
        band.low(entitlement),
        band.high(entitlement),
        Status.of(entitlement, Fraction.of(held), band),
        entitlements.firstDue(group));
  }
}
