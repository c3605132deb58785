package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableMap;

/**
 * The answer: who holds how many seats, which other outcomes were as right, and the figures by
 * which a reader can check it.
 *
 * @param house the question
 * @param method id of the method
 * @param tieOrder the declared choice among outcomes that are equally right
 * @param seats seats by name, in the order of the recipients; they add up to the house
 * @param ties all outcomes that are equally right, the one taken among them
 * @param certificate what shows that the seats are right
 */
public record Apportionment(
    House house,
    String method,
    TieOrder tieOrder,
    ImmutableMap<String, Integer> seats,
    Ties ties,
    Certificate certificate) {
  /**
   * The seats of one recipient.
   *
   * @throws IllegalArgumentException if nobody of that name takes part
   */
  public int of(String name) {
    Integer held = seats.get(name);
    if (held == null) {
      throw new IllegalArgumentException("no recipient is called " + name);
    }
    return held;
  }
}
