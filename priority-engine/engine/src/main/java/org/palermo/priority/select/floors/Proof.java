package org.palermo.priority.select.floors;

/** How much is proven of a {@link Solution}. */
public sealed interface Proof {
  /**
   * No selection within the terms is worth more. Where the certificate's bound is above the value,
   * the rest was closed by going through every selection that could have been worth more.
   */
  record Proven() implements Proof {}

  /**
   * The limit of steps was reached first: a selection worth more may exist.
   *
   * @param most by how much it could be worth more at most; the certificate proves it
   */
  record Gap(long most) implements Proof {}
}
