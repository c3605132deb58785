package org.palermo.convention.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * One published value about one State. No value means not known: never zero, and never a gap.
 *
 * @param state code of the State
 * @param indicator id, such as {@code ilab2019.victim_referral_mechanism}: source, edition, name
 * @param year the year it speaks of
 * @param value on the scale of the source
 * @param scaleMin lower end of the scale
 * @param scaleMax upper end of the scale
 * @param higherIsBetter whether the upper end is the better one
 */
public record IndicatorValue(
    String state,
    String indicator,
    int year,
    BigDecimal value,
    BigDecimal scaleMin,
    BigDecimal scaleMax,
    boolean higherIsBetter) {
  /**
   * @throws IllegalArgumentException if the value lies off its scale or the id has no name
   */
  public IndicatorValue {
    checkArgument(
        indicator.indexOf('.') > 0, "an indicator reads like source.name, was '%s'", indicator);
    checkArgument(
        value.compareTo(scaleMin) >= 0 && value.compareTo(scaleMax) <= 0,
        "value %s of %s lies off its scale from %s to %s",
        value,
        indicator,
        scaleMin,
        scaleMax);
  }

  /**
   * The id without the edition, by which it is mapped to provisions: {@code
   * ilab.victim_referral_mechanism}.
   */
  public String family() {
    int dot = indicator.indexOf('.');
    int year = dot - 4;
    return year > 0 && isLetter(year - 1) && isDigits(year, dot)
        ? indicator.substring(0, year) + indicator.substring(dot)
        : indicator;
  }

  private boolean isLetter(int at) {
    return indicator.charAt(at) >= 'a' && indicator.charAt(at) <= 'z';
  }

  private boolean isDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (indicator.charAt(i) < '0' || indicator.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
