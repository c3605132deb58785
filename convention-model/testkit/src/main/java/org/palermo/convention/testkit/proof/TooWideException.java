package org.palermo.convention.testkit.proof;

/** There are too many distinguishable answers, or too many ways to combine them. */
final class TooWideException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooWideException() {
    super("more distinguishable answers than can be walked", null, false, false);
  }
}
