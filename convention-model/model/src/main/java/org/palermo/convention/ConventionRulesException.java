package org.palermo.convention;

/**
 * Base of every refusal that a caller can meet in good faith; subclasses are named for the cause.
 */
public abstract class ConventionRulesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A refusal with its message. */
  protected ConventionRulesException(String message) {
    super(message);
  }
}
