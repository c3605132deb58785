package org.palermo.base.intake;

/** Is told of each step of an import once it is safe in the store. */
@FunctionalInterface
public interface ImportProgress {
  /** Tells nobody. */
  ImportProgress NONE = (source, place, entered) -> {};

  /**
   * A step has been taken; nothing up to there is lost from now on.
   *
   * @param source name of the source
   * @param place so many lines or records have been dealt with
   * @param entered records entered by this import
   */
  void taken(String source, long place, long entered);
}
