package org.palermo.convention.json;

import java.security.MessageDigest;

/**
 * One line of a stream of records, good for as long as the stream stands at it. It is read only
 * when asked for, so that a caller who knows where it stopped passes over what it has read before.
 * Not thread-safe.
 *
 * @param <T> the record
 */
public interface RecordLine<T> {
  /** Number of the line in its document, from 1. */
  long number();

  /** The line as it stands; empty when it goes beyond the limit on documents. */
  String text();

  /** Adds what the line holds to a digest, by which the same lines are known again. */
  void addTo(MessageDigest digest);

  /** What comes of reading it: one record or none, and what is wrong. */
  Reading<T> read();
}
