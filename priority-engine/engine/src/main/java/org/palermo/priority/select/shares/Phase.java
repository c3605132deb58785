package org.palermo.priority.select.shares;

/** What brought a candidate into a selection. */
public enum Phase {
  /** The States bought it with their shares of the real budget, and of the raised one too. */
  SHARES,
  /** They bought it only with their shares of the raised budget. */
  RAISED_SHARES,
  /** It was the best use of money which no group of States could spend together. */
  REMAINDER
}
