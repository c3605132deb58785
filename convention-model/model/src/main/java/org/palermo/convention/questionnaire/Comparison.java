package org.palermo.convention.questionnaire;

/** How one number stands to another. */
public enum Comparison {
  BELOW("below"),
  AT_MOST("atMost"),
  EQUAL_TO("equalTo"),
  AT_LEAST("atLeast"),
  ABOVE("above");

  private final String code;

  Comparison(String code) {
    this.code = code;
  }

  /** The code on the wire. */
  public String code() {
    return code;
  }

  /** Whether it holds, by the sign of a {@link Comparable} comparison. */
  boolean holds(int sign) {
    return switch (this) {
      case BELOW -> sign < 0;
      case AT_MOST -> sign <= 0;
      case EQUAL_TO -> sign == 0;
      case AT_LEAST -> sign >= 0;
      case ABOVE -> sign > 0;
    };
  }
}
