/**
 * Checks an order of priorities from its files alone. Uses no module of the library, so that who
 * does not trust the library need not.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.examples.verifier {
  requires com.google.common;
  requires tools.jackson.core;
  requires static org.jspecify;
}
