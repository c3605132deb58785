package org.palermo.priority.apportion;

/** A way to share out seats. Pure: equal houses get equal answers. */
public sealed interface ApportionmentMethod permits DivisorMethod, LargestRemainder, QuotaMethod {
  /** Short permanent name, such as {@code WEBSTER}. */
  String id();

  /**
   * Shares the seats out.
   *
   * @param house the question
   * @param tieOrder which outcome is taken where several are equally right
   */
  Apportionment apportion(House house, TieOrder tieOrder);
}
