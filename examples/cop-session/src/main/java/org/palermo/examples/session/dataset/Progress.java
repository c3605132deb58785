package org.palermo.examples.session.dataset;

/** Takes a word on each step of long work; may be told by several threads. */
@FunctionalInterface
public interface Progress {
  /** Says what is being done now, in a few words. */
  void step(String words);
}
