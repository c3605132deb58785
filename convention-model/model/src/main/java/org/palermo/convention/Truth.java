package org.palermo.convention;

/**
 * Truth where silence is possible: Kleene's strong three-valued logic, in which the unknown stays
 * unknown unless the rest settles it.
 *
 * <p>Source: S. C. Kleene, Introduction to Metamathematics (1952), section 64. SQL's three-valued
 * logic is the same.
 */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** The truth of a fact that is known. */
  public static Truth of(boolean fact) {
    return fact ? TRUE : FALSE;
  }

  /** Both: the lesser of the two. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Either: the greater of the two. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The opposite; the unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /** Whether it is known, one way or the other. */
  public boolean isSettled() {
    return this != UNKNOWN;
  }
}
