package org.palermo.priority.select.shares;

/** Why the budget was raised no further. */
public enum CompletionEnd {
  /** Every candidate that is worth something to a State has been bought. */
  ALL_BOUGHT,
  /** No candidate left costs so little that the money left would pay for it. */
  NOTHING_FITS,
  /** The next run would have cost more than the real budget. */
  WOULD_OVERSPEND,
  /** The budget had been raised as often as the rule allows, or no higher one changes anything. */
  RAISED_ENOUGH
}
